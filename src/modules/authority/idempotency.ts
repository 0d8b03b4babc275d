import { createHash } from 'node:crypto';
import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { Acting } from './acting.js';
import type { Call } from './call.js';
import { KeyUsedDifferently, RightsChanged } from './refusals.js';
import type { Actor } from './standing.js';

/** Where a repetition is looked for: an effect at a Customer behind its wall, one of the operator's own in a table of agents. */
function placeOf({ customerId, id }: Pick<Actor, 'customerId' | 'id'>, { route, key }: NonNullable<Call['idempotency']>): { name: string; table: string; where: string; columns: string; values: string[] } {
  return customerId === ''
    ? { name: 'agent', table: 'agent_answer', columns: 'actor_id, route, key', where: 'actor_id = $1 and route = $2 and key = $3', values: [id, route, key] }
    : { name: 'customer', table: 'idempotent_answer', columns: 'customer_id, actor_id, route, key', where: 'customer_id = $1 and actor_id = $2 and route = $3 and key = $4', values: [customerId, id, route, key] };
}

/** Who repeats, and what he might do when he asked first. */
interface Repeats {
  tx: Transaction;
  actor: Actor;
  rights: Buffer;
}

/**
 * P08: the first request under a key writes its row before the work; a second one waits for that row's transaction
 * and then gets the stored answer. Unique per Customer, actor and route. What was answered went through the checks of its row
 * under the rights of that moment: it is told again under the very same rights only.
 */
export async function answerAgain({ tx, actor, rights }: Repeats, under: Call['idempotency']): Promise<{ answer: unknown } | null> {
  if (!under) return null;
  const { name, table, columns, where, values } = placeOf(actor, under);
  const next = (offset: number): string => `$${values.length + offset}`;
  const [mine] = await tx.query({
    name: `idempotency-claim-of-${name}`,
    text: `insert into ${table} (${columns}, id, fingerprint, rights, created_at) values (${values.map((_, at) => `$${at + 1}`).join(', ')}, ${next(1)}, ${next(2)}, ${next(3)}, ${next(4)})
      on conflict (${columns}) do nothing returning id`,
    values: [...values, newId(tx.now), under.fingerprint, rights, tx.now.toString()],
  });
  if (mine) return null;
  const [kept] = await tx.query<{ fingerprint: Buffer; rights: Buffer; answer: unknown }>({ name: `idempotency-answer-of-${name}`, text: `select fingerprint, rights, answer from ${table} where ${where}`, values });
  if (!kept?.fingerprint.equals(under.fingerprint)) throw new KeyUsedDifferently();
  if (!kept.rights.equals(rights)) throw new RightsChanged();
  return { answer: kept.answer };
}

/** Something was done under this key: what has changed by it is no obstacle to its repetition, which is judged when all of it is there. */
export async function wasDone({ tx, actor }: Pick<Repeats, 'tx' | 'actor'>, under: Call['idempotency']): Promise<boolean> {
  if (!under) return false;
  const { name, table, where, values } = placeOf(actor, under);
  return (await tx.query({ name: `idempotency-done-of-${name}`, text: `select from ${table} where ${where}`, values })).length > 0;
}

/** A file comes as a stream, behind the head of its request: another one under the same key is another request. */
export function withContent(call: Call, sha256: string): Call {
  const { idempotency } = call;
  return { ...call, idempotency: idempotency && { ...idempotency, fingerprint: createHash('sha256').update(idempotency.fingerprint).update(sha256).digest() } };
}

/**
 * Whoever gives his right away cannot have it when he repeats: the very same request of the same person is told what it was
 * told, and nothing is done. Only for a change that ends the right it needs; every other one asks for the same rights.
 */
export async function answerToItsMaker(tx: Transaction, actor: Actor, under: Call['idempotency']): Promise<{ answer: unknown } | null> {
  if (!under) return null;
  const [kept] = await tx.query<{ answer: unknown }>({
    name: 'idempotency-of-its-maker',
    text: 'select answer from idempotent_answer where customer_id = $1 and actor_id = $2 and route = $3 and key = $4 and fingerprint = $5',
    values: [actor.customerId, actor.id, under.route, under.key, under.fingerprint],
  });
  return kept ?? null;
}

/** What an agent may do is his role. */
export const roleDigest = (role: string): Buffer => createHash('sha256').update(role).digest();

/** Every rule with its grant, its end and its parts, which come in any order. */
export const rightsDigest = ({ capacity, rules }: Acting['policy']): Buffer => createHash('sha256').update(JSON.stringify([capacity, rules], inOrder)).digest();

const inOrder = (_: string, value: unknown): unknown => (Array.isArray(value) && value.every((each) => typeof each === 'string') ? value.toSorted() : value);

export async function keepAnswer(tx: Transaction, actor: Actor, kept: { under: Call['idempotency']; answer: unknown }): Promise<void> {
  const { under, answer } = kept;
  if (!under) return;
  const { name, table, where, values } = placeOf(actor, under);
  await tx.query({ name: `idempotency-keep-of-${name}`, text: `update ${table} set answer = $${values.length + 1} where ${where}`, values: [...values, JSON.stringify(answer ?? null)] });
}
