import { type Acting, decide } from '../authority/index.js';
import { mayGrant, type GrantRow } from './grant-abilities.js';
import type { DelegationView } from './delegation.views.js';

type Deed = keyof DelegationView['abilities'];

const isSelf = ({ actor }: Acting, memberId: string | null): boolean => actor.kind === 'person' && memberId !== null && actor.memberId === memberId;

/** By what each of these is done, whatever state the delegation is in. */
const MAY: Record<Deed, (acting: Acting, row: Parties) => boolean> = {
  answer: (acting, { memberId }) => isSelf(acting, memberId),
  narrow: (acting, { giverId }) => isSelf(acting, giverId) || gives(acting, 'grant:narrow'),
  end: (acting, { giverId, memberId }) => isSelf(acting, giverId) || isSelf(acting, memberId) || gives(acting, 'grant:revoke'),
  adopt: (acting) => gives(acting, 'grant:give'),
};

type Parties = Pick<GrantRow, 'giverId' | 'memberId'>;

const gives = ({ policy }: Acting, permission: 'grant:give' | 'grant:narrow' | 'grant:revoke'): boolean => decide(policy, permission).allowed && decide(policy, mayGrant('SupportPortalUser')).allowed;

export const mayDo = (acting: Acting, deed: Deed, row: Parties): boolean => MAY[deed](acting, row);

/** Whoever sees rights sees all; else whoever delegated it, or received it. */
export const maySee = (acting: Acting, { giverId, memberId }: Parties): boolean => acting.decide('grant:read').allowed || isSelf(acting, giverId) || isSelf(acting, memberId);

const OVER = ['refused', 'revoked', 'ended', 'linkEnded'];

export function delegationView(acting: Acting, row: GrantRow): DelegationView {
  const { id, memberId, holder, givenBy, giverId, subProfile, scope, state, startsAt, endsAt, delegationDepth, reason, givenAt, acceptedAt, revokedAt, version } = row;
  const isLive = !OVER.includes(state);
  const can = (deed: Deed, inState: boolean): boolean => inState && mayDo(acting, deed, row);
  return {
    id, delegator: { id: giverId ?? '', name: givenBy ?? '' }, delegate: { id: memberId ?? '', name: holder }, sourceId: row.sourceId ?? '', subProfile: subProfile ?? { id: '', code: '', name: '' },
    permissions: row.permissions ?? [], scope, state, startsAt, endsAt, delegationDepth, reason, proposedAt: givenAt, acceptedAt, endedAt: revokedAt, version,
    abilities: { answer: can('answer', isLive && acceptedAt === null), narrow: can('narrow', isLive), end: can('end', isLive), adopt: can('adopt', isLive && acceptedAt !== null) },
  };
}
