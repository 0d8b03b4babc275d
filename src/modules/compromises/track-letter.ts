import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { legalDateOf } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { demandVersion } from '../../platform/http/etag.js';
import { type Call, Gate, NotFound } from '../authority/index.js';
import type { CloseCompromiseRequest, LetterRequest, ReceiptRequest } from './compromise.requests.js';
import type { CompromiseView } from './compromise.views.js';
import { CompromiseClosed, LetterNotPossible } from './compromises.errors.js';
import { changeCompromise, type Compromise, compromiseRow, lockCompromise } from './compromises.queries.js';
import { forAgent, shown } from './compromises.service.js';

/** GC-4.3-b: a report is confirmed by registered letter. The Customer says which and when it was sent, the operator that he has it. */
@Injectable()
export class TrackLetter {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  sent(call: Call, id: string, { trackingNumber, sentOn, version }: LetterRequest & { version: number }): Promise<CompromiseView> {
    return this.gate.write(call, async (acting) => {
      const { tx, customerId } = acting;
      const found = await open(tx, { customerId, id, version });
      const day = sentOn ?? today(tx.now);
      if (day < today(instantOf(found.reportedAt)) || day > today(tx.now)) throw new LetterNotPossible('sentOn', 'must be between the day of the report and today');
      if (found.letterReceivedOn !== null && day > found.letterReceivedOn) throw new LetterNotPossible('sentOn', 'must not be after the day it was received');
      const after = { letterNumber: trackingNumber.trim(), letterSentOn: day };
      await changeCompromise(tx, { customerId, ...found }, { what: 'letter', values: [after.letterNumber, day] });
      const view = await shown(acting, id);
      await acting.record({ event: 'compromise.letter-sent', subjectId: id, rules: ['GC-4.3-b'], before: letterOf(found), after: { ...letterOf(found), ...after } });
      return view;
    });
  }

  /** By the operator, to whom it is addressed. */
  received(call: Call, { customerId, id }: { customerId: string; id: string }, { receivedOn, reason, version }: ReceiptRequest & { version: number }): Promise<CompromiseView> {
    return this.gate.operator(call, async (agent) => {
      const { tx } = agent;
      const found = await open(tx, { customerId, id, version });
      const day = receivedOn ?? today(tx.now);
      if (day < (found.letterSentOn ?? today(instantOf(found.reportedAt))) || day > today(tx.now)) throw new LetterNotPossible('receivedOn', 'must be between the day it was sent and today');
      await changeCompromise(tx, { customerId, ...found }, { what: 'receipt', values: [day] });
      const row = await compromiseRow({ tx, customerId }, id);
      if (!row) throw new NotFound();
      await agent.record({ event: 'compromise.letter-received', subjectId: id, rules: ['GC-4.3-b'], reason, before: letterOf(found), after: { ...letterOf(found), letterReceivedOn: day } });
      return forAgent(row);
    });
  }

  close(call: Call, id: string, { reason, version }: CloseCompromiseRequest & { version: number }): Promise<CompromiseView> {
    return this.gate.write(call, async (acting) => {
      const { tx, customerId, actor } = acting;
      const found = await open(tx, { customerId, id, version });
      await changeCompromise(tx, { customerId, ...found }, { what: 'closing', values: [tx.now.toString(), actor.memberId, reason] });
      const view = await shown(acting, id);
      await acting.record({ event: 'compromise.closed', subjectId: id, rules: ['GC-4.3-b'], reason, before: letterOf(found), after: { ...letterOf(found), closedAt: tx.now } });
      return view;
    });
  }
}

async function open(tx: Transaction, { customerId, id, version }: { customerId: string; id: string; version: number }): Promise<Compromise> {
  const found = await lockCompromise(tx, customerId, id);
  if (!found) throw new NotFound();
  demandVersion(version, found.version);
  if (found.closedAt !== null) throw new CompromiseClosed();
  return found;
}

const letterOf = ({ letterNumber, letterSentOn, letterReceivedOn }: Compromise): object => ({ letterNumber, letterSentOn, letterReceivedOn });

/** In legal time (T1). */
const today = (at: Temporal.Instant): string => legalDateOf(at).toString();
const instantOf = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());
