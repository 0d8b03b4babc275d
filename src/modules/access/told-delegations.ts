import { demandVersion } from '../../platform/http/etag.js';
import { type Acting, delegableIn, type LedgerEvent, NotFound } from '../authority/index.js';
import type { AccessGrant } from './access-grant.entity.js';
import { delegationView, mayDo, maySee } from './delegation-abilities.js';
import { NothingProposed, NotYoursToChange, NotYoursToDelegate } from './delegation.errors.js';
import { GrantNotLive } from './grant.errors.js';
import type { DelegableRightView, DelegationView } from './delegation.views.js';
import { delegationRow } from './delegations.queries.js';
import type { GrantRow } from './grant-abilities.js';
import { grantRows } from './grant-list.queries.js';
import { lockGrant } from './grants.queries.js';

/** @throws {NotFound} also for whoever may not see it */
export async function seen(acting: Acting, id: string): Promise<GrantRow> {
  const row = await delegationRow(acting, id);
  if (!row || !maySee(acting, row)) throw new NotFound();
  return row;
}

export const shownDelegation = async (acting: Acting, id: string): Promise<DelegationView> => delegationView(acting, await seen(acting, id));

/** A delegation that somebody is about to change, locked; it is not over. */
export interface Held {
  row: GrantRow;
  grant: AccessGrant;
}

export async function heldFor(acting: Acting, id: string, { deed, version }: { deed: keyof DelegationView['abilities']; version: number }): Promise<Held> {
  const { tx, customerId } = acting;
  const row = await seen(acting, id);
  if (!mayDo(acting, deed, row)) throw new NotYoursToChange();
  const grant = await lockGrant(tx, customerId, id);
  if (!grant) throw new NotFound();
  demandVersion(version, grant.version);
  grant.demandLive(tx.now);
  return { row, grant };
}

/** It was accepted, and is again: what stands is told, whether the first answer arrived or not (RFC 9110, 13.1.1). Null: it is no such repeat. */
export async function acceptedBefore(acting: Acting, id: string, version: number): Promise<DelegationView | null> {
  const { tx, customerId } = acting;
  const grant = mayDo(acting, 'answer', await seen(acting, id)) ? await lockGrant(tx, customerId, id) : null;
  const isRepeat = grant && grant.acceptedAt !== null && grant.isLive(tx.now) && [grant.version, grant.version - 1].includes(version);
  return isRepeat ? shownDelegation(acting, id) : null;
}

/** What waits for the answer of whoever acts. */
export async function proposedTo(acting: Acting, id: string, version: number): Promise<Held> {
  const held = await heldFor(acting, id, { deed: 'answer', version });
  if (held.grant.acceptedAt !== null) throw new NothingProposed();
  if (held.row.state === 'ended') throw new GrantNotLive(); // it has lapsed
  return held;
}

/** Nothing is delegated by machines. */
export async function delegableRights(acting: Acting): Promise<DelegableRightView[]> {
  if (acting.actor.kind === 'client') throw new NotYoursToDelegate();
  const own = new Map(delegableIn(acting.standing.grants, acting.tx.now).map((each) => [each.grant.id, each]));
  const rows = own.size === 0 ? [] : await grantRows(acting, [...own.keys()]);
  return rows.flatMap(({ id, subProfile, scope }) => {
    const found = own.get(id);
    return found && subProfile ? [{ sourceId: id, subProfile, permissions: [...found.permissions], scope, until: found.until?.toString({ smallestUnit: 'millisecond' }) ?? null, delegationDepth: found.depth }] : [];
  });
}

/** As ids: names are not for the chain (P21). */
const kept = ({ delegator, delegate, scope, subProfile, abilities: _, version: _version, ...rest }: DelegationView): object =>
  ({ ...rest, delegatorId: delegator.id, delegateId: delegate.id, subProfileId: subProfile.id, scope: scope.map(({ kind, id }) => ({ kind, id })) });

type Told = Extract<LedgerEvent, `delegation.${string}`>;

export function recordDelegation(acting: Acting, event: Told, { before, after, reason, ended = [] }: { before: DelegationView | null; after: DelegationView; reason: string | null; ended?: readonly string[] }): Promise<void> {
  return acting.record({ event, subjectId: after.id, rules: ['GC-8.4-c'], basis: [after.sourceId], ...(reason !== null && { reason }), before: before && kept(before), after: { ...kept(after), ended } });
}
