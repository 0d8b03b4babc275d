import { newId } from '../../kernel/index.js';
import type { Statement, Transaction } from '../../platform/database/database.js';
import { cappedCount } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { type Acting, affiliateStop, type Language } from '../authority/index.js';
import type { AffiliateActView, AffiliateView, AffiliationView } from './affiliation.views.js';

export type Read = Pick<Acting, 'tx' | 'customerId'>;
type Row<T> = T & Record<string, unknown>;
export type AffiliateRow = Omit<AffiliateView, 'abilities'>;
export type AffiliationRow = Omit<AffiliationView, 'abilities'>;

interface Listed<Of> {
  rows: Of[];
  counted: number;
}

interface Page {
  before: string | null;
  limit: number;
}

/** The consent that stands, or was there last, of the affiliation `f`. */
const CONSENT = `(select json_build_object('id', s.id, 'givenBy', s.given_by, 'document', s.document, 'covers', s.covers, 'from', ${isoInstant('s.starts_at')}, 'until', ${isoInstant('s.ends_at')},
    'withdrawnAt', ${isoInstant('s.withdrawn_at')}, 'withdrawal', s.withdrawal) from affiliate_consent s where s.customer_id = f.customer_id and s.affiliation_id = f.id order by s.id desc limit 1)`;

/** Of the affiliation `f`, whoever asks; in the words of `stopOfAffiliation`. $2 is now. */
const STATE = `case when f.ended_at is not null then 'unlisted' when f.control_from > $2 or f.control_to <= $2 then 'controlLost'
  else coalesce((select case when s.withdrawn_at is not null then 'consentWithdrawn' when s.starts_at > $2 or s.ends_at <= $2 then 'consentLacking' else 'active' end
    from affiliate_consent s where s.customer_id = f.customer_id and s.affiliation_id = f.id order by s.id desc limit 1), 'consentLacking') end`;

const company = (id: string): string => `(select json_build_object('id', d.id, 'legalName', d.legal_name, 'enterpriseNumber', d.enterprise_number) from customer_directory d where d.id = ${id})`;

const FACTS = `f.id, ${STATE} state, json_build_object('origin', f.origin, 'document', f.document, 'at', ${isoInstant('f.listed_at')}) listing,
    json_build_object('from', ${isoInstant('f.control_from')}, 'until', ${isoInstant('f.control_to')}, 'evidence', f.evidence, 'lossKnownAt', ${isoInstant('f.control_lost_at')}) control, ${CONSENT} consent,
    case when f.ended_at is not null then json_build_object('at', ${isoInstant('f.ended_at')}, 'reason', f.end_reason) end "end"`;

/** Of the parent's own people; who else of the affiliate is there is not the parent's to see. */
const SEEN = `(select coalesce(json_agg(json_build_object('memberId', m.id, 'displayName', m.display_name, 'lastSeenAt', ${isoInstant('v.last_seen_at')}) order by m.id), '[]')
  from member m join identity_customer v on v.identity_id = m.identity_id and v.customer_id = f.customer_id where m.customer_id = $1 and m.link in ('employment', 'civilService', 'directorship')
    and exists (select from affiliate_act t where t.customer_id = f.customer_id and t.affiliation_id = f.id and t.actor_id = m.identity_id))`;

/** $1 the parent: its policy shows these rows of its affiliates, and nothing else of there. */
const OF_PARENT = `select ${FACTS}, ${company('f.customer_id')} company, ${SEEN} people,
    (select count(*)::integer from affiliate_act t where t.customer_id = f.customer_id and t.affiliation_id = f.id) acts
  from affiliation f where f.parent_id = $1`;

const PEOPLE = `(select coalesce(json_agg(json_build_object('memberId', m.id, 'displayName', m.display_name, 'owner', group_owner(f.parent_id, 'infinity', 'infinity') is not distinct from m.identity_id,
    'from', ${isoInstant('m.starts_at')}, 'until', ${isoInstant('m.ends_at')}) order by m.id), '[]') from member m where m.customer_id = $1 and m.affiliation_id = f.id)`;

/** $1 the affiliate. */
const OF_AFFILIATE = `select ${FACTS}, ${company('f.parent_id')} parent, ${PEOPLE} people, f.version from affiliation f where f.customer_id = $1`;

export const affiliateOf = async ({ tx, customerId }: Read, id: string): Promise<AffiliateRow | null> =>
  (await tx.query<Row<AffiliateRow>>({ name: 'affiliate-of-parent', text: `${OF_PARENT} and f.id = $3`, values: [customerId, tx.now.toString(), id] }))[0] ?? null;

export const affiliationHere = async ({ tx, customerId }: Read, id: string): Promise<AffiliationRow | null> =>
  (await tx.query<Row<AffiliationRow>>({ name: 'affiliation-here', text: `${OF_AFFILIATE} and f.id = $3`, values: [customerId, tx.now.toString(), id] }))[0] ?? null;

/** Newest first; one row more than the limit, where there is one, and how many there are. */
export async function listAffiliates(read: Read, page: Page): Promise<Listed<AffiliateRow>> {
  return { rows: await read.tx.query<Row<AffiliateRow>>(pageOf(read, { name: 'affiliates-of-parent', text: OF_PARENT }, page)), counted: await countOf(read, 'parent_id') };
}

export async function listAffiliations(read: Read, page: Page): Promise<Listed<AffiliationRow>> {
  return { rows: await read.tx.query<Row<AffiliationRow>>(pageOf(read, { name: 'affiliations-here', text: OF_AFFILIATE }, page)), counted: await countOf(read, 'customer_id') };
}

const pageOf = ({ tx, customerId }: Read, { name, text }: { name: string; text: string }, { before, limit }: Page): Statement =>
  ({ name, text: `${text} and ($3::uuid is null or f.id < $3) order by f.id desc limit $4`, values: [customerId, tx.now.toString(), before, limit + 1] });

async function countOf({ tx, customerId }: Read, side: 'parent_id' | 'customer_id'): Promise<number> {
  const [row] = await tx.query<{ counted: number }>({ name: `affiliations-by-${side}`, text: cappedCount(`from affiliation f where f.${side} = $1`), values: [customerId] });
  return row?.counted ?? 0;
}

/** Newest first. $1 the parent. */
export async function listActs({ tx, customerId }: Read, affiliationId: string, { before, limit }: { before: number | null; limit: number }): Promise<{ rows: AffiliateActView[]; counted: number }> {
  const [rows, [counted]] = await Promise.all([
    tx.query<Row<AffiliateActView>>({
      name: 'affiliate-acts',
      text: `select t.seq::integer seq, t.event, ${isoInstant('t.at')} at, t.at >= f.control_to is true "afterLoss",
          (select json_build_object('id', m.id, 'name', m.display_name) from member m where m.customer_id = $1 and m.identity_id = t.actor_id order by m.id desc limit 1) "by"
        from affiliate_act t join affiliation f on f.customer_id = t.customer_id and f.id = t.affiliation_id
        where t.parent_id = $1 and t.affiliation_id = $2 and ($3::bigint is null or t.seq < $3) order by t.seq desc limit $4`,
      values: [customerId, affiliationId, before, limit + 1],
    }),
    tx.query<{ counted: number }>({ name: 'affiliate-acts-counted', text: cappedCount('from affiliate_act t where t.parent_id = $1 and t.affiliation_id = $2'), values: [customerId, affiliationId] }),
  ]);
  return { rows, counted: counted?.counted ?? 0 };
}

/** What the parent knows of whoever enters, and of where. */
export interface Entrance {
  customerId: string;
  displayName: string;
  email: string;
}

export async function entranceOf({ tx, customerId }: Read, affiliationId: string, memberId: string): Promise<Entrance | null> {
  const [row] = await tx.query<Row<Entrance>>({
    name: 'affiliate-entrance',
    text: `select f.customer_id "customerId", m.display_name "displayName", m.email from affiliation f join member m on m.customer_id = $1 and m.id = $3 where f.parent_id = $1 and f.id = $2`,
    values: [customerId, affiliationId, memberId],
  });
  return row ?? null;
}

/** Two who enter at once do not both: the Customer's row is held, and what is read after it is what is so. */
export async function holdAffiliate(tx: Transaction, customerId: string): Promise<void> {
  await tx.query({ name: 'affiliate-hold', text: 'select from customer where customer_id = $1 for no key update', values: [customerId] });
  tx.readClockAgain();
}

/** Whoever is bound to this Customer just now, by whatever link. What binds him by an affiliation that gives nothing any more ends before: he comes anew, with nothing of what he had. */
export async function memberHere({ tx, customerId }: Read, identityId: string): Promise<string | null> {
  await tx.query({
    name: 'affiliate-stale-link',
    text: `update member m set ends_at = greatest($3, m.starts_at), end_reason = 'What it rested on is over', version = m.version + 1
      where m.customer_id = $1 and m.identity_id = $2 and m.affiliation_id is not null and ${affiliateStop('$3')} is not null and (m.ends_at is null or m.ends_at > $3)`,
    values: [customerId, identityId, tx.now.toString()],
  });
  const [row] = await tx.query<{ id: string }>({
    name: 'affiliate-member-here', text: 'select m.id from member m where m.customer_id = $1 and m.identity_id = $2 and m.starts_at <= $3 and (m.ends_at is null or m.ends_at > $3)', values: [customerId, identityId, tx.now.toString()],
  });
  return row?.id ?? null;
}

/** What somebody is at the parent of the affiliation: held, so that it is so when this commits (P03). */
export async function basisHeld({ tx, customerId }: Read, affiliationId: string, identityId: string): Promise<{ isOwner: boolean; isBound: boolean } | null> {
  await tx.query({ name: 'affiliate-basis-hold', text: 'select hold_basis(f.parent_id, $3) from affiliation f where f.customer_id = $1 and f.id = $2', values: [customerId, affiliationId, identityId] });
  const [row] = await tx.query<{ isOwner: boolean; isBound: boolean }>({
    name: 'affiliate-basis',
    text: `select b."isOwner", b.active and not b."keptOut" and exists (select from json_to_recordset(b.links) l ("from" timestamptz, "to" timestamptz) where l."from" <= $4 and (l."to" is null or l."to" > $4)) "isBound"
      from affiliation f cross join lateral json_to_record(group_basis(f.parent_id, $3, 'infinity', 'infinity')) b ("isOwner" boolean, active boolean, "keptOut" boolean, links json) where f.customer_id = $1 and f.id = $2`,
    values: [customerId, affiliationId, identityId, tx.now.toString()],
  });
  return row ?? null;
}

export async function identityAt(tx: Transaction, email: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>({ name: 'affiliate-identity', text: 'select id from identity where lower(email) = lower($1)', values: [email] });
  return row?.id ?? null;
}

/** Of the consent that stands. @returns false where there is none */
export async function keepWithdrawal({ tx, customerId }: Read, affiliationId: string, reason: string): Promise<boolean> {
  const rows = await tx.query({
    name: 'affiliate-consent-withdraw',
    text: 'update affiliate_consent set withdrawn_at = greatest($3, recorded_at), withdrawal = $4 where customer_id = $1 and affiliation_id = $2 and withdrawn_at is null returning id', values: [customerId, affiliationId, tx.now.toString(), reason],
  });
  return rows.length > 0;
}

/** GC-9.1-d: it never gave one, and says so: kept as one that is withdrawn. */
export async function keepRefusal({ tx, customerId }: Read, affiliation: { id: string; parentId: string }, reason: string): Promise<void> {
  await tx.query({
    name: 'affiliate-consent-refuse',
    text: `insert into affiliate_consent (customer_id, id, affiliation_id, parent_id, given_by, document, covers, starts_at, recorded_at, withdrawn_at, withdrawal) values ($1, $2, $3, $4, '-', '-', '-', $5, $5, $5, $6)`,
    values: [customerId, newId(tx.now), affiliation.id, affiliation.parentId, tx.now.toString(), reason],
  });
}

/** For the ledger: the one that stands, or was there last. */
export async function consentTold({ tx, customerId }: Read, affiliationId: string): Promise<{ id: string; from: string; until: string | null; withdrawnAt: string | null } | null> {
  const [row] = await tx.query<{ id: string; from: string; until: string | null; withdrawnAt: string | null }>({
    name: 'affiliate-consent-told', values: [customerId, affiliationId],
    text: `select s.id, ${isoInstant('s.starts_at')} "from", ${isoInstant('s.ends_at')} until, ${isoInstant('s.withdrawn_at')} "withdrawnAt" from affiliate_consent s where s.customer_id = $1 and s.affiliation_id = $2 order by s.id desc limit 1`,
  });
  return row ?? null;
}

export async function moveVersion({ tx, customerId }: Read, id: string): Promise<void> {
  await tx.query({ name: 'affiliation-version', text: 'update affiliation set version = version + 1 where customer_id = $1 and id = $2', values: [customerId, id] });
}

export interface Consent {
  givenBy: string;
  document: string;
  covers: string;
  from: string;
  until: string | null;
}

/** @returns its id */
export async function keepConsent({ tx, customerId }: Read, affiliation: { id: string; parentId: string }, { givenBy, document, covers, from, until, by }: Consent & { by: string }): Promise<string> {
  const id = newId(tx.now);
  await tx.query({
    name: 'affiliate-consent-insert',
    text: 'insert into affiliate_consent (customer_id, id, affiliation_id, parent_id, given_by, document, covers, starts_at, ends_at, recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
    values: [customerId, id, affiliation.id, affiliation.parentId, givenBy, document, covers, from, until, by, tx.now.toString()],
  });
  return id;
}

/** Who is told at this Customer, the affiliate or the parent, and since when control is lost. */
export async function readerOf({ tx, customerId }: Read, affiliationId: string): Promise<{ personId: string | null; email: string; language: Language; customer: string; lostAt: string | null }> {
  const [row] = await tx.query<{ personId: string | null; email: string; language: Language; customer: string; lostAt: string | null }>({
    name: 'affiliation-reader',
    text: `select i.id "personId", coalesce(i.email, c.notice_email) email, coalesce(i.language, c.language) language, d.legal_name customer,
        (select ${isoInstant('f.control_to')} from affiliation f where f.id = $2 and $1 in (f.customer_id, f.parent_id)) "lostAt"
      from customer c join customer_directory d on d.id = c.customer_id left join member m on m.customer_id = c.customer_id and m.id = c.owner_member_id left join identity i on i.id = m.identity_id
      where c.customer_id = $1`,
    values: [customerId, affiliationId],
  });
  if (!row) throw new Error('a Customer without its row');
  return row;
}
