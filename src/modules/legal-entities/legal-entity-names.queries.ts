import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';

/** Which name is told: that of a day, as it was known at an instant. */
export interface NamedOn {
  asOf: string;
  knownAt: string;
}

/** The last one that is known. */
export const LAST_NAME: NamedOn = { asOf: 'infinity', knownAt: 'infinity' };

/** SQL: the name of an entity. Where one was recorded twice for a day, the later is the correction. */
export const nameOn = (entityId: string, { asOf, knownAt }: NamedOn): string =>
  `(select n.name from legal_entity_name n where n.entity_id = ${entityId} and (n.valid_from is null or n.valid_from <= ${asOf} and n.recorded_at <= ${knownAt})
    order by n.valid_from desc nulls last, n.recorded_at desc, n.id desc limit 1)`;

interface Name {
  name: string;
  from: string | null;
  source: string | null;
  by: string;
  at: string;
}

export async function keepName(tx: Transaction, entityId: string, { name, from, source, by, at }: Name): Promise<void> {
  await tx.query({
    name: 'legal-entity-name-keep', text: 'insert into legal_entity_name (id, entity_id, name, valid_from, source, recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7)',
    values: [newId(tx.now), entityId, name, from, source, by, at],
  });
}

/** What it is called from now on, in lists and for whoever asks of no day. */
export async function callByLastName(tx: Transaction, entityId: string): Promise<void> {
  await tx.query({ name: 'legal-entity-call', text: `update legal_entity e set name = ${nameOn('e.id', { asOf: `'infinity'::date`, knownAt: `'infinity'::timestamptz` })} where e.id = $1`, values: [entityId] });
}

/** Whoever is asked about and is not in the register has no name. */
export async function namesOf(tx: Transaction, ids: Iterable<string>, { asOf, knownAt }: NamedOn = LAST_NAME): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>({
    name: 'legal-entity-names', text: `select e.id, ${nameOn('e.id', { asOf: '$2::date', knownAt: '$3::timestamptz' })} "name" from legal_entity e where e.id = any($1::uuid[])`, values: [[...new Set(ids)], asOf, knownAt],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
