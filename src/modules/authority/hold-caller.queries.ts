import type { Transaction } from '../../platform/database/database.js';
import { holdBases } from './affiliations.queries.js';
import type { Call } from './call.js';
import { DELEGATED_TO, holdDelegators } from './sources.queries.js';
import { customerOf, isAgent } from './who-calls.js';

/** The stronger one still lets rows be written that only refer to the Customer, such as a long load. */
type HoldStrength = 'share' | 'no key update';

/** Whoever will change one of these rows takes the stronger lock at once: two that held it FOR SHARE would wait for each other. */
export interface Hold {
  customer?: HoldStrength;
  session?: HoldStrength;
}

/** Of a measure on an address everywhere: no row is its callers' in common. Held for all measures of that kind, shared by all changes (GC-2.2.4). */
const EVERYWHERE = 224;

/** Every change that has begun commits before the measure; every later one finds it. */
export async function holdEverywhere(tx: Transaction): Promise<void> {
  await tx.query({ name: 'hold-everywhere', text: `select pg_advisory_xact_lock(${EVERYWHERE})` });
  tx.readClockAgain();
}

/** Locks the rows on which the caller's right hangs: whoever takes it waits, or was first and is seen (P03). */
export async function holdCaller(tx: Transaction, call: Call, { customer = 'share', session = 'share' }: Hold = {}): Promise<void> {
  const { credential } = call;
  if (isAgent(call)) return holdAgent(tx, call);
  const values = [customerOf(call), credential.kind === 'token' ? credential.clientId : credential.tokenHash];
  await tx.query({ name: `hold-customer-${customer}`, text: `select pg_advisory_xact_lock_shared(${EVERYWHERE}) from customer where customer_id = $1 for ${customer}`, values: values.slice(0, 1) });
  const held = await tx.query<{ delegatedTo?: string | null }>(credential.kind === 'token'
    ? { name: 'hold-client', text: `select ${holdBases('m.identity_id')} from service_client c join member m on m.customer_id = c.customer_id and m.id = c.sponsor_member_id join identity i on i.id = m.identity_id
        where c.customer_id = $1 and c.id = $2 for share of c, m for key share of i`, values }
    : { name: `hold-member-${session}`, text: `select ${DELEGATED_TO} "delegatedTo", ${holdBases('s.subject_id')} from session s join member m on m.customer_id = $1 and m.identity_id = s.subject_id join identity i on i.id = s.subject_id
        where s.token_hash = $2 for ${session} of s for share of m for key share of i`, values });
  await holdDelegators(tx, customerOf(call), held);
  tx.readClockAgain(); // S20: an end that was waited for is an end
}

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

/** The same for somebody whose work is done without him. */
export async function holdOrderer(tx: Transaction, { customerId, memberId, alone }: { customerId: string; memberId: string; alone: boolean }): Promise<void> {
  const strength: HoldStrength = alone ? 'no key update' : 'share';
  await tx.query({ name: `hold-order-${strength}`, text: `select pg_advisory_xact_lock_shared(${EVERYWHERE}) from customer where customer_id = $1 for ${strength}`, values: [customerId] });
  const held = await tx.query<{ delegatedTo: string | null }>({ name: 'hold-orderer', text: `select ${DELEGATED_TO} "delegatedTo", ${holdBases('m.identity_id')} from member m join identity i on i.id = m.identity_id where m.customer_id = $1 and m.id = $2 for share of m for key share of i`, values: [customerId, memberId] });
  await holdDelegators(tx, customerId, held);
  tx.readClockAgain();
}
