import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { pageOf } from './page-of-a-link.js';
import type { Realm } from './realm.js';
import { lockPerson } from './people.queries.js';

export type Purpose = 'invitation' | 'password-reset';

const LIFE: Record<Purpose, Temporal.Duration> = {
  invitation: Temporal.Duration.from({ hours: 7 * 24 }),
  'password-reset': Temporal.Duration.from({ minutes: 30 }),
};

export interface LinkFor {
  purpose: Purpose;
  realm: Realm;
  subjectId: string;
  email: string;
  customerId?: string;
  memberId?: string;
}

export interface Link {
  realm: Realm;
  subjectId: string;
  email: string;
}

/** In force: unused, not void, in time, and the address it went to is still the person's. */
const USABLE = `l.token_hash = $1 and l.purpose = $2 and l.used_at is null and l.voided_at is null and l.expires_at > $3
  and lower(l.email) = lower(case l.realm
    when 'customer' then (select p.email from identity p where p.id = l.subject_id)
    else (select a.email from operator_agent a where a.id = l.subject_id and (a.ended_at is null or a.ended_at > $3)) end)`;

const ANSWER = `l.realm, l.subject_id "subjectId", l.email`;

/** S22: 32 random bytes that are nowhere but in the mail; stored as a digest with what they are for, for whom and until when. */
@Injectable()
export class OneTimeLinks {
  constructor(@Inject(Config) private readonly config: Pick<Config, 'origin'>) {}

  /** @returns the address for the mail, built from the configured origin alone (S24); the token stands behind #, which browsers do not send */
  async issue(tx: Transaction, link: LinkFor): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await tx.query({
      name: 'link-issue',
      text: `insert into one_time_link (id, token_hash, purpose, realm, subject_id, email, customer_id, member_id, created_at, expires_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      values: [newId(tx.now), digest(token), link.purpose, link.realm, link.subjectId, link.email, link.customerId ?? null, link.memberId ?? null,
        tx.now.toString(), tx.now.add(LIFE[link.purpose]).toString()],
    });
    return `${this.config.origin}${pageOf(link.purpose, link.realm)}#${token}`;
  }

  /** Whose link this is, without using it. */
  async look(tx: Transaction, purpose: Purpose, token: string): Promise<Link | null> {
    const [link] = await tx.query<Link>({
      name: 'link-look',
      text: `select ${ANSWER} from one_time_link l where ${USABLE}`,
      values: [digest(token), purpose, tx.now.toString()],
    });
    return link ?? null;
  }

  /** Uses it once and voids its siblings. The person's row is locked first, so that two siblings cannot be used side by side. */
  async use(tx: Transaction, purpose: Purpose, token: string): Promise<Link | null> {
    const seen = await this.look(tx, purpose, token);
    if (!seen) return null;
    await lockPerson(tx, seen.realm, seen.subjectId);
    const values = [digest(token), purpose, tx.now.toString()];
    const [link] = await tx.query<Link>({ name: 'link-use', text: `update one_time_link l set used_at = $3 where ${USABLE} returning ${ANSWER}`, values });
    if (!link) return null;
    await tx.query({
      name: 'link-void-siblings',
      text: `update one_time_link s set voided_at = $3 from one_time_link l where l.token_hash = $1 and s.realm = l.realm and s.subject_id = l.subject_id
        and s.purpose = $2 and s.customer_id is not distinct from l.customer_id and s.used_at is null and s.voided_at is null`,
      values,
    });
    return link;
  }

  async withdrawInvitations(tx: Transaction, { identityIds, customerId, memberIds }: { identityIds: readonly string[]; customerId: string; memberIds: readonly string[] }): Promise<void> {
    await tx.query({
      name: 'link-withdraw',
      text: `update one_time_link set voided_at = $2 where realm = 'customer' and customer_id = $1 and purpose = 'invitation'
        and subject_id = any($4) and member_id = any($3) and used_at is null and voided_at is null`,
      values: [customerId, tx.now.toString(), memberIds, identityIds],
    });
  }
}

/** Any text has a digest: an altered or truncated token is simply not found. */
const digest = (token: string): Buffer => createHash('sha256').update(token).digest();
