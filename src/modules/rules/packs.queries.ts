import { Temporal } from 'temporal-polyfill';
import { legalDateOf } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { isoInstant } from '../../platform/database/sql.js';
import { NEUTRAL_PACK } from './neutral-pack.js';
import { ruleIn } from './rule-dates.js';
import type { RulePack } from './rule-pack.js';

/** A pack as it was loaded. */
export interface StoredPack {
  version: string;
  /** Null: the neutral pack, in force before any other. */
  effectiveFrom: string | null;
  pack: RulePack;
  note: string | null;
  loadedBy: { id: string; name: string } | null;
  loadedAt: string | null;
  withdrawal: { by: { id: string; name: string }; at: string; reason: string } | null;
}

const NEUTRAL: StoredPack = { version: NEUTRAL_PACK.version, effectiveFrom: null, pack: NEUTRAL_PACK, note: null, loadedBy: null, loadedAt: null, withdrawal: null };

/**
 * What of a day is settled: before this span of time begins, a pack for it can be loaded or withdrawn. What was on its way then has been committed, and
 * clocks of nodes that differ by less have no say.
 */
const SETTLED_BEFORE = { hours: 1 };

/** The first date for which nothing is settled yet. */
export const firstFreeDate = (now: Temporal.Instant): Temporal.PlainDate => legalDateOf(now.add(SETTLED_BEFORE)).add({ days: 1 });

/** Newest first; the neutral pack, which was there from the beginning, last. */
export async function allPacks(tx: Pick<Transaction, 'query'>): Promise<StoredPack[]> {
  const rows = await tx.query<StoredPack>({
    name: 'rule-packs',
    text: `select p.version, p.effective_from::text "effectiveFrom", p.body pack, p.note, json_build_object('id', l.id, 'name', l.display_name) "loadedBy", ${isoInstant('p.loaded_at')} "loadedAt",
        case when w.id is not null then json_build_object('by', json_build_object('id', w.id, 'name', w.display_name), 'at', ${isoInstant('p.withdrawn_at')}, 'reason', p.withdrawn_because) end withdrawal
      from rule_pack p join operator_agent l on l.id = p.loaded_by left join operator_agent w on w.id = p.withdrawn_by order by p.effective_from desc, p.loaded_at desc`,
    values: [],
  });
  return [...rows, NEUTRAL];
}

/** What holds for events of a date: the last pack that began by then. */
export const packAmong = (packs: readonly StoredPack[], date: Temporal.PlainDate): StoredPack => packs.find(({ effectiveFrom, withdrawal }) => withdrawal === null && (effectiveFrom === null || effectiveFrom <= date.toString())) ?? NEUTRAL;

/** What this node read, and on which date. */
let read: { on: string; packs: readonly StoredPack[] } = { on: '', packs: [] };

/** Where that is known without asking: what holds for today and for any day before was settled yesterday. */
export const knownPack = (date: Temporal.PlainDate, now: Temporal.Instant): RulePack | null => {
  const today = legalDateOf(now);
  return read.on === today.toString() && Temporal.PlainDate.compare(date, today) <= 0 ? packAmong(read.packs, date).pack : null;
};

/**
 * The pack in force on the date of an event. A pack is settled an hour before the day on which it begins, so a node that reads the packs once a day has
 * missed none; only what is asked about days to come is read each time.
 */
export async function packOn(tx: Pick<Transaction, 'now' | 'query'>, date: Temporal.PlainDate): Promise<RulePack> {
  const known = knownPack(date, tx.now);
  if (known) return known;
  read = { on: legalDateOf(tx.now).toString(), packs: await allPacks(tx) };
  return packAmong(read.packs, date).pack;
}

/** Applications that a pack in force by a date left alone; of the packs that `packOn` read for that date. */
export const everLeftAlone = (date: Temporal.PlainDate): ReadonlySet<string> =>
  new Set(read.packs.filter(({ effectiveFrom, withdrawal }) => withdrawal === null && (effectiveFrom ?? '') <= date.toString()).flatMap(({ pack }) => ruleIn(pack, 'GC-2.2.3-c').exempt));

/** @returns false when another pack has that version, or begins on that date */
export async function keepPack(tx: Transaction, { pack, effectiveFrom, note, by }: { pack: RulePack; effectiveFrom: string; note: string; by: string }): Promise<boolean> {
  const kept = await tx.query({
    name: 'rule-pack-keep',
    text: 'insert into rule_pack (version, effective_from, body, note, loaded_by, loaded_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning version',
    values: [pack.version, effectiveFrom, JSON.stringify(pack), note, by, tx.now.toString()],
  });
  return kept.length > 0;
}

/** @returns false when somebody withdrew it before */
export async function markWithdrawn(tx: Transaction, version: string, { reason, by }: { reason: string; by: string }): Promise<boolean> {
  const withdrawn = await tx.query({
    name: 'rule-pack-withdraw', text: 'update rule_pack set withdrawn_at = $2, withdrawn_by = $3, withdrawn_because = $4 where version = $1 and withdrawn_at is null returning version',
    values: [version, tx.now.toString(), by, reason],
  });
  return withdrawn.length > 0;
}
