import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { generateSync } from 'otplib';
import pg from 'pg';
import { baseUrl, databaseUrls } from './server.js';

/** What a spec looks at: the bytes, and what they say as JSON. */
export interface Answer<Body = Record<string, unknown>> {
  status: number;
  body: Body;
  etag: string | null;
  bytes: string;
}

export interface Sent {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface GraphqlAnswer<Data> {
  data: Data | null;
  errors?: { message: string; extensions: { code: string; status: number } }[];
}

/** Kept open: to sign in for each statement costs the database more than most statements do. Nothing waits for it at the end. */
const superuser = new pg.Pool({ connectionString: databaseUrls.superuser, max: 4, idleTimeoutMillis: 1_000, allowExitOnIdle: true }).on('error', () => undefined);

/** Rows of one statement as the superuser: what a spec must know or prepare behind the API's back. What it sets for its session ends with it: nobody else gets that connection. */
export async function rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = await superuser.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    client.release(/^\s*set\s/i.test(text));
  }
}

const JSON_BODY = { 'content-type': 'application/json' };

export const PASSWORD = 'a lantern over the harbour';

/** A client of the API: a browser with its cookie, a machine with its token, or nobody. */
export class Client {
  constructor(private readonly credential: Record<string, string> = {}, private readonly server = baseUrl) {}

  /** The server it speaks to. */
  get address(): string {
    return this.server;
  }

  /** What it sends with every request. */
  get headers(): Record<string, string> {
    return { ...this.credential, 'mandate-csrf': '1', 'accept-language': 'en' };
  }

  async send<Body = Record<string, unknown>>({ method = 'GET', path, body, headers }: Sent): Promise<Answer<Body>> {
    const answer = await fetch(`${this.server}${path === '/graphql' ? '' : '/api/v1'}${path}`, {
      method,
      headers: { ...this.headers, ...(body !== undefined && JSON_BODY), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const bytes = await answer.text();
    return { status: answer.status, etag: answer.headers.get('etag'), bytes, body: (/^[{[]/.test(bytes) ? JSON.parse(bytes) : {}) as Body };
  }

  /** The same session at another server. */
  at(server: string): Client {
    return new Client(this.credential, server);
  }

  get<Body = Record<string, unknown>>(path: string, headers?: Record<string, string>): Promise<Answer<Body>> {
    return this.send<Body>({ path, headers });
  }

  post<Body = Record<string, unknown>>(path: string, body: unknown = {}, headers?: Record<string, string>): Promise<Answer<Body>> {
    return this.send<Body>({ method: 'POST', path, body, headers });
  }

  put<Body = Record<string, unknown>>(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer<Body>> {
    return this.send<Body>({ method: 'PUT', path, body, headers });
  }

  async graphql<Data = Record<string, unknown>>(query: string, variables: object = {}, headers?: Record<string, string>): Promise<GraphqlAnswer<Data>> {
    return (await this.send<GraphqlAnswer<Data>>({ method: 'POST', path: '/graphql', body: { query, variables }, headers })).body;
  }
}

/** Whoever has no session at all. */
export const nobody = new Client();

type Realm = 'customer' | 'operator';

interface Entering {
  realm?: Realm;
  code?: string;
  /** False: without one. */
  secondFactor?: boolean;
  /** Of the invitation; without it the newest in the mailbox. */
  token?: string;
}

const door = (realm: Realm): string => (realm === 'operator' ? '/operator' : '');

/** @returns the cookie of a new session */
export async function signIn(email: string, { realm = 'customer', code }: Entering = {}): Promise<string> {
  const answer = await fetch(`${baseUrl}/api/v1${door(realm)}/session`, {
    method: 'POST', headers: JSON_BODY, body: JSON.stringify({ email, password: PASSWORD, ...(code && { code }) }),
  });
  if (answer.status !== 201) throw new Error(`sign-in of ${email}: ${answer.status} ${await answer.text()}`);
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
}

/** Somebody signed in whose address, and whose seed, the spec knows. */
export class Persona extends Client {
  private constructor(cookie: string, readonly email: string, readonly secret: string) {
    super({ cookie });
  }

  /** Accepts the newest invitation in the mailbox, signs in and, unless told otherwise, sets a second factor. */
  static async accepting(email: string, { realm = 'customer', secondFactor = true, token }: Entering = {}): Promise<Persona> {
    const accepted = await nobody.post('/invitations/acceptance', { token: token ?? (await invitationOf(email)), password: PASSWORD });
    if (accepted.status !== 200) throw new Error(`acceptance by ${email}: ${accepted.bytes}`);
    const cookie = await signIn(email, { realm });
    return new Persona(cookie, email, secondFactor ? await setSecondFactor(new Client({ cookie }), realm) : '');
  }
}

async function setSecondFactor(client: Client, realm: Realm): Promise<string> {
  const { body: { secret } } = await client.post<{ secret: string }>(`${door(realm)}/second-factor`);
  const confirmed = await client.post(`${door(realm)}/second-factor/confirmation`, { code: generateSync({ secret }) });
  if (confirmed.status !== 201) throw new Error(`second factor: ${confirmed.bytes}`);
  return secret;
}

/** A service client with a fresh access token of a server. */
export async function machine({ id, secret }: { id: string; secret: string }, server = baseUrl): Promise<Client> {
  const answer = await fetch(`${server}/oauth/token`, {
    method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials' }), headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
  });
  const { access_token: token } = (await answer.json()) as { access_token?: string };
  if (token === undefined) throw new Error(`no token for the service client: ${answer.status}`);
  return new Client({ authorization: `Bearer ${token}` }, server);
}

/** The token behind # in the newest mail to somebody. */
export async function invitationOf(email: string): Promise<string> {
  const [mail] = await mailsTo(email, '/invitation');
  const token = /\/invitation(?:\?as=agent)?#(\S+)/.exec(mail?.body ?? '')?.[1];
  if (token === undefined) throw new Error(`no invitation was mailed to ${email}`);
  return token;
}

/** Newest first. */
export const mailsTo = (email: string, containing = ''): Promise<{ subject: string; body: string }[]> =>
  rows(`select subject, body from mail where lower(recipient) = lower($1) and position($2 in body) > 0 order by created_at desc, id desc`, [email, containing]);

const agents = new Map<string, Promise<Persona>>();

/** The agent of a role that the specs of one file share. */
export function theAgent(role: 'BackOffice' | 'RecoveryDesk'): Promise<Persona> {
  const agent = agents.get(role) ?? anAgent(role);
  agents.set(role, agent);
  return agent;
}

/** An agent who was invited behind the API's back: inviting agents has no route. */
export async function anAgent(role: 'BackOffice' | 'RecoveryDesk', { secondFactor = true } = {}): Promise<Persona> {
  const [id, email, token] = [randomUUID(), `agent-${randomUUID()}@operator.example`, randomBytes(32).toString('base64url')];
  await rows(`insert into operator_agent (id, email, display_name, language, role, created_at) values ($1, $2, $3, 'en', $4, now())`, [id, email, `Agent ${role}`, role]);
  await rows(`insert into one_time_link (id, token_hash, purpose, realm, subject_id, email, created_at, expires_at)
    values (gen_random_uuid(), $1, 'invitation', 'operator', $2, $3, now(), now() + interval '1 day')`, [createHash('sha256').update(token).digest(), id, email]);
  return Persona.accepting(email, { realm: 'operator', token, secondFactor });
}
