import { randomUUID } from 'node:crypto';
import type { Permission } from '../../src/modules/authority/index.js';
import type { SignedIn } from '../clients/world.js';
import type { Fleet } from '../inventory/fleet.js';
import { type Answer, Client, rows } from '../support/as.js';

/** A request as the API tells it. */
export interface Told {
  id: string; member: { id: string; name: string }; mine: boolean; permission: string; label: string; part: { kind: string; id: string; code: string | null; name: string | null } | null; reason: string;
  wishedUntil: string | null; dueAt: string; askedAt: string; lapsesAt: string; overdue: boolean; state: string; need: string | null; answerableBy: { memberId: string }[];
  answer: { by: string; capacity: string; reason: string | null } | null; grant: { id: string; secondPerson: string } | null; version: number; abilities: Record<'grant' | 'decline' | 'withdraw', boolean>;
  choices: { profile: string; subProfile: { id: string } | null; extra: { permission: string }[] }[]; code?: string; detail?: string;
}

export const WHY = 'The depot moved to us';
export const client = ({ cookie }: { cookie: string }): Client => new Client({ cookie });

/** A Customer whose people ask each other. */
export class Asking {
  constructor(readonly fleet: Fleet) {}

  private path(rest = ''): string {
    return `${this.fleet.path}/access-requests${rest}`;
  }

  ask(who: { cookie: string }, permission: Permission, more: object = {}): Promise<Answer<Told>> {
    return client(who).post<Told>(this.path(), { permission, reason: WHY, ...more });
  }

  one(who: { cookie: string }, id: string): Promise<Answer<Told>> {
    return client(who).get<Told>(this.path(`/${id}`));
  }

  async list(who: { cookie: string }, query = ''): Promise<Told[]> {
    return (await client(who).get<{ items: Told[] }>(this.path(query))).body.items;
  }

  grant(who: { cookie: string }, { id, version }: Pick<Told, 'id' | 'version'>, chosen: object): Promise<Answer<Told>> {
    return client(who).post<Told>(this.path(`/${id}/granting`), { profile: 'SupportPortalUser', ...chosen }, { 'if-match': `"${version}"` });
  }

  decline(who: { cookie: string }, { id, version }: Pick<Told, 'id' | 'version'>, reason = 'Ask the depot first'): Promise<Answer<Told>> {
    return client(who).post<Told>(this.path(`/${id}/declining`), { reason }, { 'if-match': `"${version}"` });
  }

  withdraw(who: { cookie: string }, { id, version }: Pick<Told, 'id' | 'version'>): Promise<Answer<Told>> {
    return client(who).post<Told>(this.path(`/${id}/withdrawal`), {}, { 'if-match': `"${version}"` });
  }

  /** A sub-profile of these permissions. */
  async bundle(permissions: readonly Permission[]): Promise<string> {
    const id = randomUUID();
    await this.fleet.write('sub_profile', { id, code: `b-${id.slice(0, 8)}`, name: 'Bundle', built_in: false, permissions, recorded_at: new Date().toISOString() });
    return id;
  }

  /** Who may be given data by a Manager alone: somebody else attested his link, he accepted and set a second factor (GC-8.3-d). */
  async prove({ memberId, identityId }: SignedIn, by: SignedIn): Promise<void> {
    await this.fleet.world.rows('update member set attested_by = $3 where customer_id = $1 and id = $2', [this.fleet.customerId, memberId, by.memberId]);
    await this.fleet.world.rows(`insert into credential (id, realm, subject_id, kind, secret, last_step, created_at, confirmed_at) values ($1, 'customer', $2, 'totp', 'x', 0, now(), now())`, [randomUUID(), identityId]);
  }
}

/** What was mailed to somebody, newest first. */
export const mailsTo = ({ identityId }: SignedIn): Promise<{ subject: string; body: string }[]> =>
  rows('select m.subject, m.body from mail m join identity i on lower(i.email) = lower(m.recipient) where i.id = $1 order by m.created_at desc, m.id desc', [identityId]);
