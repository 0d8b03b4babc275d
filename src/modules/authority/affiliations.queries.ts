import { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../platform/database/database.js';
import type { AffiliationFacts } from './affiliated.js';
import { instant, interval, type IntervalRow } from './held-grants.queries.js';

/** What is asked of the parent of the affiliation `f` about the person `who`, SQL. */
const basis = (who: string, when: string): string => `group_basis(f.parent_id, ${who}, ${when})`;

/** What is so at the parent now, or what was so at the moment that `asOf` reads. */
export const NOW = `'infinity', 'infinity'`;
export const THEN = '(select at from moment), (select known from moment)';

/** The affiliation `f` as it is for the person `who`, SQL; its consent is the one that stands, or the last. */
const affiliationFor = (who: string, when: typeof NOW | typeof THEN): string => `json_build_object('id', f.id, 'endedAt', f.ended_at, 'from', f.control_from, 'to', f.control_to, 'basis', ${basis(who, when)},
    'consent', (select json_build_object('from', s.starts_at, 'to', s.ends_at, 'withdrawnAt', s.withdrawn_at) from affiliate_consent s where s.customer_id = f.customer_id and s.affiliation_id = f.id order by s.id desc limit 1))`;

/** By what the person behind the member `m` acts here as one of a parent's, SQL. */
export const affiliationsOf = (when: typeof NOW | typeof THEN): string => `(select json_agg(${affiliationFor('m.identity_id', when)} order by f.id)
  from affiliation f where f.customer_id = m.customer_id and (f.ended_at is null or f.id = m.affiliation_id))`;

/** What the ledger of this Customer does not tell: who its parents' people are there now. Few Customers have one. */
export const basesOf = (customer: string, person: string): string => `(select json_agg(${basis(person, NOW)} order by f.id) from affiliation f where f.customer_id = ${customer} and f.ended_at is null)`;

/** Members of the Customer $1 who are Access Owner of a parent, SQL; the policy says whether that gives anything. */
export const ownersOfParents = (when: typeof NOW | typeof THEN): string => `select 'person', m.id from affiliation f join member m on m.customer_id = $1 and m.identity_id = group_owner(f.parent_id, ${when}) where f.customer_id = $1`;

/** The identities of those who are it now, of the parents by which it is listed. */
export const OWNERS_OF_PARENTS = `select group_owner(f.parent_id, ${NOW}) from affiliation f where f.customer_id = $1 and f.ended_at is null`;

/** The parents of the Customer $1, held for the person `who`, SQL; null where it has none. */
export const holdBases = (who: string): string => `(select count(hold_basis(f.parent_id, ${who})) from affiliation f where f.customer_id = $1 and f.ended_at is null)`;

/** Why the affiliation `f` gives nothing to the person `who`, SQL, in the words of `stopOfAffiliation`; what the rule pack decides is left out. */
const stop = (who: string, now: string): string => `case when f.ended_at is not null then 'affiliateUnlisted' when f.control_from > ${now} or f.control_to <= ${now} then 'controlLost'
    when (select s.withdrawn_at from affiliate_consent s where s.customer_id = f.customer_id and s.affiliation_id = f.id order by s.id desc limit 1) is not null then 'consentWithdrawn'
    when (select not b.active or b."keptOut" or not exists (select from json_to_recordset(b.links) l ("from" timestamptz, "to" timestamptz) where l."from" <= ${now} and (l."to" is null or l."to" > ${now}))
      from json_to_record(${basis(who, NOW)}) b (active boolean, "keptOut" boolean, links json)) then 'notOfParent' end`;

/** Why the link of the member `m`, or of another one, to a parent gives nothing, SQL; null where it gives something, and of whoever has no such link. */
export const affiliateStop = (now: string, member: 'm' | 's' = 'm'): string => `case when ${member}.affiliation_id is not null then (select ${stop(`${member}.identity_id`, now)} from affiliation f where f.customer_id = ${member}.customer_id and f.id = ${member}.affiliation_id) end`;

/** The member `m` of the Customer $1 is Access Owner by control, SQL (`ownedBy`). Who owns the parents is asked once, not of each member. */
export const ownsByControl = (now: string): string => `(m.mandate_id is null and m.identity_id = any(array(${OWNERS_OF_PARENTS}))
  and exists (select from affiliation f where f.customer_id = $1 and f.ended_at is null and m.identity_id = group_owner(f.parent_id, ${NOW}) and ${stop('m.identity_id', now)} is null))`;

export type AffiliationRow = IntervalRow & {
  id: string;
  endedAt: string | null;
  basis: { isOwner: boolean; links: IntervalRow[]; name: string; active: boolean; keptOut: boolean };
  consent: (IntervalRow & { withdrawnAt: string | null }) | null;
};

/** As they are for whoever is Access Owner of each parent, whether he has entered or not. */
export async function affiliationsOfOwners(tx: Transaction, customerId: string): Promise<AffiliationFacts[]> {
  const rows = await tx.query<{ f: AffiliationRow }>({
    name: 'affiliations-of-owners', values: [customerId],
    text: `select ${affiliationFor(`group_owner(f.parent_id, ${NOW})`, NOW)} f from affiliation f where f.customer_id = $1 and f.ended_at is null order by f.id`,
  });
  return rows.map(({ f }) => affiliationOfRow(f));
}

const orNull = (text: string | null): Temporal.Instant | null => (text === null ? null : instant(text));

export const affiliationOfRow = ({ id, endedAt, basis: { isOwner, links, name, active, keptOut }, consent, ...row }: AffiliationRow): AffiliationFacts => ({
  id, endedAt: orNull(endedAt), control: interval(row), isOwner, keptOut, links: links.map(interval), parent: { name, active },
  consent: consent && { interval: interval(consent), withdrawnAt: orNull(consent.withdrawnAt) },
});
