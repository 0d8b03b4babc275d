import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { canonicalJson, legalDateOf } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Transaction } from '../../platform/database/database.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { type Keyset, Pages } from '../../platform/database/page.js';
import { type Call, Gate } from '../authority/index.js';
import { packOf } from './check-pack.js';
import { dated, notReplayed, type Packs, summed } from './dry-run.js';
import { allCustomers, behind, changesOf, groupsOf, type Place, START, type Stretch, stretchBehind } from './dry-run.queries.js';
import { allPacks, packOn } from './packs.queries.js';
import type { DryRunChangesRequest, DryRunRequest } from './rule-pack.requests.js';
import type { RulePack } from './rule-pack.js';
import type { DryRunChangesView, DryRunChangeView, DryRunView } from './rule-pack.view.js';
import { RulePackNotValid, RulePackUnknown } from './rule-packs.errors.js';

/** Customers of one part: a statement over their clocks takes a fraction of a second. */
const PART = 20_000;
/** Parts that one page of changes looks through, where few change. */
const PARTS_A_PAGE = 10;

/** Which list it is, and behind whom it goes on. */
interface Asked {
  packs: Packs;
  keyset: Keyset;
  from: Place;
}

/**
 * What the last events of all Customers would lead to under another pack; it writes nothing. In parts, so that one request is short whatever the number of
 * Customers: whoever stops asking has cancelled it, and each part asks anew whether the agent may. It tells what the queue of due rights tells, which is
 * the operator's own work and no look (decision 0007).
 */
@Injectable()
export class DryRunService {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(OperatorPool) private readonly pool: OperatorPool,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  part(call: Call, request: DryRunRequest): Promise<DryRunView> {
    return this.gate.operator(call, async ({ tx }) => {
      const { packs, keyset, from } = await this.asked(tx, request);
      const { last, customers } = await stretchBehind(this.pool, from[0], PART);
      const groups = last === null ? [] : await groupsOf(this.pool, packs, { from, last });
      const on = legalDateOf(this.clock.now()).toString();
      return {
        before: packs.before.version, after: packs.after.version, on, rules: summed(dated(groups, packs), on), notReplayed: notReplayed(packs),
        customers, ofCustomers: from === START ? await allCustomers(this.pool) : null, next: last !== null && customers === PART ? keyset.cursor(behind(last)) : null,
      };
    });
  }

  changes(call: Call, { limit, ...request }: DryRunChangesRequest): Promise<DryRunChangesView> {
    return this.gate.operator(call, async ({ tx }) => {
      const { packs, keyset, from } = await this.asked(tx, request);
      const items: DryRunChangeView[] = [];
      let at = from;
      for (let parts = 0; parts < PARTS_A_PAGE; parts += 1) {
        const { last, customers } = await stretchBehind(this.pool, at[0], PART);
        const stretch = { from: at, last: last ?? at[0] };
        items.push(...await this.changesIn(packs, stretch, limit + 1 - items.length));
        if (items.length > limit) return { items: items.slice(0, limit), next: keyset.cursor(placeOf(items[limit - 1])) };
        if (customers < PART) return { items, next: null };
        at = behind(stretch.last);
      }
      return { items, next: keyset.cursor(at) };
    });
  }

  private async changesIn(packs: Packs, stretch: Stretch, limit: number): Promise<DryRunChangeView[]> {
    const dates = dated(await groupsOf(this.pool, packs, stretch), packs);
    return changesOf(this.pool, packs, { stretch, dates, limit });
  }

  private async asked(tx: Transaction, { packVersion, pack, after: cursor }: DryRunRequest): Promise<Asked> {
    const [before, after] = [await packOn(tx, legalDateOf(tx.now)), await candidate(tx, packVersion ?? null, pack)];
    const keyset = this.pages.of({ list: 'dry-run', before: before.version, after: createHash('sha256').update(canonicalJson(after)).digest('hex') });
    return { packs: { before, after }, keyset, from: (keyset.after(cursor) as Place | null) ?? START };
  }
}

const placeOf = (change: DryRunChangeView | undefined): Place => (change ? [change.customerId, change.rule, change.application] : START);

async function candidate(tx: Transaction, version: string | null, value: unknown): Promise<RulePack> {
  if (version !== null) {
    const stored = (await allPacks(tx)).find((each) => each.version === version);
    if (!stored) throw new RulePackUnknown('/packVersion');
    return stored.pack;
  }
  const checked = packOf(value);
  if ('faults' in checked) throw new RulePackNotValid(checked.faults);
  return checked.pack;
}
