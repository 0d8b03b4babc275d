import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSync } from 'otplib';
import { type FreshDatabase, freshDatabase, within } from '../architecture/fresh-database.js';
import { type ACustomer, registration } from '../factories/customer.js';
import { Client, PASSWORD } from '../support/as.js';
import { type OwnServer, startServer } from '../support/server.js';

const LOOK = { 'mandate-reason': 'Wanted by the spec' };

/**
 * A portal with a database and a data folder of its own, since whoever moves its clock moves that of everybody there. It is no fresh world: an agent
 * is there already, so the demo world is not filled in.
 */
export class ADemo {
  private constructor(private server: OwnServer, readonly database: FreshDatabase, readonly folder: string) {}

  /** Without a demo world. */
  static async open(): Promise<ADemo> {
    const [database, folder] = [await freshDatabase(), mkdtempSync(join(tmpdir(), 'mandate-demo-'))];
    return new ADemo(await startServer(settingsOf(database, folder)), database, folder);
  }

  get address(): string {
    return this.server.baseUrl;
  }

  /** The settings of a command on this portal. */
  get settings(): Record<string, string> {
    return settingsOf(this.database, this.folder);
  }

  async restart(settings: Record<string, string> = {}): Promise<void> {
    await this.server.stop();
    this.server = await startServer({ ...this.settings, ...settings });
  }

  async close(): Promise<void> {
    await this.server.stop();
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return within(this.database.urls.superuser, async (client) => (await client.query<Row & Record<string, unknown>>(text, values)).rows);
  }

  /** Signed in with a second factor. */
  async agent(role: 'BackOffice' | 'RecoveryDesk'): Promise<Client & { email: string }> {
    const [id, email, token] = [randomUUID(), `agent-${randomUUID()}@operator.example`, randomBytes(32).toString('base64url')];
    await this.rows(`insert into operator_agent (id, email, display_name, language, role, created_at) values ($1, $2, $3, 'en', $4, now())`, [id, email, `Agent ${role}`, role]);
    await this.rows(`insert into one_time_link (id, token_hash, purpose, realm, subject_id, email, created_at, expires_at) values (gen_random_uuid(), $1, 'invitation', 'operator', $2, $3, now(), now() + interval '1 day')`,
      [createHash('sha256').update(token).digest(), id, email]);
    const nobody = new Client({}, this.address);
    await nobody.post('/invitations/acceptance', { token, password: PASSWORD });
    const answer = await fetch(`${this.address}/api/v1/operator/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password: PASSWORD }) });
    const client = new Client({ cookie: answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ') }, this.address);
    const { body: { secret } } = await client.post<{ secret: string }>('/operator/second-factor');
    await client.post('/operator/second-factor/confirmation', { code: generateSync({ secret }) });
    return Object.assign(client, { email });
  }
}

/** A Customer whose documents can be read. */
export async function aReader(agent: Client): Promise<Pick<ACustomer, 'id' | 'legalName'>> {
  const { body: { id, legalName } } = await agent.post<{ id: string; legalName: string }>('/operator/customers', registration());
  const { etag } = await agent.get(`/operator/customers/${id}`, LOOK);
  await agent.put(`/operator/customers/${id}/subscriptions/documents`, { state: 'active', reason: 'Wanted by the spec', againstRule: true }, { 'if-match': etag ?? '' });
  return { id, legalName };
}

const settingsOf = ({ urls }: FreshDatabase, folder: string): Record<string, string> => ({
  DATA_FOLDER: folder, DATABASE_URL: urls.app, OPERATOR_DATABASE_URL: urls.operator, MIGRATION_DATABASE_URL: urls.owner, TEST_CLOCK_FILE: '', ROUND_SECONDS: '1',
});
