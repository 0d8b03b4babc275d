import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { databaseUrls } from '../support/server.js';
import { type As, CAPACITIES, type Person, type Right, type Start, SWITCHED, THINGS } from './commands.js';
import { LINES_IN } from './parts.js';
import { BUNDLES } from './terms.js';

/** A Customer as the rows say it, with one session for every person in every capacity. */
export interface ACustomer {
  id: string;
  members: string[];
  identities: string[];
  grants: string[];
  deputyships: string[];
  subProfiles: string[];
  /** `costCentre:a` → its id. */
  parts: Map<string, string>;
  cookie: (who: number, as: As) => string;
}

const VERDICTS = { free: 'notNeeded', waiting: 'pending', yes: 'approved', no: 'refused' } as const;
const NAMES = [...new Set(THINGS.flatMap(({ parts }) => parts))];
/** Than whatever is made of it (decision 0030): ids tell when. */
const older = (id: string): string => `0000${id.slice(4)}`;
const ids = (count: number): string[] => Array.from({ length: count }, () => randomUUID());

/**
 * Writes Customers behind the API's back, as a restored backup would stand there: every person signed in. What the API does with them is what these proofs are about.
 */
export class CustomersInSql {
  /** No triggers: there is no ledger of what was before. */
  private readonly pool = new pg.Pool({ connectionString: databaseUrls.superuser, max: 4, options: '-c session_replication_role=replica -c synchronous_commit=off' });

  constructor(private readonly begin: Temporal.Instant) {}

  at(hours: number): string {
    return this.begin.add({ hours }).toString();
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  async rows<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    return (await this.pool.query<Row>(text, values)).rows;
  }

  /** Somebody of the back office: his looks show everybody's rights, also where nobody of the Customer could ask. */
  async anAgent(): Promise<string> {
    const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
    await this.insert('operator_agent', { id, email: `${id}@operator.example`, display_name: 'Agent', language: 'en', role: 'BackOffice', created_at: this.at(-9) });
    await this.session({ token, realm: 'operator', subject_id: id, second: true });
    return `mandate-operator=${token}`;
  }

  async aCustomer(start: Start): Promise<ACustomer> {
    const made = { id: randomUUID(), members: ids(start.people.length), identities: ids(start.people.length), grants: ids(start.rights.length).map(older), deputyships: [], subProfiles: ids(BUNDLES.length), parts: new Map(NAMES.map((name) => [name, randomUUID()])) };
    await this.found(made, start);
    for (const [who, person] of start.people.entries()) await this.person(made, who, person);
    for (const [n, permissions] of BUNDLES.entries()) {
      await this.insert('sub_profile', { customer_id: made.id, id: made.subProfiles[n], code: `own-${n}`, name: `Own ${n}`, built_in: false, permissions, recorded_at: this.at(-9) });
    }
    for (const [n, right] of start.rights.entries()) await this.right(made, n, right);
    const tokens = new Map<string, string>();
    for (const [who, { secondFactor }] of start.people.entries()) {
      for (const as of CAPACITIES) {
        const token = randomBytes(32).toString('base64url');
        tokens.set(`${who} ${as}`, token);
        await this.session({ token, realm: 'customer', subject_id: made.identities[who] ?? '', second: secondFactor, customer_id: made.id, capacity: as });
      }
    }
    return { ...made, cookie: (who, as) => `mandate=${tokens.get(`${who} ${as}`) ?? ''}` };
  }

  /** What happens outside the commands: an invitation accepted, a second factor set, an application switched, a Customer suspended. */
  async accept({ identities }: ACustomer, who: number): Promise<void> {
    await this.rows('update identity set email_accepted_at = $2 where id = $1', [identities[who], this.at(-1)]);
  }

  async enrol({ identities }: ACustomer, who: number): Promise<void> {
    await this.factor(identities[who] ?? '');
    await this.rows('update session set second_factor_at = $2 where subject_id = $1', [identities[who], this.at(-1)]);
  }

  async turn({ id }: ACustomer, application: string, on: boolean): Promise<void> {
    await this.rows('update subscription set state = $3 where customer_id = $1 and application = $2', [id, application, on ? 'active' : 'suspended']);
  }

  async suspend({ id }: ACustomer, suspended: boolean): Promise<void> {
    await this.rows('update customer_directory set state = $2 where id = $1', [id, suspended ? 'suspended' : 'active']);
  }

  private async found(made: Omit<ACustomer, 'cookie'>, { owner, periods }: Start): Promise<void> {
    const customer = { customer_id: made.id };
    await this.insert('customer_directory', { id: made.id, enterprise_number: `${randomInt(1e9)}${randomInt(1e9)}`, legal_name: 'De Proef', state: 'active', created_at: this.at(-9) });
    await this.insert('customer', { ...customer, seat: 'x', notice_email: 'x@x.example', authority_stated_by: 'X', language: 'en', owner_opt_out: owner === null, owner_member_id: owner === null ? null : made.members[owner], registrant_member_id: made.members[0], registered_by: randomUUID(), registered_at: this.at(-9) });
    await this.insert('ledger_head', { ...customer, seq: 0, hash: Buffer.alloc(32) });
    for (const application of SWITCHED) await this.insert('subscription', { ...customer, id: randomUUID(), application, state: 'active', starts_at: this.at(-9), recorded_at: this.at(-9) });
    for (const [name, id] of made.parts) await this.part(made, name, id);
    for (const { line, whose, from, until } of periods) {
      await this.insert('line_assignment', { ...customer, id: randomUUID(), line_id: made.parts.get(line), member_id: made.members[whose], starts_at: this.at(from), ends_at: until === null ? null : this.at(until), reason: 'x', recorded_at: this.at(-9) });
    }
  }

  private part({ id: customer_id, parts }: Omit<ACustomer, 'cookie'>, name: string, id: string): Promise<void> {
    const row = { customer_id, id };
    if (name.startsWith('costCentre')) return this.insert('cost_centre', { ...row, code: name, name });
    if (name.startsWith('billingAccount')) return this.insert('billing_account', { ...row, number: name, name });
    return this.insert('line', { ...row, number: name, tariff_plan: 'x', billing_account_id: parts.get(LINES_IN), starts_at: this.at(-9) });
  }

  private async person({ id: customer_id, members, identities }: Omit<ACustomer, 'cookie'>, who: number, person: Person): Promise<void> {
    const [id, identity_id] = [members[who], identities[who] ?? ''];
    const email = `${identity_id}@x.example`;
    await this.insert('identity', { id: identity_id, email, display_name: `Person ${who}`, language: 'en', email_accepted_at: person.accepted ? this.at(-9) : null, created_at: this.at(-9) });
    if (person.secondFactor) await this.factor(identity_id);
    await this.insert('member', {
      customer_id, id, identity_id, display_name: `Person ${who}`, email, link: 'employment', starts_at: this.at(person.begins), ends_at: person.ends === null ? null : this.at(person.ends),
      invited_by: person.createdBy === null ? null : members[person.createdBy], attested_by: person.vouchedBy === null ? null : members[person.vouchedBy], recorded_at: this.at(-9),
    });
  }

  private async right({ id: customer_id, members, grants, subProfiles, parts }: Omit<ACustomer, 'cookie'>, n: number, right: Right): Promise<void> {
    await this.insert('access_grant', {
      customer_id, id: grants[n], member_id: members[right.holder], profile: right.profile, sub_profile_id: right.profile === 'SupportPortalUser' ? subProfiles[right.bundle] : null,
      starts_at: this.at(right.begins), ends_at: right.ends === null ? null : this.at(right.ends), reason: 'start', may_delegate: right.hands > 0, delegation_depth: right.hands, given_in_capacity: 'Operator', second_person: VERDICTS[right.verdict], recorded_at: this.at(-9),
    });
    for (const part of right.parts) {
      const column = { costCentre: 'cost_centre_id', billingAccount: 'billing_account_id', line: 'line_id' }[part.split(':')[0] ?? ''] ?? '';
      await this.insert('access_grant_scope', { customer_id, id: randomUUID(), grant_id: grants[n], [column]: parts.get(part) });
    }
  }

  private factor(subject_id: string): Promise<void> {
    return this.insert('credential', { id: randomUUID(), realm: 'customer', subject_id, kind: 'totp', secret: 'x', created_at: this.at(-9), confirmed_at: this.at(-9) });
  }

  private session({ token, second, ...row }: { token: string; second: boolean; realm: string; subject_id: string; customer_id?: string; capacity?: string }): Promise<void> {
    const far = this.at(24 * 365); // the proof moves the clock, its people stay at their desks
    return this.insert('session', {
      ...row, id: randomUUID(), token_hash: createHash('sha256').update(token).digest(), second_factor_at: second ? this.at(-1) : null, user_agent: 'proof', created_at: this.at(-1), last_seen_at: far, expires_at: far,
    });
  }

  private async insert(table: string, row: Record<string, unknown>): Promise<void> {
    const columns = Object.keys(row);
    await this.pool.query(`insert into ${table} (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')}) on conflict do nothing`, Object.values(row));
  }
}
