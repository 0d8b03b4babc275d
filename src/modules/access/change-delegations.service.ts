import { Inject, Injectable } from '@nestjs/common';
import { earliest } from '../../kernel/index.js';
import { type Acting, type Call, Gate, type ScopePart } from '../authority/index.js';
import type { AccessGrant } from './access-grant.entity.js';
import { delegationView } from './delegation-abilities.js';
import { NothingToTakeOver, TakenOverAlready } from './delegation.errors.js';
import type { DelegationView } from './delegation.views.js';
import { HolderNotThere } from './grant.errors.js';
import type { GrantView } from './grant.view.js';
import { idsOfSuccessors, lockHolder, scopeOf, type Successor } from './grants.queries.js';
import { record, shown } from './grants.service.js';
import { demandMayGrant, demandNarrowable, laterOf, type Plan, withDelegates } from './plan-grant.js';
import { bundleOf } from './plan-delegation.js';
import { type Held, heldFor, recordDelegation, seen, shownDelegation } from './told-delegations.js';
import { doubtAbout, endGrants, narrowGrants, writeGrants } from './write-grants.js';

/** Narrowing, ending and taking over what was delegated; what hangs on it follows by itself (decision 0030). */
@Injectable()
export class ChangeDelegationsService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  /** GC-8.2-b(4): it ends, and a part of it runs on, accepted as it was. */
  narrow(call: Call, id: string, change: { scope: readonly ScopePart[]; reason: string; version: number }): Promise<DelegationView> {
    return this.gate.writeAlone(call, async (acting) => {
      const { row, grant, holder } = await this.held(acting, id, { deed: 'narrow', version: change.version });
      demandNarrowable({ grant, holder, scope: await scopeOf(acting.tx, acting.customerId, id) }, change.scope, acting.tx.now);
      const before = delegationView(acting, row);
      const { parts: [part], ended } = await narrowGrants(acting, [{ grant, scope: change.scope }], change.reason) as { parts: [AccessGrant]; ended: Successor[] };
      const view = await shownDelegation(acting, part.id);
      await recordDelegation(acting, 'delegation.narrowed', { before, after: view, reason: change.reason, ended: ended.map((each) => each.grant.id) });
      return view;
    });
  }

  /** By whoever delegated it, received it, or takes rights here. It may take its own right from whoever does it. */
  end(call: Call, id: string, { reason, version }: { reason: string; version: number }): Promise<DelegationView> {
    return this.gate.giveAway(call, async (acting) => {
      const { row, grant } = await this.held(acting, id, { deed: 'end', version });
      const before = delegationView(acting, row);
      const { successors } = await endGrants(acting, [grant], reason);
      const view = await shownDelegation(acting, id);
      await recordDelegation(acting, 'delegation.ended', { before, after: view, reason, ended: successors.map((each) => each.grant.id) });
      return view;
    });
  }

  /**
   * Somebody who may give it gives it himself: from then on it hangs on nobody's right but the Customer's. Where a second person has to decide,
   * what was delegated runs until he agrees.
   */
  adopt(call: Call, id: string, { reason, version }: { reason: string; version: number }): Promise<GrantView> {
    return this.gate.writeAlone(call, async (acting) => {
      await seen(acting, id);
      await demandMayGrant(acting, 'SupportPortalUser');
      const { grant, holder } = await this.held(acting, id, { deed: 'adopt', version });
      if (grant.acceptedAt === null) throw new NothingToTakeOver();
      if ((await idsOfSuccessors(acting.tx, acting.customerId, [id])).length > 0) throw new TakenOverAlready();
      const plan = await planAdoption(acting, { grant, holder });
      const before = { ...grant };
      if (doubtAbout(acting, plan) === null) await endGrants(acting, [grant], reason);
      const [given] = await writeGrants(acting, [{ ...plan, reason }]) as [AccessGrant];
      await record(acting, 'delegation.adopted', { before, after: given, scope: plan.scope, reason });
      return shown(acting, given);
    });
  }

  /** Lock order: holder, grant, then (by the entry) the Customer's chain. */
  private async held(acting: Acting, id: string, asked: Parameters<typeof heldFor>[2]): Promise<Held & { holder: Plan['holder'] }> {
    const { memberId } = await seen(acting, id);
    const holder = await lockHolder(acting, { memberId }, 'update');
    if (!holder) throw new HolderNotThere();
    return { ...await heldFor(acting, id, asked), holder };
  }
}

/** The same content for what is left of its time, as a grant of whoever acts. */
async function planAdoption(acting: Acting, { grant, holder: taker }: { grant: AccessGrant; holder: Plan['holder'] }): Promise<Plan> {
  const { tx, customerId } = acting;
  const subProfile = await bundleOf(acting, grant.subProfileId ?? '');
  if (!taker.inForce) throw new HolderNotThere();
  const holder = await withDelegates(acting, taker, grant.id);
  const interval = { from: laterOf(grant.startsAt, tx.now), to: earliest(grant.endsAt, holder.endsAt) };
  const { permissions: only, mayDelegate, delegationDepth } = grant;
  return { holder, profile: 'SupportPortalUser', subProfile, subProfileId: subProfile.id, only, scope: await scopeOf(tx, customerId, grant.id), interval, replacesId: grant.id, mayDelegate, delegationDepth };
}
