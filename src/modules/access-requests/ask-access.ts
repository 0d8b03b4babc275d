import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Jobs } from '../../platform/jobs/jobs.js';
import { type Acting, type Call, Gate, giversOf, type Grantor, isForTheAsking, nearestWay } from '../authority/index.js';
import { type AskAccessRequest, DUE } from './access-request.requests.js';
import type { AccessRequestInFullView } from './access-request.views.js';
import { AskedAlready, AskedTooOften, AskingDoesNotHelp, EndNotPossible, ForPeople, HasItAlready } from './access-requests.errors.js';
import { insertAccessRequest, loadOf, type NewAccessRequest } from './access-requests.queries.js';
import { type Asked, askedPart } from './asked-part.js';
import { RequestNotices } from './request-notices.js';
import { shownRequest } from './told-requests.js';

/** Each asks several people, by mail too: nobody keeps them busy. */
const MOST = { waiting: 5, aDay: 10 };
const A_DAY = { hours: 24 };

/** A person who is refused for want of a grant asks those who could give it, for himself. */
@Injectable()
export class AskAccess {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Jobs) private readonly jobs: Jobs, @Inject(RequestNotices) private readonly notices: RequestNotices) {}

  ask(call: Call, asked: AskAccessRequest): Promise<AccessRequestInFullView> {
    return this.gate.write(call, async (acting) => {
      const memberId = demandPerson(acting);
      const about = await askedPart(acting, asked);
      const givers = await demandHelp(acting, asked, about);
      const request = { memberId, permission: asked.permission, part: about.part, reason: asked.reason, ...timesOf(acting, asked) };
      await demandRoom(acting, memberId);
      const id = await insertAccessRequest(acting, request);
      if (id === null) throw new AskedAlready();
      const shown = await shownRequest(acting, id);
      await this.notices.tell(acting, shown, { occasion: 'asked', memberIds: givers.map((each) => each.memberId) });
      for (const [kind, at] of Object.entries(remindersOf(acting.tx.now, request.dueAt))) await this.jobs.send(acting.tx, 'access-request', { customerId: acting.customerId, accessRequestId: id, kind: kind as 'reminder', at });
      await acting.record({ event: 'access-request.asked', subjectId: id, rules: ['GC-8.1.2-c'], reason: asked.reason, after: toldOf(request) });
      return shown;
    });
  }
}

function demandPerson({ actor }: Acting): string {
  if (actor.kind !== 'person' || actor.memberId === null) throw new ForPeople();
  return actor.memberId;
}

/** Only for what is refused now, and where giving a grant is all that is missing. @returns who could */
async function demandHelp(acting: Acting, { permission }: AskAccessRequest, { row }: Asked): Promise<Grantor[]> {
  const { standing } = acting;
  const decision = acting.decide(permission, row);
  if (decision.allowed) throw new HasItAlready(await acting.explain(decision));
  const contacts = (await acting.grantors([standing], []))(standing);
  const givers = giversOf(permission, contacts);
  if (givers.length === 0 || !isForTheAsking(nearestWay(decision.withheld, { standing, contacts }))) throw new AskingDoesNotHelp(await acting.explain(decision));
  return givers;
}

function timesOf({ tx, standing: { holder } }: Acting, { dueInDays, wishedUntil }: AskAccessRequest): Pick<NewAccessRequest, 'dueAt' | 'wishedUntil'> {
  const link = holder.kind === 'person' ? holder.link : { to: null };
  if (wishedUntil && !isBetween(tx.now, Temporal.Instant.from(wishedUntil), link.to)) throw new EndNotPossible();
  return { dueAt: tx.now.add({ hours: 24 * (dueInDays ?? DUE.usual) }), wishedUntil: wishedUntil ?? null };
}

const isBetween = (now: Temporal.Instant, until: Temporal.Instant, end: Temporal.Instant | null): boolean =>
  Temporal.Instant.compare(until, now) > 0 && (end === null || Temporal.Instant.compare(until, end) <= 0);

async function demandRoom(acting: Acting, memberId: string): Promise<void> {
  const { waiting, lately } = await loadOf(acting, memberId, acting.tx.now.subtract(A_DAY));
  if (waiting >= MOST.waiting) throw new AskedTooOften(`${MOST.waiting} of your requests wait for an answer: withdraw one first.`);
  if (lately >= MOST.aDay) throw new AskedTooOften(`You have asked ${MOST.aDay} times within a day: ask again tomorrow.`);
}

/** A day before it is due, or when half of the time has gone where that is later. */
function remindersOf(now: Temporal.Instant, dueAt: Temporal.Instant): Record<'reminder' | 'overdue', Temporal.Instant> {
  const hours = Math.min(24, now.until(dueAt).total('hours') / 2);
  return { reminder: dueAt.subtract({ milliseconds: Math.round(hours * 3_600_000) }), overdue: dueAt };
}

const toldOf = ({ memberId, permission, part, wishedUntil, dueAt }: NewAccessRequest): object => ({ memberId, permission, part, wishedUntil, dueAt: dueAt.toString() });
