import { randomUUID } from 'node:crypto';
import type { World } from '../clients/world.js';

interface Step { route?: string; mutation?: string; ids?: Record<string, string>; body?: object; variables?: object; by?: { cookie: string } }

interface Tour {
  rest: boolean;
  /** Says nothing to the Customer: what is the operator's own. */
  untold(step: Step): Promise<unknown>;
  agent: { cookie: string };
  customerId: string;
}

/** A notice that came back, once by REST or once by GraphQL. */
export async function writeNotices(world: World, { rest, untold, agent: by, customerId }: Tour): Promise<void> {
  const noticeId = randomUUID();
  await world.rows(`insert into mail (id, recipient, subject, body, digest, kind, rule, customer_id, created_at, sent_at) values ($1, 'office@proef.example', 'Told', 'sha256:0', 'sha256:0', 'accountEnded', 'GC-2.2.3-a', $2, now(), now())`, [noticeId, customerId]);
  const bounce = { said: '550 user unknown', reason: 'Wanted by the spec' };
  await untold(rest ? { route: 'POST /operator/customers/{customerId}/notices/{noticeId}/bounce', ids: { noticeId }, body: bounce, by } : { mutation: 'recordNoticeBounce', variables: { noticeId, bounce }, by });
}
