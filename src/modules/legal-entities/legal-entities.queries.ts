import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { cappedCount, type Values } from '../../platform/database/page.js';
import { beginsWith, hasWord, isoInstant } from '../../platform/database/sql.js';
import { Binds } from '../authority/index.js';
import { LAST_NAME, keepName, nameOn, type NamedOn } from './legal-entity-names.queries.js';
import type { LegalEntityView } from './legal-entity.view.js';

/** The names in the order of their first days; of one day, the last that was recorded. */
const rowOn = (moment: NamedOn): string => `select e.id, ${nameOn('e.id', moment)} "name",
    (select json_agg(json_build_object('name', n.name, 'from', n.valid_from, 'source', n.source, 'recordedBy', json_build_object('id', a.id, 'name', a.display_name), 'recordedAt', ${isoInstant('n.recorded_at')}) order by n.valid_from nulls first)
      from (select distinct on (n.valid_from) n.* from legal_entity_name n where n.entity_id = e.id and (n.valid_from is null or n.recorded_at <= ${moment.knownAt}) order by n.valid_from, n.recorded_at desc, n.id desc) n
        join operator_agent a on a.id = n.recorded_by) names,
    e.enterprise_number "enterpriseNumber", e.country, e.foreign_identifier "foreignIdentifier",
    (select json_build_object('id', d.id, 'name', d.legal_name) from customer_directory d where d.enterprise_number = e.enterprise_number and d.state <> 'ended') customer,
    (select json_build_object('id', a.id, 'name', a.display_name) from operator_agent a where a.id = e.recorded_by) "recordedBy", ${isoInstant('e.recorded_at')} "recordedAt"
  from legal_entity e`;
const LAST: NamedOn = { asOf: `'infinity'::date`, knownAt: `'infinity'::timestamptz` };

/** In the order of names. */
export async function listEntities(tx: Transaction, search: string | undefined, { limit, after }: { limit: number; after: Values | null }): Promise<{ rows: LegalEntityView[]; counted: number }> {
  const binds = new Binds();
  const where = search === undefined ? 'true' : searched(search, binds);
  const counted = { text: cappedCount(`from legal_entity e where ${where}`), values: [...binds.values] };
  const [name, id] = after ?? [];
  const begin = name && id ? ` and (e.name_key, e.id) > (folded(${binds.bind(name)}) collate "C", ${binds.bind(id)}::uuid)` : '';
  const rows = await tx.query<LegalEntityView>({ text: `${rowOn(LAST)} where ${where}${begin} order by e.name_key, e.id limit ${binds.bind(limit + 1)}`, values: binds.values });
  const [count] = await tx.query<{ counted: number }>(counted);
  return { rows, counted: count?.counted ?? 0 };
}

/** By its last name, by each one of a company that was renamed, or by its number. Few were: all names of a million companies are looked through once, and not again for each. */
function searched(search: string, binds: Binds): string {
  const word = binds.bind(search.trim());
  const digits = search.replace(/[.\s]/g, '').replace(/^BE/i, '');
  const number = /^\d+$/.test(digits) ? ` or ${beginsWith('e.enterprise_number collate "C"', binds.bind(digits))}` : '';
  const renamed = `select n.entity_id from legal_entity_name r join legal_entity_name n on n.entity_id = r.entity_id where r.valid_from is not null and ${hasWord('n.name_key', word)}`;
  return `(${hasWord('e.name_key', word)} or e.id in (${renamed})${number} or e.foreign_identifier = ${binds.bind(foreignIdentifier(search))})`;
}

/** However it is spaced, it is one identifier. */
export const foreignIdentifier = (said: string): string => said.replace(/[.\s]/g, '').toUpperCase();

export async function entityById(tx: Transaction, id: string, { asOf, knownAt }: NamedOn = LAST_NAME): Promise<LegalEntityView | null> {
  const [row] = await tx.query<LegalEntityView>({ name: 'legal-entity-by-id', text: `${rowOn({ asOf: '$2::date', knownAt: '$3::timestamptz' })} where e.id = $1`, values: [id, asOf, knownAt] });
  return row ?? null;
}

interface Kept {
  name: string;
  enterpriseNumber: string | null;
  country: string | null;
  foreignIdentifier: string | null;
  by: string;
}

/** @returns its id; null when the number is in the register */
export async function keepEntity(tx: Transaction, { name, enterpriseNumber, country, foreignIdentifier: abroad, by }: Kept): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>({
    name: 'legal-entity-keep',
    text: `insert into legal_entity (id, name, enterprise_number, country, foreign_identifier, recorded_by, recorded_at, facts_recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $7)
      on conflict do nothing returning id`,
    values: [newId(tx.now), name, enterpriseNumber, country, abroad, by, tx.now.toString()],
  });
  if (!row) return null;
  await keepName(tx, row.id, { name, from: null, source: null, by, at: tx.now.toString() });
  return row.id;
}

/** Facts about one company are recorded one after the other: each is checked against all that stand. @returns false when there is none */
export async function lockCompany(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.query({ name: 'legal-entity-lock', text: 'select from legal_entity where id = $1 for no key update', values: [id] });
  tx.readClockAgain();
  return rows.length > 0;
}

/** When it is recorded: now, but by no clock before what was recorded earlier. */
export async function recordTime(tx: Transaction, companyId: string): Promise<string> {
  const [row] = await tx.query<{ at: string }>({
    name: 'legal-entity-record-time',
    text: 'update legal_entity set facts_recorded_at = greatest(facts_recorded_at, $2::timestamptz) where id = $1 returning facts_recorded_at::text at',
    values: [companyId, tx.now.toString()],
  });
  if (!row) throw new Error('a legal entity that is held is not there');
  return row.at;
}
