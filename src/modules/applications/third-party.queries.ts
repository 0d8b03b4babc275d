import type { Transaction } from '../../platform/database/database.js';
import { isoInstant } from '../../platform/database/sql.js';
import type { ByWhom } from './catalogue.queries.js';
import type { AnnouncedTermsView, ThirdPartyAcceptanceView } from './third-party.views.js';

const TERMS = `t.code, t.version, t.name, t.supplier, t.url, t.terms, t.fee, t.data_shared "dataShared", ${isoInstant('t.announced_at')} "announcedAt"`;

/** Every version, the newest of each first. */
export const allTerms = (tx: Transaction): Promise<AnnouncedTermsView[]> =>
  tx.query<AnnouncedTermsView & Record<string, unknown>>({
    name: 'third-party-terms',
    text: `select ${TERMS}, json_build_object('id', a.id, 'name', a.display_name) "announcedBy" from third_party_terms t join operator_agent a on a.id = t.announced_by order by t.code, t.version desc`,
  });

export type Terms = Pick<AnnouncedTermsView, 'code' | 'name' | 'supplier' | 'url' | 'terms' | 'fee' | 'dataShared'>;

/** One after the other, so that versions are counted without a gap. */
export async function lockTerms(tx: Transaction, code: string): Promise<AnnouncedTermsView | null> {
  await tx.query({ name: 'third-party-alone', text: 'select pg_advisory_xact_lock(hashtextextended($1::text, 0))', values: [`third-party ${code}`] });
  return (await allTerms(tx)).find((each) => each.code === code) ?? null;
}

export async function keepTerms(tx: Transaction, terms: Terms, { version, agentId }: { version: number; agentId: string }): Promise<void> {
  await tx.query({
    name: 'third-party-keep',
    text: `insert into third_party_terms (code, version, name, supplier, url, terms, fee, data_shared, announced_by, announced_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [terms.code, version, terms.name, terms.supplier, terms.url, terms.terms, terms.fee, terms.dataShared, agentId, tx.now.toString()],
  });
}

export type Acceptance = ThirdPartyAcceptanceView & { code: string; acceptedById: string };

/** The last one of each service. */
export const acceptancesOf = (tx: Transaction, customerId: string): Promise<Acceptance[]> =>
  tx.query<Acceptance & Record<string, unknown>>({
    name: 'third-party-acceptances',
    text: `select distinct on (a.code) a.code, a.terms_version "termsVersion", ${isoInstant('a.accepted_at')} "acceptedAt", m.display_name "acceptedBy", m.id "acceptedById"
      from third_party_acceptance a join member m on m.customer_id = a.customer_id and m.id = a.accepted_by where a.customer_id = $1 order by a.code, a.terms_version desc`,
    values: [customerId],
  });

/** @returns false when they were accepted before */
export async function keepTermsAcceptance(tx: Transaction, { code, version }: { code: string; version: number }, by: ByWhom): Promise<boolean> {
  const rows = await tx.query({
    name: 'third-party-accept',
    text: `insert into third_party_acceptance (customer_id, id, code, terms_version, accepted_by, accepted_in_capacity, accepted_at) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
    values: [by.customerId, by.id, code, version, by.memberId, by.capacity, tx.now.toString()],
  });
  return rows.length === 1;
}
