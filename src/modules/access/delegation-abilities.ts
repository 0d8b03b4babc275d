import { Temporal } from 'temporal-polyfill';
import { type Acting, ANSWERED_WITHIN, decide } from '../authority/index.js';
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
  const { memberId, holder, givenBy, giverId, sourceId, subProfile, permissions } = row;
  if (memberId === null || giverId === null || givenBy === null || sourceId === null || !subProfile) throw new Error('a delegation without its parties'); // the schema refuses it
  const { id, scope, state, startsAt, endsAt, delegationDepth, reason, givenAt, acceptedAt, revokedAt, version } = row;
  return {
    id, delegator: { id: giverId, name: givenBy }, delegate: { id: memberId, name: holder }, sourceId, subProfile,
    permissions: permissions ?? [], scope, state, startsAt, endsAt, delegationDepth, reason, proposedAt: givenAt, acceptedAt, lapsesAt: acceptedAt === null ? Temporal.Instant.from(givenAt).add(ANSWERED_WITHIN).toString({ smallestUnit: 'millisecond' }) : null, endedAt: revokedAt, version, abilities: abilitiesOn(acting, row),
  };
}

function abilitiesOn(acting: Acting, row: GrantRow): DelegationView['abilities'] {
  const isLive = !OVER.includes(row.state);
  const isAccepted = row.acceptedAt !== null;
  const can = (deed: Deed, inState: boolean): boolean => isLive && inState && mayDo(acting, deed, row);
  return { answer: can('answer', !isAccepted), narrow: can('narrow', true), end: can('end', true), adopt: can('adopt', isAccepted && row.continuedBy.length === 0) };
}
