import { randomInt, randomUUID } from 'node:crypto';
import { generateSync } from 'otplib';
import request, { type Response } from 'supertest';
import { Temporal } from 'temporal-polyfill';
import type { Config } from '../../src/config/config.js';
import { IdentitiesDirectory } from '../../src/modules/identities/index.js';
import { OneTimeLinks } from '../../src/modules/identities/one-time-links.js';
import { Throttle } from '../../src/modules/identities/throttle.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { Database, type Transaction } from '../../src/platform/database/database.js';
import { Outbox } from '../../src/platform/mail/outbox.js';
import { databaseUrls, type OwnServer, startServer } from '../support/server.js';

export const PASSWORD = 'a lantern over the harbour';

/** A server whose time the spec moves. Codes are asked for its time, so every step of a spec can have a fresh one. */
export class TimedServer {
  private readonly clock = new Clock({ testClockFile: undefined });
  private offset = Temporal.Duration.from('PT0S');

  private constructor(private readonly server: OwnServer) {}

  static async start(settings: Record<string, string> = {}): Promise<TimedServer> {
    return new TimedServer(await startServer(settings));
  }

  get baseUrl(): string {
    return this.server.baseUrl;
  }

  now(): Temporal.Instant {
    return this.clock.now().add(this.offset);
  }

  pass(duration: string): void {
    this.offset = this.offset.add(Temporal.Duration.from(duration));
    this.server.setClockOffset(this.offset.toString());
  }

  /** The present again, in which the mails of the registry are written. */
  comeBack(): void {
    this.offset = Temporal.Duration.from('PT0S');
    this.pass('PT0S');
  }

  /** The same time as another node. */
  follow(other: TimedServer): void {
    this.offset = other.offset;
    this.pass('PT0S');
  }

  /** A code no step of which was used: a minute later. */
  freshCode(secret: string): string {
    this.pass('PT60S');
    return this.codeNow(secret);
  }

  codeNow(secret: string): string {
    return generateSync({ secret, epoch: Math.floor(this.now().epochMilliseconds / 1000) });
  }

  stop(): Promise<number | null> {
    return this.server.stop();
  }
}

/** The directory other modules use, on the database of the test run; mails stay in the table. */
export class Registry {
  readonly database: Database;
  readonly directory: IdentitiesDirectory;

  constructor(databaseUrl = databaseUrls.app, origin = 'http://portal.test') {
    const config = { databaseUrl, poolSize: 2, origin, operatorName: 'Northline Telecom' } as Config;
    this.database = new Database(config, new Clock({ testClockFile: undefined }), []);
    this.directory = new IdentitiesDirectory(new OneTimeLinks(config), new Outbox({ wake: () => undefined }, { sms: true }), new Throttle(this.database), config);
  }

  async open(): Promise<this> {
    await this.database.onModuleInit();
    return this;
  }

  close(): Promise<void> {
    return this.database.onApplicationShutdown();
  }

  rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.database.global((tx) => tx.query<Row>({ text, values }));
  }

  async aCustomer(): Promise<string> {
    const id = randomUUID();
    await this.rows(`insert into customer_directory (id, enterprise_number, legal_name, state, created_at) values ($1, $2, 'Brouwerij De Proef NV', 'active', now())`,
      [id, String(randomInt(1e9))]);
    return id;
  }

  /** Invites somebody and takes the token out of his mail. */
  async invite(known: { email?: string; customerId?: string } = {}): Promise<{ identityId: string; customerId: string; memberId: string; email: string; token: string }> {
    const email = known.email ?? anAddress();
    const customerId = known.customerId ?? (await this.aCustomer());
    const memberId = randomUUID();
    const { identityId } = await this.database.global((tx) => this.directory.invite(tx, {
      email, customerId, displayName: 'An Peeters', language: 'nl', memberId, invitedByName: 'Jan Claes', customerName: 'Brouwerij De Proef NV',
    }));
    return { identityId, customerId, memberId, email, token: await this.lastToken(email) };
  }

  async lastToken(email: string): Promise<string> {
    const [mail] = await this.mails(email);
    return /#(\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
  }

  /** Newest first. */
  mails(email: string): Promise<{ recipient: string; subject: string; body: string }[]> {
    return this.rows('select recipient, subject, body from mail where recipient = $1 order by created_at desc, id desc', [email]);
  }

  ask<T>(work: (tx: Transaction, directory: IdentitiesDirectory) => Promise<T>): Promise<T> {
    return this.database.global((tx) => work(tx, this.directory));
  }
}

export const anAddress = (): string => `person-${randomUUID()}@proef.example`;

// where, what and who: the order of a request line
// eslint-disable-next-line no-restricted-syntax -- four short words read better than an object in a hundred calls
export const post = (base: string, path: string, body: object, cookie?: string): request.Test => {
  const asked = request(base).post(`/api/v1${path}`).set('Content-Type', 'application/json');
  return (cookie ? asked.set('Cookie', cookie).set('Mandate-CSRF', '1') : asked).send(body);
};

export const get = (base: string, path: string, cookie: string): request.Test => request(base).get(`/api/v1${path}`).set('Cookie', cookie);

export const del = (base: string, path: string, cookie: string): request.Test =>
  request(base).delete(`/api/v1${path}`).set('Cookie', cookie).set('Mandate-CSRF', '1');

export const cookieOf = (answer: Response): string => setCookie(answer).split(';')[0] ?? '';

export const setCookie = (answer: Response): string => (answer.headers['set-cookie'] as unknown as string[] | undefined)?.[0] ?? '';

export interface Person {
  identityId: string;
  customerId: string;
  email: string;
  password: string;
}

/** Invited, accepted over HTTP, without a second factor. */
export async function aPerson(registry: Registry, base: string): Promise<Person> {
  const { token, ...invited } = await registry.invite();
  await post(base, '/invitations/acceptance', { token, password: PASSWORD }).expect(200);
  return { ...invited, password: PASSWORD };
}

export const signIn = (base: string, { email, password }: { email: string; password: string }, code?: string): request.Test =>
  post(base, '/session', { email, password, ...(code && { code }) });

/** Sets a second factor over HTTP. */
export async function enrol(server: TimedServer, cookie: string, path = ''): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { body } = await post(server.baseUrl, `${path}/second-factor`, {}, cookie).expect(201) as { body: { secret: string } };
  const { body: confirmed } = await post(server.baseUrl, `${path}/second-factor/confirmation`, { code: server.freshCode(body.secret) }, cookie).expect(201) as
    { body: { recoveryCodes: string[] } };
  return { secret: body.secret, recoveryCodes: confirmed.recoveryCodes };
}
