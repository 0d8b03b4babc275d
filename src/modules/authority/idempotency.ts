import { createHash } from 'node:crypto';
import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { Acting } from './acting.js';
import type { Call } from './call.js';
import { KeyUsedDifferently, RightsChanged } from './refusals.js';
import type { Actor } from './standing.js';

/**
 * P08: the first request under a key writes its row before the work; a second one waits for that row's transaction
 * and then gets the stored answer. Unique per Customer, actor and route. What was answered went through the checks of its row
 * under the rights of that moment: it is told again under the very same rights only.
 */
export async function answerAgain({ tx, actor, policy }: Acting, under: Call['idempotency']): Promise<{ answer: unknown } | null> {
  if (!under) return null;
  const values = [actor.customerId, actor.id, under.route, under.key];
  const rights = rightsDigest(policy);
  const [mine] = await tx.query({
    name: 'idempotency-claim',
    text: `insert into idempotent_answer (customer_id, actor_id, route, key, id, fingerprint, rights, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
      on conflict (customer_id, actor_id, route, key) do nothing returning id`,
    values: [...values, newId(tx.now), under.fingerprint, rights, tx.now.toString()],
  });
  if (mine) return null;
  const [kept] = await tx.query<{ fingerprint: Buffer; rights: Buffer; answer: unknown }>({
    name: 'idempotency-answer',
    text: 'select fingerprint, rights, answer from idempotent_answer where customer_id = $1 and actor_id = $2 and route = $3 and key = $4',
    values,
  });
  if (!kept?.fingerprint.equals(under.fingerprint)) throw new KeyUsedDifferently();
  if (!kept.rights.equals(rights)) throw new RightsChanged();
  return { answer: kept.answer };
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

/** Every rule with its grant, its end and its parts, which come in any order. */
export const rightsDigest = ({ capacity, rules }: Acting['policy']): Buffer => createHash('sha256').update(JSON.stringify([capacity, rules], inOrder)).digest();

const inOrder = (_: string, value: unknown): unknown => (Array.isArray(value) && value.every((each) => typeof each === 'string') ? value.toSorted() : value);

export async function keepAnswer(tx: Transaction, actor: Actor, kept: { under: Call['idempotency']; answer: unknown }): Promise<void> {
  const { under, answer } = kept;
  if (!under) return;
  await tx.query({
    name: 'idempotency-keep',
    text: 'update idempotent_answer set answer = $5 where customer_id = $1 and actor_id = $2 and route = $3 and key = $4',
    values: [actor.customerId, actor.id, under.route, under.key, JSON.stringify(answer ?? null)],
  });
}
