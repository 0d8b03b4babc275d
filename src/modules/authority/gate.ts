import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { Ledger } from '../../platform/ledger/ledger.js';
import { Acting, ledgerActor } from './acting.js';
import { actorOf, agentActor, chosenCapacity } from './actors.js';
import type { Call, Capacity, Language } from './call.js';
import { type Capacities, capacitiesOf, openCapacities } from './capacities.js';
import { type Hold, holdCaller, holdOrderer } from './hold-caller.queries.js';
import { answerAgain, answerToItsMaker, keepAnswer, rightsDigest, roleDigest } from './idempotency.js';
import { type Admission, KnownCallers } from './known-callers.js';
import type { Entry, LedgerEvent } from './ledger-events.js';
import { tellLook } from './looks.queries.js';
import { isPermission, OPERATOR_ROLES, type OperatorPermission, type OperatorRole, type Permission } from './permissions.js';
import { buildPolicy } from './policy.js';
import { CapacityNotOpen, Measured, NotFound, NotSignedIn, ReasonRequired, refusalOfConstraint, RightsChangedMeanwhile } from './refusals.js';
import { type OwnSession, ownSession, standingsOfMembers } from './standing.queries.js';
import type { Actor } from './standing.js';
import { agentAtMachine, agentWho, customerOf, isAgent, stampNow, whoCalls } from './who-calls.js';

/** What belongs to whoever is signed in, at no Customer. */
export interface Own extends OwnSession {
  tx: Transaction;
  realm: 'customer' | 'operator';
}

/** An operator agent at work in the back office. */
export interface AgentActing {
  tx: Transaction;
  actor: Actor;
  role: OperatorRole;
  record(entry: Entry): Promise<void>;
  /** What his role gives him besides what this handler declares. */
  may(permission: OperatorPermission): boolean;
}

/**
 * The one way into a Customer: opens a transaction set to it, reads the standing of the caller inside it, and lets the
 * work begin only with the declared permission. So a decision can never be older than the work it allows (P03).
 */
@Injectable()
export class Gate {
  private readonly known = new KnownCallers();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** A read; an agent's look is recorded, so it is a write for him. */
  async read<T>(call: Call, work: (acting: Acting) => Promise<T>): Promise<T> {
    if (isAgent(call)) return this.write({ ...call, idempotency: null }, work); // each look is a look: nothing is answered again
    const afresh = async (tx: Transaction): Promise<T> => work(await this.admit(tx, call));
    try {
      return await this.database.read(customerOf(call), (tx) => this.asKnown(tx, call, work) ?? afresh(tx));
    } catch (fault) {
      if (fault !== OUTDATED) throw fault;
      return this.database.read(customerOf(call), afresh);
    }
  }

  /**
   * A change: the caller's own rows are locked FOR SHARE before his standing is read, whoever takes a right locks them
   * FOR UPDATE; so a change commits before the revoke or sees it.
   * @param kept what of the answer is stored under an Idempotency-Key; leave secrets out here
   */
  write<T>(call: Call, work: (acting: Acting) => Promise<T>, kept: (answer: T) => unknown = (answer) => answer): Promise<T> {
    return this.change(call, work, { kept });
  }

  /** A change that takes from somebody: no other change of a person runs beside it, so two of them cannot wait for each other (S50). */
  writeAlone<T>(call: Call, work: (acting: Acting) => Promise<T>): Promise<T> {
    return this.change(call, work, { kept: (answer) => answer, hold: { customer: 'no key update' } });
  }

  /** The same for a change that takes its own right from whoever makes it: its true repeat is answered to him all the same. */
  giveAway<T>(call: Call, work: (acting: Acting) => Promise<T>): Promise<T> {
    return this.change(call, work, { kept: (answer) => answer, hold: { customer: 'no key update' }, toItsMaker: true });
  }

  /**
   * The capacities open to somebody here, which of them he chose, and what it gives him. An agent of the operator with a reason is told what
   * his look opens: of the Customer its name alone, which stands in the register, so this is no look itself (decision 0007).
   */
  async capacities(call: Call): Promise<Capacities> {
    return this.database.read(customerOf(call), async (tx) => capacitiesOf(await whoCalls(tx, call), tx.now, this.config.rulePack));
  }

  /** Changing capacity is explicit and recorded (blueprint 3.2); it holds for this session from the next request on. */
  choose(call: Call, capacity: Capacity): Promise<Capacities> {
    const { credential } = call;
    if (credential.kind !== 'session' || credential.realm !== 'customer') throw new NotFound();
    return this.database.write(customerOf(call), async (tx) => {
      await holdCaller(tx, call, { session: 'no key update' });
      const { standing, chosen } = await whoCalls(tx, call);
      const answer = capacitiesOf({ standing, chosen: capacity }, tx.now, this.config.rulePack);
      if (answer.chosen === null) throw new CapacityNotOpen(answer.open);
      if (capacity === chosen) return answer; // no change, no entry: nobody fills the chain by asking again
      await tx.query({
        name: 'choose-capacity',
        text: 'update session set customer_id = $2, capacity = $3 where token_hash = $1',
        values: [credential.tokenHash, call.customerId, capacity],
      });
      const actor = actorOf(standing, { capacity, at: tx.now }, call);
      await this.ledger.record(tx, { customerId: actor.customerId, actor: ledgerActor(actor), event: 'capacity.chosen' satisfies LedgerEvent, subjectId: actor.memberId, rules: ['GC-8.1.1'], before: { capacity: chosen ?? null }, after: { capacity } });
      return answer;
    });
  }

  /** The back office. With a Customer in the call, the transaction is set to it and shows its data. */
  async operator<T>(call: Call, work: (acting: AgentActing) => Promise<T>): Promise<T> {
    const { customerId } = call;
    const inside = async (tx: Transaction): Promise<T> => {
      await holdCaller(tx, call);
      const agent = await agentWho(tx, call);
      const actor = agentActor(agent, customerId ?? '', call);
      const role: readonly OperatorPermission[] = OPERATOR_ROLES[agent.role];
      if (customerId) tx.openCustomerData();
      return work({ tx, actor, role: agent.role, may: (permission) => role.includes(permission), record: (entry) => this.ledger.record(tx, { ...entry, customerId: customerId ?? actor.customerId, actor: ledgerActor(actor) }) });
    };
    return (customerId ? this.database.write(customerId, inside) : this.database.global(inside)).catch(refusalOfConstraint);
  }

  /** An effect of the back office that must not double: under its Idempotency-Key it is done once, and answered again (P08). */
  operatorOnce<T>(call: Call, work: (acting: AgentActing) => Promise<T>): Promise<T> {
    return this.operator(call, async (agent) => {
      const before = await answerAgain({ ...agent, rights: roleDigest(agent.role) }, call.idempotency);
      if (before) return before.answer as T;
      const answer = await work(agent);
      await keepAnswer(agent.tx, agent.actor, { under: call.idempotency, answer });
      return answer;
    });
  }

  /** A look of the back office at what is the Customer's own: with a reason, and told in its ledger (decision 0007); `told` says at what, where the request does not. */
  look<T>(call: Call, work: (acting: AgentActing) => Promise<T>, told: (answer: T) => Pick<Call, 'permission' | 'named'> = () => call): Promise<T> {
    return this.operator(call, async (agent) => {
      if (!call.reason) throw new ReasonRequired();
      const answer = await work(agent);
      await tellLook(agent, told(answer));
      return answer;
    });
  }

  /**
   * Work that a person asked for and that outlives his request, under the rights that he has when it is done. It may be long, so only the last
   * of it keeps others waiting: it calls `hold`, which locks his own rows as a request does, reads his rights once more, and gives them to what
   * follows; so it commits before a revoke or sees it (P03).
   * @param order `alone` for what takes from somebody: held from the start, see `writeAlone`
   */
  carryOut(order: Order, work: (acting: Acting, hold: () => Promise<Acting>) => Promise<Entry>): Promise<void> {
    return this.database.write(order.customerId, async (tx) => {
      if (order.alone) await holdOrderer(tx, order);
      const acting = await this.ordered(tx, order);
      const entry = await work(acting, () => (order.alone ? Promise.resolve(acting) : this.held(acting, order)));
      await acting.record(entry);
    }).catch(refusalOfConstraint);
  }

  /**
   * A look from the machine that the portal runs on, by an agent in office and for a reason; told like any other look (decision 0007).
   * @param work answers, and names the things of the Customer that it looked at
   */
  lookFromMachine<T>({ customerId, email, ...asked }: MachineLook, work: (acting: Acting) => Promise<{ answer: T; named: readonly string[] }>): Promise<T> {
    return this.database.write(customerId, async (tx) => {
      const standing = await agentAtMachine(tx, { customerId, email });
      const policy = buildPolicy(standing, { capacity: 'OperatorAgent', at: tx.now }, this.config.rulePack);
      const acting = await this.enter(tx, asked, { standing, policy, stamp: null });
      const { answer, named } = await work(acting);
      await tellLook(acting, { permission: asked.permission, named: [...named] });
      return answer;
    });
  }

  /**
   * A look by a secret address that a person made for a program of his: under the rights that he has now, in the capacity in which he made it.
   * @param find whose it is; null where it is nobody's, or nobody's any more
   */
  readByAddress<T>(customerId: string, find: (tx: Transaction) => Promise<Pick<Order, 'memberId' | 'capacity'> | null>, work: (acting: Acting) => Promise<T>): Promise<T> {
    return this.database.read(customerId, async (tx) => {
      const found = await find(tx);
      if (!found) throw new NotFound();
      const acting = await this.ordered(tx, { ...found, customerId, permission: 'contact:read', language: null });
      if (!openCapacities(acting.standing, tx.now).includes(found.capacity)) throw new NotFound();
      return work(acting);
    });
  }

  /** What is one's own: sessions, factors. No Customer, no permission but being signed in. */
  async signedIn<T>(call: Call, work: (own: Own) => Promise<T>): Promise<T> {
    const { credential } = call;
    if (credential.kind !== 'session') throw new NotSignedIn();
    return this.database.global(async (tx) => {
      const own = await ownSession(tx, credential, call.address);
      if (!own) throw new NotSignedIn();
      if (own.measure !== null) throw new Measured(own.measure);
      return work({ tx, realm: credential.realm, ...own });
    });
  }

  private async change<T>(call: Call, work: (acting: Acting) => Promise<T>, { kept, hold, toItsMaker }: Change<T>): Promise<T> {
    return this.database.writeInTurn(customerOf(call), async (tx) => {
      await holdCaller(tx, call, hold);
      const admission = await this.recognise(tx, call);
      const told = toItsMaker && await answerToItsMaker(tx, actorOf(admission.standing, { capacity: admission.policy.capacity, at: tx.now }, call), call.idempotency);
      if (told) return told.answer as T;
      const acting = await this.enter(tx, call, admission);
      const before = await answerAgain({ tx, actor: acting.actor, rights: rightsDigest(acting.policy) }, call.idempotency);
      if (before) return before.answer as T; // what this very work answered when it ran
      const answer = await work(acting);
      if (isAgent(call)) await tellLook(acting, call);
      await keepAnswer(tx, acting.actor, { under: call.idempotency, answer: kept(answer) });
      return answer;
    }).catch(refusalOfConstraint);
  }

  private async held({ tx, policy }: Acting, order: Order): Promise<Acting> {
    await holdOrderer(tx, order);
    const now = await this.ordered(tx, order);
    if (!rightsDigest(now.policy).equals(rightsDigest(policy))) throw new RightsChangedMeanwhile();
    return now;
  }

  private async ordered(tx: Transaction, { customerId, memberId, capacity, permission, language }: Ordered): Promise<Acting> {
    const [standing] = await standingsOfMembers(tx, customerId, { ids: [memberId] });
    if (!standing) throw new NotFound();
    return this.enter(tx, { permission, language, reason: null }, { standing, policy: buildPolicy(standing, { capacity, at: tx.now }, this.config.rulePack), stamp: null });
  }

  private async admit(tx: Transaction, call: Call): Promise<Acting> {
    return this.enter(tx, call, await this.recognise(tx, call));
  }

  /** Reads anew who calls, and remembers it. */
  private async recognise(tx: Transaction, call: Call): Promise<Admission> {
    const { standing, chosen, actorCapacity, tokenScopes, stamp } = await whoCalls(tx, call);
    const capacity = actorCapacity ?? chosenCapacity(standing, tx.now, chosen);
    const admission = { standing, policy: buildPolicy(standing, { capacity, at: tx.now, tokenScopes }, this.config.rulePack), stamp };
    this.known.remember(call, admission, tx.now);
    return admission;
  }

  /**
   * The work of a known caller leaves in one write with the question whether he still is who he was; the answers come in that
   * order, and without the right one there is no answer of the work.
   */
  private asKnown<T>(tx: Transaction, call: Call, work: (acting: Acting) => Promise<T>): Promise<T> | undefined {
    const known = this.known.of(call, tx.now);
    if (!known) return undefined;
    const asked = stampNow(tx, call);
    const answered = this.enter(tx, call, known).then(work);
    return Promise.allSettled([asked, answered]).then(async () => {
      if ((await asked) !== known.stamp) throw OUTDATED;
      return answered;
    });
  }

  /** Refuses what the handler's permission forbids. */
  private async enter(tx: Transaction, call: Asked, { standing, policy }: Admission): Promise<Acting> {
    const acting = new Acting(tx, call, { standing, policy, actor: actorOf(standing, { capacity: policy.capacity, at: tx.now }, call), pack: this.config.rulePack }, this.ledger);
    if (call.permission && isPermission(call.permission)) await acting.demand(call.permission);
    // I1: the AccessManager capacity never sees a row of customer data, whatever a query asks
    if (policy.capacity !== 'AccessManager') tx.openCustomerData();
    return acting;
  }
}

/** What of a call is there when its work is done later, too. */
type Asked = Pick<Call, 'permission' | 'language' | 'reason'>;

/** Who looks from the machine, at whom, and why. */
export interface MachineLook {
  customerId: string;
  email: string;
  permission: Permission;
  language: Language;
  reason: string;
}

/** Who asked for work that is done later, in which capacity, by which right. */
export interface Order {
  customerId: string;
  memberId: string;
  capacity: Capacity;
  permission: Permission;
  language: Language;
  alone: boolean;
}

type Ordered = Omit<Order, 'alone' | 'language'> & Pick<Call, 'language'>;

interface Change<T> {
  kept: (answer: T) => unknown;
  hold?: Hold;
  toItsMaker?: true;
}

/** What was remembered of the caller is no longer so. */
const OUTDATED = new Error('outdated admission');
