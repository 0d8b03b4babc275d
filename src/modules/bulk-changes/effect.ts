import type { Planned } from '../access/index.js';
import type { Acting, Supposition } from '../authority/index.js';
import type { Ready } from './judge-deeds.js';

const NEW = '00000000-0000-7000-8000-000000000000';

/** What a sound row would change, for the evaluator that tells who gains and loses what. Who is not here yet has nothing to compare with. */
export function supposed(acting: Acting, ready: Ready): Supposition[] {
  switch (ready.kind) {
    case 'give': return [given(acting, ready.plan)];
    case 'narrow': return [{ kind: 'narrowGrant', id: ready.held.grant.id, scope: ready.scope }];
    case 'revoke': return [{ kind: 'revokeGrant', id: ready.held.grant.id }];
    case 'end': return [{ kind: 'endMember', id: ready.member.id }];
    case 'restore': return [given(acting, ready.plan), ...(ready.instead ? [{ kind: 'revokeGrant' as const, id: ready.instead.grant.id }] : [])];
    case 'admit': return [];
  }
}

const given = ({ actor, tx }: Acting, { holder, profile, subProfile, only, scope, interval, waits }: Planned): Supposition => ({
  kind: 'giveGrant', id: holder.id,
  grant: { id: NEW, profile, subProfile, only, scope, interval, revokedAt: null, secondPerson: waits ? 'pending' : 'notNeeded', givenBy: actor.memberId, givenInCapacity: actor.capacity, givenAt: tx.now },
});
