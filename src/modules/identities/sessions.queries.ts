import { createHash, randomBytes } from 'node:crypto';
import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { type Capacity, SESSION_LIFE, sessionInForce } from '../authority/index.js';
import type { Temporal } from 'temporal-polyfill';
import { demandUnmeasured } from './demand-unmeasured.js';
import type { Realm } from './realm.js';

/** Why a sign-in was told to its owner. */
export const NOTED = ['newDevice', 'afterFailures'] as const;
export type Noted = (typeof NOTED)[number];

export interface NewSession {
  realm: Realm;
  subjectId: string;
  secondFactorAt: Temporal.Instant | null;
  userAgent: string;
  noted: Noted | null;
}

/**
 * The last step of every sign-in, so a measure is told to nobody but who proved who he is (GC-2.2.4, S26).
 * @returns the token for the cookie; only its digest is stored
 */
export async function beginSession(tx: Transaction, session: NewSession): Promise<string> {
  await demandUnmeasured(tx, { realm: session.realm, id: session.subjectId });
  const token = randomBytes(32).toString('base64url');
  await tx.query({
    name: 'session-begin',
    text: `insert into session (id, token_hash, realm, subject_id, second_factor_at, user_agent, created_at, last_seen_at, expires_at, noted)
      values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9)`,
    values: [newId(tx.now), createHash('sha256').update(token).digest(), session.realm, session.subjectId, session.secondFactorAt?.toString() ?? null,
      session.userAgent.slice(0, 300), tx.now.toString(), tx.now.add(SESSION_LIFE).toString(), session.noted],
  });
  return token;
}

export interface OwnSession {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  userAgent: string;
  noted: Noted | null;
}

/** Of all his sessions, also those that ended long ago. */
export async function userAgentsOf(tx: Transaction, { realm, id }: { realm: Realm; id: string }): Promise<string[]> {
  const rows = await tx.query<{ agent: string }>({ name: 'session-agents', text: 'select distinct user_agent agent from session where realm = $1 and subject_id = $2', values: [realm, id] });
  return rows.map(({ agent }) => agent);
}

export const sessionsOf = (tx: Transaction, realm: Realm, subjectId: string): Promise<OwnSession[]> =>
  tx.query({
    name: 'sessions-of',
    text: `select s.id, s.created_at "createdAt", s.last_seen_at "lastSeenAt", s.user_agent "userAgent", s.noted from session s
      where s.realm = $1 and s.subject_id = $2 and ${sessionInForce('s', '$3')} order by s.last_seen_at desc, s.id`,
    values: [realm, subjectId, tx.now.toString()],
  });

export async function chosenIn(tx: Transaction, sessionId: string): Promise<{ customerId: string | null; capacity: Capacity | null }> {
  const [row] = await tx.query<{ customerId: string | null; capacity: Capacity | null }>({
    name: 'session-chosen', text: 'select customer_id "customerId", capacity from session where id = $1', values: [sessionId],
  });
  return row ?? { customerId: null, capacity: null };
}

/** @param but a session that goes on */
export async function endSessions(tx: Transaction, of: { realm: Realm; subjectId: string; but?: string }): Promise<void> {
  await tx.query({
    name: 'sessions-end',
    text: 'update session set ended_at = $3 where realm = $1 and subject_id = $2 and ended_at is null and id is distinct from $4',
    values: [of.realm, of.subjectId, tx.now.toString(), of.but ?? null],
  });
}

/** @returns false when there is no such session of this person */
export async function endSession(tx: Transaction, of: { realm: Realm; subjectId: string; id: string }): Promise<boolean> {
  const rows = await tx.query({
    name: 'session-end',
    text: 'update session set ended_at = $3 where realm = $1 and subject_id = $2 and ended_at is null and id = $4 returning id',
    values: [of.realm, of.subjectId, tx.now.toString(), of.id],
  });
  return rows.length === 1;
}

/** By the password alone, which was chosen since then with the invitation: his first way in. A new one by a reset is not the first. */
export async function isFirstWayIn(tx: Transaction, sessionId: string, since: Temporal.Instant): Promise<boolean> {
  const rows = await tx.query({
    name: 'session-first-way-in', values: [sessionId, since.toString()],
    text: `select from session s join credential w on w.realm = s.realm and w.subject_id = s.subject_id and w.kind = 'password'
      where s.id = $1 and s.second_factor_at is null and w.created_at > $2`,
  });
  return rows.length === 1;
}

export async function raiseSession(tx: Transaction, sessionId: string): Promise<void> {
  await tx.query({ name: 'session-raise', text: 'update session set second_factor_at = $2 where id = $1', values: [sessionId, tx.now.toString()] });
}
