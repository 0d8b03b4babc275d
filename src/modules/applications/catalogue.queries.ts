import type { Transaction } from '../../platform/database/database.js';
import type { OperatorPool } from '../../platform/database/operator-pool.js';
import { cappedCount, type Values } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { type Application, Binds } from '../authority/index.js';
import { COUNTED_STATES, type Facts } from './activation.js';
import type { AnnouncedPriceView, MissingConsentView } from './application.views.js';
import type { Notice } from './price.js';

/** $1 the Customer, $2 the day. In the AccessManager capacity there is no card and no contract to be seen (I1). */
const FACTS = `select (select count(*)::integer from (select from sim where customer_id = $1 and state in (${COUNTED_STATES.map((state) => `'${state}'`).join(', ')}) limit 10000) c) sims,
    exists (select from sim where customer_id = $1) inventory, exists (select from billing_account where customer_id = $1) billing,
    exists (select from sim where customer_id = $1 and state <> 'ended')
      or exists (select from product_contract where customer_id = $1 and withdrawn_at is null and starts_on <= $2 and (ends_on is null or ends_on >= $2)) "mobileContract"`;

/** @param sees false: whoever reads may not know what is customer data */
export async function factsOf(tx: Transaction, customerId: string, { day, sees }: { day: string; sees: boolean }): Promise<Facts> {
  const [facts] = await tx.query<Facts & Record<string, unknown>>({ name: 'application-facts', text: FACTS, values: [customerId, day] });
  if (!facts) throw new Error('an aggregate without a row');
  return sees ? facts : { sims: null, inventory: null, mobileContract: null, billing: facts.billing };
}

const NOTICE = `p.version, p.amount_cents "amountCents", p.effective_on::text "effectiveOn", p.trial_until::text "trialUntil", p.agreement`;

export interface PriceOf extends Notice {
  application: Application;
}

export const noticesOf = (tx: Transaction): Promise<PriceOf[]> =>
  tx.query<PriceOf & Record<string, unknown>>({ name: 'price-notices-all', text: `select p.application, ${NOTICE} from price_notice p` });

/** Newest first. */
export const announcedPrices = (tx: Transaction): Promise<AnnouncedPriceView[]> =>
  tx.query<AnnouncedPriceView & Record<string, unknown>>({
    name: 'price-notices',
    text: `select p.application, ${NOTICE}, 'EUR' currency, json_build_object('id', a.id, 'name', a.display_name) "announcedBy", ${isoInstant('p.announced_at')} "announcedAt"
      from price_notice p join operator_agent a on a.id = p.announced_by order by p.announced_at desc, p.application, p.version desc`,
  });

/** One after the other, so that versions are counted without a gap. */
export async function keepPrice(tx: Transaction, { application, agentId, ...notice }: Omit<PriceOf, 'version'> & { agentId: string }): Promise<void> {
  await tx.query({ name: 'price-alone', text: `select pg_advisory_xact_lock(hashtextextended($1::text, 0))`, values: [`price ${application}`] });
  await tx.query({
    name: 'price-keep',
    text: `insert into price_notice (application, version, amount_cents, effective_on, trial_until, agreement, announced_by, announced_at)
      select $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5, $6, $7 from price_notice where application = $1`,
    values: [application, notice.amountCents, notice.effectiveOn, notice.trialUntil, notice.agreement, agentId, tx.now.toString()],
  });
}

export const acceptedPrices = (tx: Transaction, customerId: string): Promise<{ application: string; version: number }[]> =>
  tx.query({ name: 'prices-accepted', text: 'select application, price_version "version" from price_acceptance where customer_id = $1', values: [customerId] });

export interface ByWhom {
  customerId: string;
  memberId: string;
  capacity: string;
  id: string;
}

/** @returns false when it was accepted before */
export async function keepPriceAcceptance(tx: Transaction, { application, version }: { application: string; version: number }, by: ByWhom): Promise<boolean> {
  const rows = await tx.query({
    name: 'price-accept',
    text: `insert into price_acceptance (customer_id, id, application, price_version, accepted_by, accepted_in_capacity, accepted_at)
      values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
    values: [by.customerId, by.id, application, version, by.memberId, by.capacity, tx.now.toString()],
  });
  return rows.length === 1;
}

/** The notices `n` of the Application of `p` that stood before it: a later one takes the place of an earlier one of its day. */
const STOOD = `price_notice n where n.application = p.application and n.effective_on < p.effective_on and not exists (select from price_notice l where l.application = n.application and l.effective_on = n.effective_on and l.version > n.version)`;

/** As in `price`: no dearer than any price of its contract since the last one that was accepted or free, and not within its trial. */
const FALLS = `select from (
    select n.* from ${STOOD} and (n.amount_cents = 0 or exists (select from price_acceptance a where a.customer_id = s.customer_id and a.application = n.application and a.price_version = n.version)) order by n.effective_on desc limit 1) k
  where k.amount_cents > 0 and k.agreement = p.agreement and p.trial_until is null and (k.trial_until is null or k.trial_until < p.effective_on)
    and not exists (select from ${STOOD} and n.effective_on >= k.effective_on and n.agreement = p.agreement and n.amount_cents < p.amount_cents)`;

/** $1 the day: Applications whose price in force is paid, and running subscriptions `s` of Customers that did not accept it. */
const MISSING = `from subscription s join customer_directory d on d.id = s.customer_id and d.state <> 'ended'
  join (select distinct on (n.application) n.* from price_notice n where n.effective_on <= $1 order by n.application, n.effective_on desc, n.version desc) p on p.application = s.application
  where s.ends_at is null and p.amount_cents > 0
    and not exists (select from price_acceptance a where a.customer_id = s.customer_id and a.application = p.application and a.price_version = p.version)
    and not exists (${FALLS})`;

/** Across Customers, by Application. */
export async function missingConsents(pool: OperatorPool, day: string, { limit, after }: { limit: number; after: Values | null }): Promise<{ rows: MissingConsentView[]; counted: number }> {
  const binds = new Binds();
  binds.values.push(day);
  const counted = { text: cappedCount(MISSING), values: [...binds.values] };
  const [application, customerId] = after ?? [];
  const begin = application && customerId ? ` and (s.application, s.customer_id) > (${binds.bind(application)}, ${binds.bind(customerId)}::uuid)` : '';
  const rows = await pool.query<MissingConsentView>({
    text: `select json_build_object('id', s.customer_id, 'name', d.legal_name) customer, s.application, json_build_object('version', p.version, 'amountCents', p.amount_cents, 'currency', 'EUR',
        'effectiveOn', p.effective_on, 'trialUntil', p.trial_until, 'agreement', p.agreement) price ${MISSING}${begin} order by s.application, s.customer_id limit ${binds.bind(limit + 1)}`,
    values: binds.values,
  });
  const [count] = await pool.query<{ counted: number }>(counted);
  return { rows, counted: count?.counted ?? 0 };
}
