import { Inject, Injectable } from '@nestjs/common';
import { demandVersion } from '../../platform/http/etag.js';
import { type AgentActing, type Application, APPLICATIONS, type Call, Gate, NotFound, tellLook } from '../authority/index.js';
import { customerCard, type CustomerView, lockCustomer, moveVersion, switchApplication } from '../customers/index.js';
import { failing } from './activation.js';
import { answerRequest, lockRequest, queuedRequest, waitingRequest } from './application-requests.queries.js';
import type { DecideApplicationRequest, SetSubscriptionRequest } from './application.requests.js';
import type { QueuedApplicationRequestView } from './application.views.js';
import { AnsweredAlready, ApplicationUnknown, ConditionsNotMet } from './applications.errors.js';
import { lackingOf, type Offer, readOffer } from './read-offers.js';

interface Named {
  customerId: string;
  application: Application;
}

/** The operator's agent turns Applications on and off; by the rule of each, or against it and on record. */
@Injectable()
export class SwitchSubscription {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  /** The running interval ends and another begins: what was, stays told. A permission of an application that is off gives nothing. */
  set(call: Call, { customerId, application }: { customerId: string; application: string }, change: SetSubscriptionRequest & { version: number }): Promise<CustomerView> {
    return this.gate.operator(call, async (agent) => {
      const { tx } = agent;
      if (!isSubscribable(application)) throw new ApplicationUnknown();
      const version = await lockCustomer(tx, customerId);
      if (version === null) throw new NotFound();
      demandVersion(change.version, version);
      const { before, against } = await turn(agent, { customerId, application }, change);
      const view = await customerCard(tx, customerId);
      if (!view) throw new NotFound();
      if (before === change.state) await tellLook(agent, call, change.reason); // nothing changed, and the answer shows the registration
      else await agent.record({
        event: 'subscription.set', subjectId: customerId, rules: ['GC-1.2-h', 'GC-8.2-a'], reason: change.reason,
        before: { application, state: before }, after: { application, state: change.state, ...against },
      });
      return view;
    });
  }

  /** The Customer's row is held first, as by whoever asks, withdraws or switches: one of them is first, and the others see it. */
  decide(call: Call, { customerId, applicationRequestId: id }: { customerId: string; applicationRequestId: string }, request: DecideApplicationRequest): Promise<QueuedApplicationRequestView> {
    return this.gate.operator(call, async (agent) => {
      const { tx, actor } = agent;
      if ((await lockCustomer(tx, customerId)) === null) throw new NotFound();
      tx.readClockAgain();
      const asked = await lockRequest(tx, customerId, id);
      if (!asked) throw new NotFound();
      if (asked.state !== 'waiting') throw new AnsweredAlready(asked.state);
      const { application } = asked;
      const { decision, reason } = request;
      const entry = { subjectId: id, rules: ['GC-8.2-a'], reason };
      if (decision === 'decline') {
        await answerRequest(tx, { customerId, id }, { state: 'declined', agentId: actor.id, reason });
        await agent.record({ ...entry, event: 'application-request.declined', after: { application } });
      } else {
        const { before, against } = await turn(agent, { customerId, application }, { ...request, state: 'active' });
        await agent.record({ ...entry, event: 'subscription.set', before: { application, state: before }, after: { application, state: 'active', ...against } });
      }
      return queuedRequest(tx, customerId, id);
    });
  }
}

/** @returns the state before, and what was passed over, for the entry */
async function turn(agent: AgentActing, { customerId, application }: Named, change: SetSubscriptionRequest): Promise<{ before: string; against: object }> {
  const { tx } = agent;
  const { state } = change;
  const offer = await readOffer(tx, application, { customerId, sees: true });
  const against = state === 'active' && offer.state !== 'active' ? demandConditions(offer, change.againstRule ?? false) : {};
  const before = await switchApplication(tx, { customerId, application, state });
  if (before !== state) await moveVersion(tx, customerId);
  if (state === 'active') await answerWaiting(agent, { customerId, application }, change.reason);
  return { before, against };
}

/** Whether there are thirty cards is customer data, which no Manager reads in the ledger (I1): told is the rule, not which of its conditions. */
function demandConditions(offer: Offer, againstRule: boolean): object {
  const lacking = lackingOf(offer, againstRule);
  if (lacking.length > 0) throw new ConditionsNotMet(lacking);
  return failing(offer.conditions).length === 0 ? {} : { againstRule: offer.rule };
}

/** Whoever waits for it has his answer by that. */
async function answerWaiting({ tx, actor }: AgentActing, { customerId, application }: Named, reason: string): Promise<void> {
  const waiting = await waitingRequest(tx, customerId, application);
  if (waiting !== null) await answerRequest(tx, { customerId, id: waiting }, { state: 'activated', agentId: actor.id, reason });
}

const isSubscribable = (application: string): application is Application =>
  Object.hasOwn(APPLICATIONS, application) && !APPLICATIONS[application as Application].always;
