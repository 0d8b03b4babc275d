/** The block in force on the third party of the mandate `a`, SQL: all its mandates everywhere are refused as long as it holds. */
const BLOCK = `third_party_block b where b.number = a.third_party_number and b.ended_at is null`;

/** By which mandate the member `m` is here, SQL; the operator's refusal of everything that a third party has counts like one of this mandate. */
export const MANDATE = `(select json_build_object('id', a.id, 'thirdParty', a.third_party, 'from', a.starts_at, 'to', a.ends_at, 'activeFrom', a.active_from, 'endedAt', a.ended_at,
    'refused', case when a.refused_at is not null then json_build_object('at', a.refused_at, 'reason', a.refusal) else (select json_build_object('at', b.blocked_at, 'reason', b.reason) from ${BLOCK}) end)
  from mandate a where a.customer_id = m.customer_id and a.id = m.mandate_id)`;

/** Of the few people who are here by a mandate, SQL: the block on their third party, which is in no ledger of this Customer. */
export const blockedMandate = (customer: string, identity: string): string => `(select b.id from member k join mandate a on a.customer_id = k.customer_id and a.id = k.mandate_id join third_party_block b on b.number = a.third_party_number and b.ended_at is null
  where k.customer_id = ${customer} and k.identity_id = ${identity} and k.mandate_id is not null limit 1)`;
