import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Clock } from '../../platform/clock/clock.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { Log } from '../../platform/telemetry/log.js';
import { type AgentActing, type Call, Gate, NotFound, wasDone } from '../authority/index.js';
import { customersWithLastDay, lastDayAmong, type Outage } from './document-changes.queries.js';
import type { RecordOutageRequest } from './document.requests.js';
import type { OutageRecordedView, PublishedDocumentView } from './document.view.js';
import { NotPossibleNow, OutageNotOfLastDay } from './documents.errors.js';
import { lockDocument } from './documents.queries.js';
import { daysOut, extendEach } from './extend-terms.js';
import { documentEntry } from './tell-document.js';
import { published } from './told-documents.js';

/** No outage is longer; it bounds the days that are looked at. */
const LONGEST = { hours: 24 * 7 };

/**
 * GC-6.2: the portal was out on the last day of a term, so that nobody could object: by policy the term has one working day more. It never becomes shorter.
 * What goes on is told while it does, or the term would end before it is over (decision 0018).
 */
@Injectable()
export class RecordOutage {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(OperatorPool) private readonly pool: OperatorPool, @Inject(Clock) private readonly clock: Clock, @Inject(Log) private readonly log: Pick<Log, 'fault'>) {}

  /** Of one document. */
  ofOne(call: Call, id: string, request: RecordOutageRequest): Promise<PublishedDocumentView> {
    return this.gate.operatorOnce(call, async (agent) => {
      const read = { tx: agent.tx, customerId: agent.actor.customerId };
      const document = await lockDocument(read, id);
      if (!document) throw new NotFound();
      const outage = asOf(request, agent.tx.now);
      const days = daysOf(outage, agent.tx.now);
      if (document.state !== 'open') throw new NotPossibleNow(document.state);
      if (await extend(agent, outage, { days, documentId: id }) === 0) throw new OutageNotOfLastDay(`The last day is ${document.dueOn}, or this outage has extended it before.`);
      return published(read, id);
    });
  }

  /**
   * Of every open document of every Customer that was due on these days; Customer by Customer, and once, however often it is said. It may take longer than a
   * transaction may last, so what it did is kept for a repetition when all of it is done; with a Customer left out it is not, and the repetition does the rest.
   */
  async ofAll(call: Call, request: RecordOutageRequest): Promise<OutageRecordedView> {
    const asked = await this.gate.operator(call, async (agent) => {
      const told = asOf(request, agent.tx.now);
      return (await wasDone(agent, call.idempotency)) ? null : { told, days: daysOf(told, agent.tx.now) };
    });
    const done = asked ? await this.extendAll(call, asked) : NONE;
    return done.failed > 0 ? done : this.gate.operatorOnce(call, () => Promise.resolve(done));
  }

  private async extendAll(call: Call, { told, days }: { told: Told; days: readonly string[] }): Promise<OutageRecordedView> {
    const done = { ...NONE };
    for (const customerId of await customersWithLastDay(this.pool, { days, now: this.clock.now().toString() })) {
      try {
        const documents = await this.gate.operator({ ...call, customerId }, (agent) => extend(agent, told, { days }));
        done.documents += documents;
        done.customers += documents > 0 ? 1 : 0;
      } catch (fault) {
        this.log.fault(fault); // the others are not to lose their day by it
        done.failed += 1;
      }
    }
    return done;
  }
}

const NONE: Readonly<OutageRecordedView> = { documents: 0, customers: 0, failed: 0 };

type Told = Pick<Outage, 'from' | 'to' | 'goesOn' | 'reason'>;

/** What goes on is known until now; on the next day it is told again. */
const asOf = ({ from, to, reason }: RecordOutageRequest, now: Temporal.Instant): Told => ({ from, to: to ?? now.toString(), goesOn: to === undefined, reason });

/** @throws OutageNotOfLastDay for one that is to come, has no length, or is none */
function daysOf({ from, to }: Told, now: Temporal.Instant): string[] {
  const [began, ended] = [Temporal.Instant.from(from), Temporal.Instant.from(to)];
  if (Temporal.Instant.compare(began, ended) >= 0) throw new OutageNotOfLastDay('It ends before it begins.');
  if (Temporal.Instant.compare(ended, now) > 0) throw new OutageNotOfLastDay('It is not over yet.');
  if (Temporal.Instant.compare(began.add(LONGEST), ended) < 0) throw new OutageNotOfLastDay('It is longer than a week.');
  return daysOut({ from, to });
}

/** One entry for all of a Customer. @returns how many documents it extends */
async function extend(agent: AgentActing, told: Told, of: { days: readonly string[]; documentId?: string }): Promise<number> {
  const { tx, actor } = agent;
  const read = { tx, customerId: actor.customerId };
  const locked = await lastDayAmong(read, { ...of, from: told.from, to: told.to, after: tx.now.toString() });
  tx.readClockAgain();
  const open = locked.filter(({ dueAt }) => Temporal.Instant.compare(tx.now, Temporal.Instant.from(dueAt)) < 0);
  const extended = await extendEach(read, open, { outage: { ...told, agentId: actor.id }, days: [] }); // on a further day it is said again
  if (open.length > 0) await agent.record({ ...documentEntry('document.extended', extended), reason: told.reason });
  return open.length;
}
