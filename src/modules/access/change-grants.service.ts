import { Inject, Injectable } from '@nestjs/common';
import { demandVersion } from '../../platform/http/etag.js';
import { type Acting, type Call, Gate, NotFound, type ScopePart } from '../authority/index.js';
import type { AccessGrant } from './access-grant.entity.js';
import { grantById, lockGrant, lockHolder, scopeOf, type Successor } from './grants.queries.js';
import { record, shown } from './grants.service.js';
import type { ChangedGrantView, GrantView } from './grant.view.js';
import { demandMayGrant, demandNarrowable, type Held, planExtension } from './plan-grant.js';
import { endGrants, narrowGrants, writeGrants } from './write-grants.js';

/** Narrowing, extending and revoking: what was given stays told, the change is a new row or an end. */
@Injectable()
export class ChangeGrantsService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  /** Cuts a grant, and what extends it, at this instant (I5). */
  revoke(call: Call, grantId: string, change: { reason: string; version: number }): Promise<ChangedGrantView> {
    return this.gate.writeAlone(call, async (acting) => {
      const { grant } = await lock(acting, grantId, change.version);
      const before = { ...grant };
      const { successors, deputyships } = await endGrants(acting, [grant], change.reason);
      const ended = idsOf(successors);
      await record(acting, 'grant.revoked', { before, after: grant, ended, endedDeputyships: deputyships, reason: change.reason });
      return { ...await shown(acting, grant), ended };
    });
  }

  /**
   * GC-8.2-b(4): the rest of the period on a part only; the chain stays that of the grant it replaces. An extension was agreed for all
   * of it and would give back what is taken here, so it ends too, and the answer and the entry name it.
   */
  narrow(call: Call, grantId: string, change: { scope: readonly ScopePart[]; reason: string; version: number }): Promise<ChangedGrantView> {
    return this.gate.writeAlone(call, async (acting) => {
      const held = await lock(acting, grantId, change.version);
      const { grant } = held;
      demandNarrowable(held, change.scope, acting.tx.now);
      const before = { ...grant };
      const { parts: [successor], ended: besides } = await narrowGrants(acting, [{ grant, scope: change.scope }], change.reason) as { parts: [AccessGrant]; ended: Successor[] };
      const ended = idsOf(besides);
      await record(acting, 'grant.narrowed', { before: { ...before }, after: successor, scope: change.scope, ended, reason: change.reason });
      return { ...await shown(acting, successor), ended };
    });
  }

  /** A longer period is a grant of its own from the old end on: it may need a second person, the old one runs meanwhile. */
  extend(call: Call, grantId: string, change: { endsAt: string; reason: string; version: number }): Promise<GrantView> {
    return this.gate.writeAlone(call, async (acting) => {
      const held = await lock(acting, grantId, change.version);
      const { grant, scope } = held;
      const [extension] = await writeGrants(acting, [{ ...await planExtension(acting, held, change.endsAt), reason: change.reason }]) as [AccessGrant];
      await record(acting, 'grant.extended', { before: { ...grant }, after: extension, scope, reason: change.reason });
      return shown(acting, extension);
    });
  }
}

const idsOf = (ended: readonly Successor[]): string[] => ended.map(({ grant }) => grant.id);

/** Lock order: holder, grant, then (by the entry) the Customer's chain. */
async function lock(acting: Acting, grantId: string, version: number): Promise<Held> {
  const { tx, customerId } = acting;
  const found = await grantById(tx, customerId, grantId);
  const holder = found && await lockHolder(acting, found, 'update');
  const grant = await lockGrant(tx, customerId, grantId);
  if (!grant || !holder) throw new NotFound();
  demandVersion(version, grant.version);
  await demandMayGrant(acting, grant.profile);
  return { grant, holder, scope: await scopeOf(tx, customerId, grantId) };
}
