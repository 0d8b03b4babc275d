import { Temporal } from 'temporal-polyfill';
import { type Acting, decide } from '../authority/index.js';
import { AccessGrant, isSecondPerson } from './access-grant.entity.js';
import type { GrantAbilitiesView, GrantView } from './grant.view.js';

/** What only the judging of a row needs. */
interface GrantJudged {
  /** Its own facts; the view tells the end and state of its holder too. */
  own: { from: string; to: string | null };
  /** Known end of the holder: no grant outlasts it (GC-9.2-a). */
  holderEnds: string | null;
  retired: boolean;
  giverId: string | null;
  /** Of one that waits: the people who gave it and who profit, with whoever was the same hand since (I2). */
  parties: string[];
}

export type GrantRow = Omit<GrantView, 'abilities'> & GrantJudged;

/** The row as its reader sees it, with what the commands would let him do. */
export function grantView(acting: Acting, { own, holderEnds, retired, giverId, parties, ...row }: GrantRow): GrantView {
  return { ...row, abilities: abilitiesOn(acting, { ...row, own, holderEnds, retired, giverId, parties }) };
}

/** As it was: nothing is done to the past. */
export const grantOfThen = ({ own: _own, holderEnds: _ends, retired: _retired, giverId: _giver, parties: _parties, ...row }: GrantRow): GrantView => ({ ...row, abilities: { narrow: false, extend: false, revoke: false, decide: false } });

function abilitiesOn({ policy, actor, tx }: Acting, row: GrantRow): GrantAbilitiesView {
  const grant = entityOf(row);
  const may = (permission: 'grant:narrow' | 'grant:extend' | 'grant:revoke' | 'grant:decide'): boolean =>
    decide(policy, permission).allowed && decide(policy, mayGrant(grant.profile)).allowed;
  const settled = grant.isSettled(tx.now);
  return {
    narrow: settled && grant.profile === 'SupportPortalUser' && may('grant:narrow'),
    extend: settled && canRunLonger(row) && may('grant:extend'),
    revoke: grant.isLive(tx.now) && may('grant:revoke'),
    decide: grant.isPending && isSecondPerson(actor, row.parties) && may('grant:decide'),
  };
}

/** What may be handed out is its own relation (blueprint 3.2); naming Managers is the Owner's right alone (Q3). */
export const mayGrant = (profile: AccessGrant['profile']): 'manager:name' | 'grant:give' => (profile === 'AccessManager' ? 'manager:name' : 'grant:give');

/** It is delegated by nobody, has an end, its holder stays longer, and an extension is a new grant: of a bundle that is still given. */
const canRunLonger = ({ own, holderEnds, retired, sourceId }: GrantRow): boolean =>
  sourceId === null && own.to !== null && !retired && (holderEnds === null || Temporal.Instant.compare(holderEnds, own.to) > 0);

function entityOf({ own, profile, secondPerson, revokedAt }: GrantRow): AccessGrant {
  return Object.assign(new AccessGrant(), {
    profile, secondPerson, revokedAt: revokedAt === null ? null : Temporal.Instant.from(revokedAt), startsAt: Temporal.Instant.from(own.from), endsAt: own.to === null ? null : Temporal.Instant.from(own.to),
  });
}
