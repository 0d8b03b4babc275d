import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { Ledger, type LedgerRecord } from '../../platform/ledger/ledger.js';
import { Acting, ledgerActor } from './acting.js';
import type { Call, Capacity } from './call.js';
import { openCapacities } from './capacities.js';
import { answerAgain, keepAnswer } from './idempotency.js';
import { type Admission, KnownCallers } from './known-callers.js';
import { isPermission, OPERATOR_ROLES, type OperatorPermission } from './permissions.js';
import { buildPolicy, type Policy } from './policy.js';
import { CapacityNotChosen, CapacityNotOpen, NotFound, NotSignedIn, ReasonRequired, refusalOfConstraint, SecondFactorRequired } from './refusals.js';
import { sessionInForce } from './session-validity.js';
import { agentBySession, type AgentSession, customerFacts, stampBySession, stampOfCustomer, standingByClientId, standingBySession } from './standing.queries.js';
import type { Actor, Standing } from './standing.js';

/** What belongs to whoever is signed in, at no Customer. */
export interface Own {
  tx: Transaction;
  realm: 'customer' | 'operator';
  subjectId: string;
  sessionId: string;
  secondFactorAt: Temporal.Instant | null;
}

export interface Capacities {
  open: Capacity[];
  chosen: Capacity | null;
}

/** An operator agent at work in the back office. */
export interface AgentActing {
  tx: Transaction;
  actor: Actor;
  record(entry: Omit<LedgerRecord, 'actor' | 'customerId'>): Promise<void>;
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
    return this.change(call, work, { kept, strength: 'share' });
  }

  /** A change that takes from somebody: no other change of a person runs beside it, so two of them cannot wait for each other (S50). */
  writeAlone<T>(call: Call, work: (acting: Acting) => Promise<T>): Promise<T> {
    return this.change(call, work, { kept: (answer) => answer, strength: 'no key update' });
  }

  /** The capacities open to somebody here, and which one he chose. */
  async capacities(call: Call): Promise<Capacities> {
    if (isAgent(call)) throw new NotFound(); // an agent looks, in the one capacity he has
    return this.database.read(customerOf(call), async (tx) => {
      const { standing, chosen } = await this.whoCalls(tx, call);
      return { open: openCapacities(standing, tx.now), chosen: chosen ?? null };
    });
  }

  /** Changing capacity is explicit and recorded (blueprint 3.2); it holds for this session from the next request on. */
  choose(call: Call, capacity: Capacity): Promise<Capacities> {
    const { credential } = call;
    if (credential.kind !== 'session' || credential.realm !== 'customer') throw new NotFound();
    return this.database.write(customerOf(call), async (tx) => {
      await this.hold(tx, call);
      const { standing, chosen } = await this.whoCalls(tx, call);
      const open = openCapacities(standing, tx.now);
      if (!open.includes(capacity)) throw new CapacityNotOpen(open);
      if (capacity === chosen) return { open, chosen: capacity }; // no change, no entry: nobody fills the chain by asking again
      await tx.query({
        name: 'choose-capacity',
        text: 'update session set customer_id = $2, capacity = $3 where token_hash = $1',
        values: [credential.tokenHash, call.customerId, capacity],
      });
      const actor = actorOf(standing, { capacity }, call);
      await this.ledger.record(tx, { customerId: actor.customerId, actor: ledgerActor(actor), event: 'capacity.chosen', subjectId: actor.memberId, rules: ['GC-8.1.1'], before: { capacity: chosen ?? null }, after: { capacity } });
      return { open, chosen: capacity };
    });
  }

  /** The back office. With a Customer in the call, the transaction is set to it and shows its data. */
  async operator<T>(call: Call, work: (acting: AgentActing) => Promise<T>): Promise<T> {
    const { customerId } = call;
    const inside = async (tx: Transaction): Promise<T> => {
      await holdAgent(tx, call);
      const actor = agentActor(await this.agent(tx, call), customerId ?? '', call);
      if (customerId) tx.openCustomerData();
      return work({ tx, actor, record: (entry) => this.ledger.record(tx, { ...entry, customerId: customerId ?? actor.customerId, actor: ledgerActor(actor) }) });
    };
    return (customerId ? this.database.write(customerId, inside) : this.database.global(inside)).catch(refusalOfConstraint);
  }

  /** What is one's own: sessions, factors. No Customer, no permission but being signed in. */
  async signedIn<T>(call: Call, work: (own: Own) => Promise<T>): Promise<T> {
    const { credential } = call;
    if (credential.kind !== 'session') throw new NotSignedIn();
    return this.database.global(async (tx) => {
      const own = await ownSession(tx, credential.tokenHash, credential.realm);
      if (!own) throw new NotSignedIn();
      return work({ tx, realm: credential.realm, ...own });
    });
  }

  private async change<T>(call: Call, work: (acting: Acting) => Promise<T>, { kept, strength }: { kept: (answer: T) => unknown; strength: HoldStrength }): Promise<T> {
    return this.database.write(customerOf(call), async (tx) => {
      await this.hold(tx, call, strength);
      const acting = await this.admit(tx, call);
      const before = await answerAgain(acting, call.idempotency);
      if (before) return before.answer as T; // what this very work answered when it ran
      const answer = await work(acting);
      await keepAnswer(tx, acting.actor, { under: call.idempotency, answer: kept(answer) });
      return answer;
    }).catch(refusalOfConstraint);
  }

  /** Reads anew who calls, and remembers it. */
  private async admit(tx: Transaction, call: Call): Promise<Acting> {
    const { standing, chosen, actorCapacity, tokenScopes, stamp } = await this.whoCalls(tx, call);
    const capacity = actorCapacity ?? chosenCapacity(standing, tx.now, chosen);
    const admission = { standing, policy: buildPolicy(standing, { capacity, at: tx.now, tokenScopes }, this.config.rulePack), stamp };
    this.known.remember(call, admission, tx.now);
    return this.enter(tx, call, admission);
  }

  /**
   * The work of a known caller leaves in one write with the question whether he still is who he was; the answers come in that
   * order, and without the right one there is no answer of the work.
   */
  private asKnown<T>(tx: Transaction, call: Call, work: (acting: Acting) => Promise<T>): Promise<T> | undefined {
    const known = this.known.of(call, tx.now);
    if (!known) return undefined;
    const asked = this.stampNow(tx, call);
    const answered = this.enter(tx, call, known).then(work);
    return Promise.allSettled([asked, answered]).then(async () => {
      if ((await asked) !== known.stamp) throw OUTDATED;
      return answered;
    });
  }

  private stampNow(tx: Transaction, call: Call): Promise<string | null> {
    const { credential } = call;
    return credential.kind === 'token' ? stampOfCustomer(tx, customerOf(call)) : stampBySession(tx, customerOf(call), credential.tokenHash);
  }

  /** Refuses what the handler's permission forbids. */
  private async enter(tx: Transaction, call: Call, { standing, policy }: Admission): Promise<Acting> {
    const acting = new Acting(tx, call, { standing, policy, actor: actorOf(standing, policy, call), pack: this.config.rulePack }, this.ledger);
    if (call.permission && isPermission(call.permission)) await acting.demand(call.permission);
    // I1: the AccessManager capacity never sees a row of customer data, whatever a query asks
    if (policy.capacity !== 'AccessManager') tx.openCustomerData();
    if (policy.capacity === 'OperatorAgent') await acting.record({ event: 'operator.looked', subjectId: null, rules: ['GC-4.1-c'], after: { permission: call.permission } });
    return acting;
  }

  private async whoCalls(tx: Transaction, call: Call): Promise<Caller> {
    const { credential } = call;
    const customerId = customerOf(call);
    if (credential.kind === 'token') {
      const found = await standingByClientId(tx, customerId, credential.clientId);
      if (!found) throw new NotFound();
      return { ...found, actorCapacity: 'SupportPortalUser', tokenScopes: credential.scopes };
    }
    if (credential.realm === 'operator') return { standing: await this.lookingAgent(tx, call), actorCapacity: 'OperatorAgent', stamp: null };
    const found = await standingBySession(tx, customerId, credential.tokenHash);
    if (found === 'noSession') throw new NotSignedIn();
    if (found === 'notHere') throw new NotFound();
    return { ...found, chosen: found.session.customerId === customerId ? found.session.capacity : null };
  }

  private async lookingAgent(tx: Transaction, call: Call): Promise<Standing> {
    const holder = await this.agent(tx, { ...call, permission: 'customer:look' });
    if (!call.reason) throw new ReasonRequired();
    const customer = await customerFacts(tx, customerOf(call));
    if (!customer) throw new NotFound();
    return { customer, holder, grants: [], ownLines: [] };
  }

  private async agent(tx: Transaction, { credential, permission }: Call): Promise<AgentSession['agent']> {
    if (credential.kind !== 'session' || credential.realm !== 'operator') throw new NotFound();
    const found = await agentBySession(tx, credential.tokenHash);
    if (!found) throw new NotSignedIn();
    if (!found.secondFactor) throw new SecondFactorRequired();
    const role: readonly OperatorPermission[] = OPERATOR_ROLES[found.agent.role];
    if (!role.includes(permission as OperatorPermission)) throw new NotFound();
    return found.agent;
  }

  private async hold(tx: Transaction, call: Call, strength: HoldStrength = 'share'): Promise<void> {
    const { credential } = call;
    if (isAgent(call)) return holdAgent(tx, call);
    const values = [customerOf(call), credential.kind === 'token' ? credential.clientId : credential.tokenHash];
    await tx.query({ name: `hold-customer-${strength}`, text: `select from customer where customer_id = $1 for ${strength}`, values: values.slice(0, 1) });
    await tx.query(credential.kind === 'token'
      ? { name: 'hold-client', text: `select from service_client c join member m on m.customer_id = c.customer_id and m.id = c.sponsor_member_id
          where c.customer_id = $1 and c.id = $2 for share of c, m`, values }
      : { name: 'hold-member', text: `select from session s join member m on m.customer_id = $1 and m.identity_id = s.subject_id
          where s.token_hash = $2 for share of s, m`, values });
    tx.readClockAgain(); // S20: an end that was waited for is an end
  }
}

/** What was remembered of the caller is no longer so. */
const OUTDATED = new Error('outdated admission');

/** P03: a dismissal commits before his change, which then is none, or waits for it. */
async function holdAgent(tx: Transaction, { credential }: Call): Promise<void> {
  if (credential.kind !== 'session') return;
  await tx.query({
    name: 'hold-agent',
    text: `select from operator_agent a where a.id = (select s.subject_id from session s where s.token_hash = $1 and s.realm = 'operator') for share`,
    values: [credential.tokenHash],
  });
  tx.readClockAgain();
}

/** The stronger one still lets rows be written that only refer to the Customer, such as a long load. */
type HoldStrength = 'share' | 'no key update';

interface Caller {
  standing: Standing;
  /** Null: not to be remembered. */
  stamp: string | null;
  chosen?: Capacity | null;
  actorCapacity?: Policy['capacity'];
  tokenScopes?: readonly string[];
}

const isAgent = ({ credential }: Call): boolean => credential.kind === 'session' && credential.realm === 'operator';

function customerOf(call: Call): string {
  if (!call.customerId) throw new NotFound();
  return call.customerId;
}

/** The one chosen in the session; where only one is open there is nothing to choose. */
function chosenCapacity(standing: Standing, at: Temporal.Instant, chosen: Capacity | null | undefined): Capacity {
  if (chosen) return chosen;
  const open = openCapacities(standing, at);
  if (open.length > 1) throw new CapacityNotChosen(open);
  return open[0] ?? standing.grants.at(-1)?.profile ?? 'ServiceUser'; // a no is explained in the capacity he last had
}

const agentActor = ({ agentId, displayName }: AgentSession['agent'], customerId: string, { reason }: Call): Actor =>
  ({ kind: 'agent', id: agentId, memberId: null, displayName, capacity: 'OperatorAgent', customerId, reason });

function actorOf({ holder, customer }: Standing, policy: Pick<Policy, 'capacity'>, call: Call): Actor {
  const shared = { capacity: policy.capacity, customerId: customer.id };
  switch (holder.kind) {
    case 'person': return { ...shared, kind: 'person', id: holder.identityId, memberId: holder.memberId, displayName: holder.displayName, reason: null };
    case 'client': return { ...shared, kind: 'client', id: holder.clientId, memberId: holder.sponsor.memberId, displayName: holder.name, reason: null };
    case 'agent': return agentActor(holder, customer.id, call);
  }
}

async function ownSession(tx: Transaction, tokenHash: Buffer, realm: 'customer' | 'operator'): Promise<Omit<Own, 'tx' | 'realm'> | null> {
  const [row] = await tx.query<{ id: string; subject_id: string; second: string | null }>({
    name: 'own-session',
    text: `select s.id, s.subject_id, to_json(s.second_factor_at) as second from session s where s.token_hash = $1 and s.realm = $3 and ${sessionInForce('s', '$2')}
      and (s.realm = 'customer' or exists (select from operator_agent a where a.id = s.subject_id and (a.ended_at is null or a.ended_at > $2)))`,
    values: [tokenHash, tx.now.toString(), realm],
  });
  return row ? { sessionId: row.id, subjectId: row.subject_id, secondFactorAt: row.second ? Temporal.Instant.from(row.second) : null } : null;
}
