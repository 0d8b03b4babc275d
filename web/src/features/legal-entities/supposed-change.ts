import type { SupposedChangeBody } from '../../lib/api-types.gen';
import { type CastRow, castOf, isCast, isWhole } from './cast-fields';

export const CHANGE_KINDS = ['transfer', 'merger', 'meeting', 'agreementBegins', 'agreementEnds'] as const satisfies readonly SupposedChangeBody['kind'][];

/** A change as it is typed. */
export interface DraftChange {
  key: number;
  kind: SupposedChangeBody['kind'];
  companyId: string | null;
  /** Who sells. */
  fromId: string | null;
  /** Who buys. */
  toId: string | null;
  intoId: string | null;
  holderId: string | null;
  votes: string;
  totalVotes: string;
  shareClass: string;
  represented: string;
  cast: readonly CastRow[];
}

export const draftOf = (key: number): DraftChange => ({ key, kind: 'transfer', companyId: null, fromId: null, toId: null, intoId: null, holderId: null, votes: '', totalVotes: '', shareClass: '', represented: '', cast: [] });

const COMPLETE: Readonly<Record<DraftChange['kind'], (draft: DraftChange) => boolean>> = {
  transfer: ({ fromId, toId, votes, totalVotes }) => (fromId ?? toId) !== null && isWhole(votes) && (totalVotes.trim() === '' || isWhole(totalVotes)),
  merger: ({ intoId }) => intoId !== null,
  meeting: ({ represented, cast }) => isWhole(represented) && isCast(cast),
  agreementBegins: ({ holderId }) => holderId !== null,
  agreementEnds: ({ holderId }) => holderId !== null,
};

export const isComplete = (draft: DraftChange): boolean => draft.companyId !== null && COMPLETE[draft.kind](draft);

const said = (text: string): string | undefined => text.trim() || undefined;

const SAID: Readonly<Record<DraftChange['kind'], (draft: DraftChange) => Partial<SupposedChangeBody>>> = {
  transfer: ({ fromId, toId, votes, totalVotes, shareClass }) => ({ fromId, toId, votes: votes.trim(), totalVotes: said(totalVotes), shareClass: said(shareClass) }),
  merger: ({ intoId }) => ({ intoId }),
  meeting: ({ represented, cast }) => ({ represented: represented.trim(), cast: castOf(cast) }),
  agreementBegins: ({ holderId }) => ({ holderId }),
  agreementEnds: ({ holderId }) => ({ holderId }),
};

export const bodyOf = (draft: DraftChange): SupposedChangeBody => ({ kind: draft.kind, companyId: draft.companyId, ...SAID[draft.kind](draft) });
