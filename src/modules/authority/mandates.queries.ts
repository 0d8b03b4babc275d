/** The block in force on the third party of the mandate `a`, SQL: all its mandates everywhere are refused as long as it holds, but for those that were over before. */
export const BLOCK_ON_MANDATE = 'third_party_block b where b.number = a.third_party_number and b.ended_at is null and b.blocked_at < least(a.ends_at, a.ended_at)';

/** GC-6.1: of the mandate `a` the documents that the operator consented to, SQL; a consent without a number is nobody's here. */
const CONSENTED = {
  now: 'select k.consent_id, k.document_id, k.starts_at, k.ends_at from consented_documents(a.customer_id, a.third_party_number) k',
  /** Read as it was, and so only where customer data is open. */
  then: `select k.id consent_id, k.document_id, k.answered_at starts_at, least(k.ends_at, k.withdrawn_at) ends_at from document_consent k, moment
    where k.customer_id = a.customer_id and k.enterprise_number = substr(a.third_party_number, 3) and a.third_party_number like 'BE%' and k.state in ('granted', 'withdrawn') and k.answered_at <= least(moment.at, moment.known)
      and (k.withdrawn_at is null or k.withdrawn_at > least(moment.at, moment.known))`,
} as const;

/** By which mandate the member `m` is here, SQL; the operator's refusal of everything that a third party has counts like one of this mandate. */
export const mandateFacts = (when: keyof typeof CONSENTED): string => `(select json_build_object('id', a.id, 'thirdParty', a.third_party, 'from', a.starts_at, 'to', a.ends_at, 'activeFrom', a.active_from, 'endedAt', a.ended_at,
    'refused', case when a.refused_at is not null then json_build_object('at', a.refused_at, 'reason', a.refusal) else (select json_build_object('at', b.blocked_at, 'reason', b.reason) from ${BLOCK_ON_MANDATE}) end,
    'consented', (select coalesce(json_agg(json_build_object('consentId', c.consent_id, 'documentId', c.document_id, 'from', c.starts_at, 'to', c.ends_at)), '[]') from (${CONSENTED[when]}) c))
  from mandate a where a.customer_id = m.customer_id and a.id = m.mandate_id)`;

/** Why the mandate of the member `m` gives nothing, SQL, in the words of `stopOfMandate`; null where it gives something, and of whoever is here by none. */
export const mandateStop = (now: string): string => `case when m.mandate_id is not null then (select case when a.refused_at is not null or exists (select from ${BLOCK_ON_MANDATE}) then 'mandateRefused'
    when a.ended_at is not null or a.ends_at <= ${now} then 'mandateEnded' when greatest(a.starts_at, a.active_from) > ${now} then 'mandateNotActive' end
  from mandate a where a.customer_id = m.customer_id and a.id = m.mandate_id) end`;

/** Of the few people who are here by a mandate, SQL: the blocks on their third parties, which are in no ledger of this Customer. Under all links they had here: another block is another stamp. */
export const blockedMandates = (customer: string, identity: string): string => `(select json_agg(b.id order by b.id) from member k join mandate a on a.customer_id = k.customer_id and a.id = k.mandate_id
    join third_party_block b on b.number = a.third_party_number and b.ended_at is null
  where k.customer_id = ${customer} and k.identity_id = ${identity} and k.mandate_id is not null)`;
