import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { ACCEPTED_HERE } from '../authority/index.js';
import type { Person } from './people.queries.js';
import type { Realm } from './realm.js';

type Subject = Pick<Person, 'realm' | 'id'>;

export interface EmailChange {
  id: string;
  realm: Realm;
  subjectId: string;
  formerEmail: string;
  email: string;
  askedAt: Date;
  dueAt: Date;
  confirmedAt: Date | null;
  approvedAt: Date | null;
}

export type Outcome = 'effected' | 'withdrawn' | 'replaced' | 'vetoed' | 'taken' | 'lapsed';

const ROW = `select c.id, c.realm, c.subject_id "subjectId", c.former_email "formerEmail", c.email, c.asked_at "askedAt", c.due_at "dueAt", c.confirmed_at "confirmedAt",
  c.approved_at "approvedAt" from email_change c`;
/** Who has not confirmed until it was due waits in vain. */
const pending = (now: string): string => `c.ended_at is null and (c.confirmed_at is not null or c.due_at > ${now})`;

export async function changeOf(tx: Transaction, { realm, id }: Subject): Promise<EmailChange | null> {
  const [row] = await tx.query<EmailChange>({
    name: 'email-change-of', text: `${ROW} where c.realm = $1 and c.subject_id = $2 and ${pending('$3')}`, values: [realm, id, tx.now.toString()],
  });
  return row ?? null;
}

/**
 * A link answers for the change it was mailed for. It stops the one that waits in its place, too: whoever asks anew, or withdraws and asks
 * anew, would else take the word from the owner of the old mailbox, who reads the earlier mail first.
 */
const BY_LINK = {
  confirmation: 'l.id = c.id and l.confirmation_hash = $1',
  approval: 'l.id = c.id and l.veto_hash = $1',
  veto: `l.veto_hash = $1 and (l.id = c.id or l.outcome in ('replaced', 'withdrawn'))`,
} as const;
export type LinkUse = keyof typeof BY_LINK;

export async function changeByLink(tx: Transaction, use: LinkUse, digest: Buffer): Promise<EmailChange | null> {
  const [row] = await tx.query<EmailChange>({
    name: `email-change-by-${use}`, values: [digest, tx.now.toString()],
    text: `${ROW} join email_change l on l.realm = c.realm and l.subject_id = c.subject_id and l.former_email = c.former_email where ${BY_LINK[use]} and ${pending('$2')}`,
  });
  return row ?? null;
}

/** Open, whether it still can be confirmed or not. */
export async function openChange(tx: Transaction, id: string): Promise<EmailChange | null> {
  const [row] = await tx.query<EmailChange>({ name: 'email-change-open', text: `${ROW} where c.id = $1 and c.ended_at is null`, values: [id] });
  return row ?? null;
}

export async function hasTakenEffect(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.query({ name: 'email-change-effected', text: `select from email_change where id = $1 and outcome = 'effected'`, values: [id] });
  return rows.length > 0;
}

export interface NewEmailChange {
  email: string;
  confirmationHash: Buffer;
  vetoHash: Buffer;
  dueAt: string;
}

/** Whatever was asked before is replaced. */
export async function addChange(tx: Transaction, person: Person, asked: NewEmailChange): Promise<void> {
  await endOpenChange(tx, person, 'replaced');
  await tx.query({
    name: 'email-change-add',
    text: `insert into email_change (id, realm, subject_id, former_email, email, confirmation_hash, veto_hash, asked_at, due_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [newId(tx.now), person.realm, person.id, person.email, asked.email, asked.confirmationHash, asked.vetoHash, tx.now.toString(), asked.dueAt],
  });
}

const MARKS = { confirmation: 'confirmed_at', approval: 'approved_at' } as const;

export async function markChange(tx: Transaction, id: string, step: keyof typeof MARKS): Promise<void> {
  await tx.query({ name: `email-change-${step}`, text: `update email_change set ${MARKS[step]} = coalesce(${MARKS[step]}, $2) where id = $1 and ended_at is null`, values: [id, tx.now.toString()] });
}

export async function endOpenChange(tx: Transaction, { realm, id }: Subject, outcome: Outcome): Promise<void> {
  await tx.query({
    name: 'email-change-end',
    text: 'update email_change set ended_at = $3, outcome = $4 where realm = $1 and subject_id = $2 and ended_at is null', values: [realm, id, tx.now.toString(), outcome],
  });
}

const HOLDERS: Record<Realm, string> = { customer: 'identity', operator: 'operator_agent' };

/** Also by somebody who was invited only, or has left. */
export async function isTaken(tx: Transaction, realm: Realm, email: string): Promise<boolean> {
  const rows = await tx.query({ name: `${realm}-address-taken`, text: `select from ${HOLDERS[realm]} where lower(email) = lower($1)`, values: [email] });
  return rows.length > 0;
}

export async function setEmail(tx: Transaction, { realm, id }: Subject, email: string): Promise<void> {
  await tx.query({ name: `${realm}-address`, text: `update ${HOLDERS[realm]} set email = $2 where id = $1`, values: [id, email] });
}

export async function voidResetLinks(tx: Transaction, { realm, id }: Subject): Promise<void> {
  await tx.query({
    name: 'reset-links-void',
    text: `update one_time_link set voided_at = $3 where realm = $1 and subject_id = $2 and purpose = 'password-reset' and used_at is null and voided_at is null`,
    values: [realm, id, tx.now.toString()],
  });
}

export const dueChanges = (tx: Transaction): Promise<{ id: string }[]> =>
  tx.query({ name: 'email-changes-due', text: 'select c.id from email_change c where c.ended_at is null and c.due_at <= $1 order by c.due_at limit 100', values: [tx.now.toString()] });

interface ToFollow {
  id: string;
  subjectId: string;
  email: string;
  /** Where the person has been a member. */
  customerIds: string[];
}

/** @param id one of them; all that wait without it */
export const changesToFollow = (tx: Transaction, id?: string): Promise<ToFollow[]> =>
  tx.query({
    name: 'email-changes-to-follow',
    text: `select c.id, c.subject_id "subjectId", p.email, coalesce((select array_agg(ic.customer_id::text order by ic.customer_id) from identity_customer ic where ic.identity_id = p.id), '{}') "customerIds"
      from email_change c left join identity p on p.id = c.subject_id and c.realm = 'customer'
      where c.outcome = 'effected' and c.followed_at is null and ($1::uuid is null or c.id = $1) order by c.ended_at limit 100`,
    values: [id ?? null],
  });

export async function markFollowed(tx: Transaction, id: string): Promise<void> {
  await tx.query({ name: 'email-change-followed', text: 'update email_change set followed_at = $2 where id = $1', values: [id, tx.now.toString()] });
}

/**
 * In the transaction of one Customer. A link that has ended keeps the address it had; where none was accepted nobody hears of the new
 * one: a Customer that only invited would learn that the person signs in elsewhere, and how he is reached now (S07).
 */
export const followAtCustomer = (tx: Transaction, { customerId, identityId, email }: { customerId: string; identityId: string; email: string }): Promise<{ id: string; version: number; mandateId: string | null; affiliationId: string | null }[]> =>
  tx.query({
    name: 'member-address-follows',
    text: `update member set email = $3, version = version + 1
      where customer_id = $1 and identity_id = $2 and (ends_at is null or ends_at > $4) and email <> $3
        and exists (select from member m where m.customer_id = $1 and m.identity_id = $2 and (m.ends_at is null or m.ends_at > $4) and ${ACCEPTED_HERE})
      returning id, version, mandate_id "mandateId", affiliation_id "affiliationId"`,
    values: [customerId, identityId, email, tx.now.toString()],
  });
