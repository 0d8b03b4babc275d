import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { Call } from './call.js';
import { KeyUsedDifferently } from './refusals.js';
import type { Actor } from './standing.js';

/**
 * P08: the first request under a key writes its row before the work; a second one waits for that row's transaction
 * and then gets the stored answer. Unique per Customer, actor and route.
 */
export async function answerAgain(tx: Transaction, actor: Actor, under: Call['idempotency']): Promise<{ answer: unknown } | null> {
  if (!under) return null;
  const values = [actor.customerId, actor.id, under.route, under.key];
  const [mine] = await tx.query({
    name: 'idempotency-claim',
    text: `insert into idempotent_answer (customer_id, actor_id, route, key, id, fingerprint, created_at) values ($1, $2, $3, $4, $5, $6, $7)
      on conflict (customer_id, actor_id, route, key) do nothing returning id`,
    values: [...values, newId(tx.now), under.fingerprint, tx.now.toString()],
  });
  if (mine) return null;
  const [kept] = await tx.query<{ fingerprint: Buffer; answer: unknown }>({
    name: 'idempotency-answer',
    text: 'select fingerprint, answer from idempotent_answer where customer_id = $1 and actor_id = $2 and route = $3 and key = $4',
    values,
  });
  if (!kept?.fingerprint.equals(under.fingerprint)) throw new KeyUsedDifferently();
  return { answer: kept.answer };
}

export async function keepAnswer(tx: Transaction, actor: Actor, kept: { under: Call['idempotency']; answer: unknown }): Promise<void> {
  const { under, answer } = kept;
  if (!under) return;
  await tx.query({
    name: 'idempotency-keep',
    text: 'update idempotent_answer set answer = $5 where customer_id = $1 and actor_id = $2 and route = $3 and key = $4',
    values: [actor.customerId, actor.id, under.route, under.key, JSON.stringify(answer ?? null)],
  });
}
