import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { beginOfDate, canonicalJson, legalDateOf, parseLegalDate } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { type Call, Gate, NotFound } from '../authority/index.js';
import { packOf } from './check-pack.js';
import type { DeadlineRequest } from './deadline.request.js';
import { NEUTRAL_PACK } from './neutral-pack.js';
import { differencesOf } from './pack-differences.js';
import { allPacks, firstFreeDate, keepPack, knownPack, markWithdrawn, packAmong, packOn, type StoredPack } from './packs.queries.js';
import type { LoadRulePackRequest } from './rule-pack.requests.js';
import type { RulePack } from './rule-pack.js';
import type { PackState, RulePackCheckView, RulePackDetailView, RulePackView } from './rule-pack.view.js';
import { RulePackDateTaken, RulePackInForce, RulePackNotValid, RulePackTooSoon, RulePackUnknown, RulePackVersionTaken, RulePackWithdrawn } from './rule-packs.errors.js';

/** The terms as versioned data: which pack counts what, and from when on (decision 0019). */
@Injectable()
export class RulePacksService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Database) private readonly database: Database, @Inject(Clock) private readonly clock: Clock, @Inject(Jobs) private readonly jobs: Jobs) {}

  /** For the calculator: the terms are public, but for what was withdrawn before it ever held. */
  async forRequest({ rule, from, pack }: DeadlineRequest): Promise<RulePack> {
    if ((rule ?? null) === null) return NEUTRAL_PACK; // a period of one's own is counted by no pack
    if ((pack ?? null) === null) return this.inForceOn(parseLegalDate(from) ?? legalDateOf(this.clock.now()));
    const told = (await this.database.global(allPacks)).find((each) => each.version === pack && each.withdrawal === null);
    if (!told) throw new RulePackUnknown('/pack');
    return told.pack;
  }

  today(): Promise<RulePack> {
    return this.inForceOn(legalDateOf(this.clock.now()));
  }

  list(call: Call): Promise<RulePackView[]> {
    return this.gate.operator(call, async ({ tx }) => {
      const packs = await allPacks(tx);
      return packs.map((each) => viewOf(each, packs, tx.now));
    });
  }

  one(call: Call, version: string): Promise<RulePackDetailView> {
    return this.gate.operator(call, ({ tx }) => detailOf(tx, version));
  }

  /** What is wrong with it, or what it would change; writes nothing. */
  check(call: Call, value: unknown): Promise<RulePackCheckView> {
    return this.gate.operator(call, async ({ tx }) => {
      const inForce = await packOn(tx, legalDateOf(tx.now));
      const checked = packOf(value);
      return 'faults' in checked ? { valid: false, errors: checked.faults, against: inForce.version, changes: [] } : { valid: true, errors: [], against: inForce.version, changes: differencesOf(inForce, checked.pack) };
    });
  }

  load(call: Call, { pack: value, effectiveFrom, note }: LoadRulePackRequest): Promise<RulePackDetailView> {
    return this.gate.operator(call, async ({ tx, actor }) => {
      const checked = packOf(value);
      if ('faults' in checked) throw new RulePackNotValid(checked.faults);
      const first = firstFreeDate(tx.now).toString();
      if (effectiveFrom < first) throw new RulePackTooSoon(first);
      const { pack } = checked;
      const packs = await allPacks(tx);
      if (packs.some(({ version }) => version === pack.version)) throw new RulePackVersionTaken();
      if (!(await keepPack(tx, { pack, effectiveFrom, note: note.trim(), by: actor.id }))) throw takenBy(await allPacks(tx), pack.version, effectiveFrom);
      await this.followControl(tx, pack.version, beginOfDate(Temporal.PlainDate.from(effectiveFrom)));
      return detailOf(tx, pack.version);
    });
  }

  withdraw(call: Call, version: string, reason: string): Promise<RulePackDetailView> {
    return this.gate.operator(call, async ({ tx, actor }) => {
      const { effectiveFrom, withdrawal } = named(await allPacks(tx), version);
      if (withdrawal) throw new RulePackWithdrawn();
      if (!isFree(effectiveFrom, tx.now)) throw new RulePackInForce(effectiveFrom);
      if (!(await markWithdrawn(tx, version, { reason, by: actor.id }))) throw new RulePackWithdrawn();
      await this.followControl(tx, version);
      return detailOf(tx, version);
    });
  }

  /** Q20: what leaves the total changes who controls whom from that day on, which is known ahead. */
  private async followControl(tx: Transaction, version: string, at?: Temporal.Instant): Promise<void> {
    await this.jobs.send(tx, 'ownership-facts', { about: version });
    if (at) await this.jobs.send(tx, 'ownership-facts', { about: version, at });
  }

  private async inForceOn(date: Temporal.PlainDate): Promise<RulePack> {
    return knownPack(date, this.clock.now()) ?? this.database.global((tx) => packOn(tx, date));
  }
}

/** Somebody was faster, or the date is another pack's. */
function takenBy(packs: readonly StoredPack[], version: string, effectiveFrom: string): Error {
  if (packs.some((each) => each.version === version)) return new RulePackVersionTaken();
  return new RulePackDateTaken(packs.find((each) => each.effectiveFrom === effectiveFrom && each.withdrawal === null)?.version ?? '');
}

function named(packs: readonly StoredPack[], version: string): StoredPack {
  const pack = packs.find((each) => each.version === version);
  if (!pack) throw new NotFound();
  return pack;
}

/** Nothing is settled for its date. */
const isFree = (effectiveFrom: string | null, now: Temporal.Instant): boolean => effectiveFrom !== null && effectiveFrom >= firstFreeDate(now).toString();

function stateOf({ version, effectiveFrom, withdrawal }: StoredPack, packs: readonly StoredPack[], now: Temporal.Instant): PackState {
  const today = legalDateOf(now);
  if (withdrawal) return 'withdrawn';
  if (effectiveFrom !== null && effectiveFrom > today.toString()) return 'toCome';
  return packAmong(packs, today).version === version ? 'inForce' : 'superseded';
}

function viewOf(stored: StoredPack, packs: readonly StoredPack[], now: Temporal.Instant): RulePackView {
  const { pack, ...told } = stored;
  const digest = createHash('sha256').update(canonicalJson(pack)).digest('hex');
  return { ...told, state: stateOf(stored, packs, now), digest, abilities: { withdraw: told.withdrawal === null && isFree(told.effectiveFrom, now) } };
}

async function detailOf(tx: Transaction, version: string): Promise<RulePackDetailView> {
  const packs = await allPacks(tx);
  const stored = named(packs, version);
  const before = stored.effectiveFrom === null ? null : packAmong(packs.filter((each) => each !== stored), Temporal.PlainDate.from(stored.effectiveFrom));
  const { calendar, outage, rules, votesLeftOut = [] } = stored.pack;
  return { ...viewOf(stored, packs, tx.now), calendar, outage, rules, votesLeftOut, against: before?.version ?? null, changes: before ? differencesOf(before.pack, stored.pack) : [] };
}
