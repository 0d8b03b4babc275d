import { Temporal } from 'temporal-polyfill';
import { earliest } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { cappedCount } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { type Acting, affiliateStop, Binds } from '../authority/index.js';
import type { ClientFilter } from './client.requests.js';
import { ServiceClientSecret } from './service-client-secret.entity.js';
import { ServiceClient } from './service-client.entity.js';
import { type Stop, whyStopped } from './why-stopped.js';

export interface SecretRow {
  id: string;
  createdAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  live: boolean;
}

/** A client as it is shown: with its sponsor's name, its secrets without their hashes, and why it is stopped. */
export interface ClientRow {
  id: string;
  name: string;
  scopes: string[];
  authentication: 'secret' | 'key';
  keyIds: string[];
  sponsor: { memberId: string; displayName: string };
  secrets: SecretRow[];
  stop: Stop | null;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  madeBy: { id: string; name: string };
  lastTokenAt: string | null;
  version: number;
}

interface Sql {
  id: string; name: string; scopes: string[]; authentication: 'secret' | 'key'; key_ids: string[] | null; made_by: { id: string; name: string }; version: number;
  starts_at: string; ends_at: string; ended_at: string | null; last_token_at: string | null;
  sponsor: { memberId: string; displayName: string; from: string; to: string | null; stopped: boolean };
  active: boolean; secrets: { id: string; createdAt: string; endsAt: string; endedAt: string | null }[];
}

const SELECT = `select c.id, c.name, c.scopes, c.authentication, c.version,
    to_json(c.starts_at) starts_at, to_json(c.ends_at) ends_at, to_json(c.ended_at) ended_at,
    (select json_agg(k ->> 'kid') from jsonb_array_elements(c.jwks -> 'keys') k) key_ids,
    (select json_build_object('id', b.id, 'name', b.display_name) from member b where b.customer_id = c.customer_id and b.id = c.made_by) made_by,
    json_build_object('memberId', m.id, 'displayName', m.display_name, 'from', m.starts_at, 'to', m.ends_at, 'stopped', ${affiliateStop('$2::timestamptz')} is not null) sponsor,
    d.state = 'active' active, ${isoInstant('k.last_token_at')} last_token_at,
    (select coalesce(json_agg(json_build_object('id', s.id, 'createdAt', s.created_at, 'endsAt', s.ends_at, 'endedAt', s.ended_at) order by s.id desc), '[]')
      from service_client_secret s where s.customer_id = c.customer_id and s.client_id = c.id) secrets
  from service_client c join member m on m.customer_id = c.customer_id and m.id = c.sponsor_member_id
    join customer_directory d on d.id = c.customer_id join service_client_key k on k.client_id = c.id
  where c.customer_id = $1`;

/** Newest first; one more than the limit, where there is one, and how many there are. A Customer has some hundreds at most: its own are looked at one by one. */
export async function listClients({ tx, customerId }: Acting, filter: ClientFilter, page: { before: string | null; limit: number }): Promise<{ rows: ClientRow[]; counted: number }> {
  const binds = new Binds();
  binds.values.push(customerId, tx.now.toString());
  const where = conditions(filter, binds);
  // a value that no condition names has no type, and is refused
  const count = { text: cappedCount(`from service_client c where c.customer_id = $1 and $2::timestamptz is not null${where}`), values: [...binds.values] };
  const begin = page.before === null ? '' : ` and c.id < ${binds.bind(page.before)}::uuid`;
  const [rows, [counted]] = await Promise.all([
    tx.query<Sql>({ text: `${SELECT}${where}${begin} order by c.id desc limit ${binds.bind(page.limit + 1)}`, values: binds.values }),
    tx.query<{ counted: number }>(count),
  ]);
  return { rows: rows.map((row) => clientRow(row, tx.now)), counted: counted?.counted ?? 0 };
}

function conditions({ name, state, sponsorMemberId }: ClientFilter, binds: Binds): string {
  return [
    name && `strpos(folded(c.name), folded(${binds.bind(name.trim())})) > 0`,
    state && `least(c.ends_at, c.ended_at) ${state === 'live' ? '>' : '<='} $2::timestamptz`,
    sponsorMemberId && `c.sponsor_member_id = ${binds.bind(sponsorMemberId)}::uuid`,
  ].filter(Boolean).map((condition) => ` and ${condition as string}`).join('');
}

export async function clientById(tx: Transaction, customerId: string, clientId: string): Promise<ClientRow | null> {
  const [row] = await tx.query<Sql>({ name: 'client-by-id', text: `${SELECT} and c.id = $3`, values: [customerId, tx.now.toString(), clientId] });
  return row ? clientRow(row, tx.now) : null;
}

/** FOR UPDATE: a change the client itself is making commits before this one or sees it (P03). */
export const lockClient = (tx: Transaction, customerId: string, id: string): Promise<ServiceClient | null> =>
  tx.manager.findOne(ServiceClient, { where: { customerId, id }, lock: { mode: 'pessimistic_write' } });

/** The changing columns of a locked client. */
export async function keepClient(tx: Transaction, { customerId, id, version, sponsorMemberId, endedAt }: ServiceClient): Promise<void> {
  const { affected } = await tx.manager.update(ServiceClient, { customerId, id, version: version - 1 }, { sponsorMemberId, endedAt, version });
  if (affected !== 1) throw new Error('a locked service client changed');
}

export async function insertClient(tx: Transaction, client: ServiceClient): Promise<void> {
  await tx.manager.insert(ServiceClient, client);
  await tx.query({ name: 'client-key', text: 'insert into service_client_key (client_id, customer_id) values ($1, $2)', values: [client.id, client.customerId] });
}

export async function insertSecret(tx: Transaction, secret: ServiceClientSecret): Promise<void> {
  await tx.manager.insert(ServiceClientSecret, secret);
}

/** Its client's row must be locked before. */
export async function liveSecrets(tx: Transaction, client: ServiceClient): Promise<ServiceClientSecret[]> {
  const found = await tx.manager.find(ServiceClientSecret, { where: { customerId: client.customerId, clientId: client.id }, order: { id: 'DESC' } });
  return found.filter((secret) => secret.isLive(tx.now));
}

export const secretById = (tx: Transaction, client: ServiceClient, id: string): Promise<ServiceClientSecret | null> =>
  tx.manager.findOneBy(ServiceClientSecret, { customerId: client.customerId, clientId: client.id, id });

export async function keepSecret(tx: Transaction, { customerId, id, endsAt, endedAt }: ServiceClientSecret): Promise<void> {
  await tx.manager.update(ServiceClientSecret, { customerId, id }, { endsAt, endedAt });
}

/** GC-4.3-b: an access token that is not younger counts no more. */
export async function voidTokens(tx: Transaction, clientId: string): Promise<void> {
  await tx.query({ name: 'client-tokens-void', text: 'update service_client_key set tokens_after = $2 where client_id = $1', values: [clientId, tx.now.toString()] });
}

/** Whether this member can answer for a client until then; null: he cannot. FOR SHARE: his end waits for us, or we see it. */
export async function possibleSponsor(tx: Transaction, customerId: string, sponsor: { memberId: string; until: Temporal.Instant }): Promise<{ byMandate: boolean } | null> {
  const [row] = await tx.query<{ byMandate: boolean }>({
    name: 'client-sponsor',
    text: 'select mandate_id is not null "byMandate" from member where customer_id = $1 and id = $2 and starts_at <= $3 and (ends_at is null or ends_at >= $4) for share',
    values: [customerId, sponsor.memberId, tx.now.toString(), sponsor.until.toString()],
  });
  return row ?? null;
}

const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const openInstant = (text: string | null): Temporal.Instant | null => (text === null ? null : instant(text));

function clientRow(row: Sql, at: Temporal.Instant): ClientRow {
  const { memberId, displayName, from, to, stopped } = row.sponsor;
  const endsAt = instant(row.ends_at);
  const endedAt = openInstant(row.ended_at);
  return {
    id: row.id, name: row.name, scopes: row.scopes, authentication: row.authentication, keyIds: row.key_ids ?? [], madeBy: row.made_by, version: row.version,
    lastTokenAt: row.last_token_at, sponsor: { memberId, displayName }, startsAt: instant(row.starts_at), endsAt: earliest(endsAt, endedAt) ?? endsAt,
    stop: whyStopped({ endsAt, endedAt, sponsorLink: { from: instant(from), to: openInstant(to) }, affiliationStopped: stopped, customerActive: row.active }, at),
    secrets: row.secrets.map((secret) => secretRow({ ...secret, endsAt: instant(secret.endsAt), endedAt: openInstant(secret.endedAt) }, at)),
  };
}

function secretRow({ id, createdAt, endsAt, endedAt }: { id: string; createdAt: string; endsAt: Temporal.Instant; endedAt: Temporal.Instant | null }, at: Temporal.Instant): SecretRow {
  const end = earliest(endsAt, endedAt) ?? endsAt;
  return { id, createdAt: instant(createdAt), endsAt: end, live: at.epochMilliseconds < end.epochMilliseconds };
}
