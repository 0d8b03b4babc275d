import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { beginOfDate, LEGAL_ZONE, parseInstant, parsePeriod } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { Log } from '../../platform/telemetry/log.js';
import { type Call, Gate } from '../authority/index.js';
import { documentsAccepted, nextAcceptance } from '../documents/index.js';
import { nextRight, rightsOpening } from '../due-rights/index.js';
import { DemoPeople } from '../identities/index.js';
import { dayAfter } from '../rules/index.js';
import { BeingMoved, NoDemoWorld, NothingToCome, OnlyForward, TooFarAhead } from './demo-clock.errors.js';
import { NEXT } from './demo-clock.request.js';
import type { DemoClockView, DemoNext, DemoNextDueView, DemoTimeView, MovedDemoClockView } from './demo-clock.view.js';

/** Further than any term of the terms; what it costs to count stays small. */
const FURTHEST = { years: 5 };

/** The clock of the demo world, which an agent moves on to see what time does by itself (decision 0023). Where there is no such world there is nothing here. */
@Injectable()
export class DemoClockService {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) private readonly database: Database,
    @Inject(Gate) private readonly gate: Gate,
    @Inject(OperatorPool) private readonly pool: OperatorPool,
    @Inject(DemoPeople) private readonly people: DemoPeople,
    @Inject(Log) private readonly log: Pick<Log, 'log'>,
  ) {}

  time(): DemoTimeView {
    this.demandDemoWorld();
    return { now: this.clock.now().toString(), moved: !this.clock.aheadInDemo.blank };
  }

  show(call: Call): Promise<DemoClockView> {
    return this.gate.operator(call, () => this.told());
  }

  /** One at a time. Sessions go before the clock: at no instant is somebody signed out by it. */
  async move(call: Call, to: string): Promise<MovedDemoClockView> {
    await this.show(call); // refused before anybody else is kept out
    return this.database.global(async (alone) => {
      const [lock] = await alone.query<{ held: boolean }>({ text: `select pg_try_advisory_xact_lock(hashtextextended('demo clock', 0)) held` });
      if (!lock?.held) throw new BeingMoved();
      const { target, ...brought } = await this.gate.operator(call, ({ tx, actor }) => this.prepare(tx, to, actor.displayName));
      this.clock.turnTo(target);
      return { ...await this.told(), ...brought };
    });
  }

  /** What a move brings is counted before anything else can act on it. */
  private async prepare(tx: Transaction, to: string, by: string): Promise<Pick<MovedDemoClockView, 'from' | 'dueRights' | 'documents'> & { target: Temporal.Instant }> {
    const target = await this.target(tx, to);
    if (Temporal.Instant.compare(target, tx.now) <= 0) throw new OnlyForward(tx.now.toString());
    if (Temporal.Instant.compare(target, this.furthest) > 0) throw new TooFarAhead(this.furthest.toString());
    const passed = { after: tx.now.toString(), until: target.toString() };
    const [dueRights, documents] = [await rightsOpening(this.pool, passed), await documentsAccepted(this.pool, passed)];
    await this.people.stayThrough(tx, tx.now.until(target));
    this.log.log(`the clock of the demo is moved from ${passed.after} to ${passed.until} by ${by}`, 'Demo');
    return { target, from: passed.after, dueRights, documents };
  }

  private async target(tx: Transaction, to: string): Promise<Temporal.Instant> {
    if (to === NEXT) {
      const next = await this.next();
      if (!next) throw new NothingToCome();
      return Temporal.Instant.from(next.at);
    }
    const period = parsePeriod(to);
    if (!period) return parseInstant(to) ?? beginOfDate(Temporal.PlainDate.from(to));
    const now = tx.now.toZonedDateTimeISO(LEGAL_ZONE);
    return (await dayAfter(tx, now.toPlainDate(), period)).toZonedDateTime({ timeZone: LEGAL_ZONE, plainTime: now.toPlainTime() }).toInstant();
  }

  private async told(): Promise<DemoClockView> {
    return { ...this.time(), furthest: this.furthest.toString(), next: await this.next() };
  }

  private get furthest(): Temporal.Instant {
    return this.clock.now().subtract(this.clock.aheadInDemo).toZonedDateTimeISO(LEGAL_ZONE).add(FURTHEST).toInstant();
  }

  private async next(): Promise<DemoNextDueView | null> {
    const now = this.clock.now().toString();
    const found: { at: string | null; of: DemoNext }[] = [{ at: await nextRight(this.pool, now), of: 'dueRight' }, { at: await nextAcceptance(this.pool, now), of: 'document' }];
    const coming = found.filter((each): each is DemoNextDueView => each.at !== null);
    return coming.sort((one, other) => Temporal.Instant.compare(one.at, other.at))[0] ?? null;
  }

  private demandDemoWorld(): void {
    if (!this.clock.isOfADemo) throw new NoDemoWorld();
  }
}
