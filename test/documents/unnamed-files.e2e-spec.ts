import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { Config } from '../../src/config/config.js';
import { RemoveUnnamedFiles } from '../../src/modules/documents/remove-unnamed-files.js';
import type { Clock } from '../../src/platform/clock/clock.js';
import { Database, type Statement } from '../../src/platform/database/database.js';
import { OperatorPool } from '../../src/platform/database/operator-pool.js';
import type { FileStore } from '../../src/platform/files/file-store.js';
import { LocalFiles } from '../../src/platform/files/local-files.js';
import { S3Files } from '../../src/platform/files/s3-files.js';
import { Rounds } from '../../src/platform/jobs/rounds.js';
import type { ACustomer } from '../factories/customer.js';
import { type Client, rows, theAgent } from '../support/as.js';
import { type S3, startS3 } from '../support/s3.mjs';
import { databaseUrls, filesFolder, type OwnServer, startServer } from '../support/server.js';
import { aReadingCustomer, published, sendFile, type Told } from './desk-by-http.js';

const said: string[] = [];
const LOG = { fault: (fault: unknown): never => { throw fault; }, log: (line: unknown) => void said.push(String(line)), warn: (line: unknown) => void said.push(String(line)) };

/** Hours ahead of the world, so that what is brought now is old for it; files of other specs are not its own. */
class Cleaner {
  hours = 25;
  private readonly clock = { now: () => Temporal.Now.instant().add({ hours: this.hours }), turnedBy: new Temporal.Duration() } as Clock;
  private readonly database = new Database({ databaseUrl: databaseUrls.app, poolSize: 6 } as Config, this.clock, []);
  private readonly pool = new OperatorPool({ operatorDatabaseUrl: databaseUrls.operator });
  private readonly only = {
    query: async (statement: Statement) => (statement.text.includes('clock_timestamp') ? [{ at: this.clock.now().toString() }] : (await this.pool.query<{ id: string }>(statement)).filter(({ id }) => id === customer.id)),
  } as unknown as OperatorPool;

  async open(): Promise<void> {
    await this.database.onModuleInit();
    await this.pool.onModuleInit();
  }

  async close(): Promise<void> {
    await this.database.onApplicationShutdown();
    await this.pool.onApplicationShutdown();
  }

  /** As on a node of its own. */
  round(files: FileStore, rounds = new Rounds({ silent: false, roundSeconds: 15 }, LOG)): Promise<number> {
    return new RemoveUnnamedFiles(this.clock, this.database, this.only, files, LOG, rounds).round();
  }
}

interface House {
  name: string;
  here: Client;
  desk: Client;
  files: FileStore;
  has(id: string): boolean;
}

let customer: ACustomer;
let s3: S3;
let server: OwnServer;
const cleaner = new Cleaner();
const houses: House[] = [];

beforeAll(async () => {
  Logger.overrideLogger(false);
  s3 = await startS3(mkdtempSync(join(tmpdir(), 's3-')));
  const { url, region, key, secret } = s3.place;
  [server, customer] = await Promise.all([startServer({ FILES_S3_URL: url, FILES_S3_REGION: region, FILES_S3_KEY: key, FILES_S3_SECRET: secret }), aReadingCustomer()]);
  const desk = await theAgent('BackOffice');
  houses.push(
    { name: 'the folder', here: customer.registrant, desk, files: new LocalFiles({ dataFolder: join(filesFolder, '..') }), has: (id) => existsSync(join(filesFolder, customer.id, id)) },
    { name: 'S3', here: customer.registrant.at(server.baseUrl), desk: desk.at(server.baseUrl), files: new S3Files(s3.place), has: (id) => s3.keys().includes(`${customer.id}/${id}`) },
  );
  await cleaner.open();
});

afterAll(async () => {
  await cleaner.close();
  await server.stop();
  await s3.stop();
});

beforeEach(() => {
  cleaner.hours = 25;
});

const path = (id: string): string => `/customers/${customer.id}/documents/${id}`;
const bring = async ({ here }: House, id: string): Promise<string> => (await sendFile<{ id: string }>(here, `${path(id)}/attachments`, { bytes: crypto.randomUUID() })).body.id;
const object = ({ here }: House, id: string, attachmentIds: string[]): ReturnType<typeof here.post<Told>> => here.post<Told>(`${path(id)}/objection`, { reasons: 'See my list', attachmentIds });
const rowsOf = async (...ids: string[]): Promise<string[]> => (await rows<{ id: string }>('select id from document_file where customer_id = $1 and id = any($2) order by id', [customer.id, ids])).map(({ id }) => id);

describe.each([0, 1])('files that no objection named, in house %i', (at) => {
  const house = (): House => houses[at] as House;

  it('are removed after a day, and told in the log; the document, and what an objection names, stay for good', async () => {
    const { files, desk, has } = house();
    const { id, ...document } = await published(customer.id, {}, desk) as Told;
    const [named, forgotten] = [await bring(house(), id), await bring(house(), id)];
    await object(house(), id, [named]);
    cleaner.hours = 23;
    expect(await cleaner.round(files)).toBe(0);
    expect(has(forgotten)).toBe(true);
    cleaner.hours = 25;
    said.length = 0;
    expect(await cleaner.round(files)).toBe(1);
    expect(said).toEqual(['1 files that no objection named were removed']);
    expect([await rowsOf(named, forgotten), has(named), has(forgotten)]).toEqual([[named], true, false]);
    expect(document.state).toBe('open');
    expect((await house().here.get(`${path(id)}/attachments/${named}`)).status).toBe(200);
    expect((await house().here.get(`${path(id)}/file`)).status).toBe(200);
    expect(await cleaner.round(files)).toBe(0);
  });

  it('while one is being named it is nobody\'s to remove; once it is given up no objection can name it', async () => {
    const { files, desk, has } = house();
    const { id } = await published(customer.id, {}, desk);
    const [brought, other] = [await bring(house(), id), await bring(house(), id)];
    const naming = new pg.Client(databaseUrls.superuser);
    await naming.connect();
    try {
      await naming.query('begin');
      await naming.query('select from document_file where customer_id = $1 and id = $2 for update', [customer.id, brought]);
      expect(await cleaner.round(files)).toBe(1);
      expect([await rowsOf(brought, other), has(brought), has(other)]).toEqual([[brought], true, false]);
    } finally {
      await naming.query('rollback');
      await naming.end();
    }
    await rows('update document_file set given_up_at = now() where customer_id = $1 and id = $2', [customer.id, brought]);
    const refused = await object(house(), id, [brought]);
    expect([refused.status, refused.body.code]).toEqual([422, 'document.attachment']);
    await expect(rows('update document_file set objection_id = gen_random_uuid() where customer_id = $1 and id = $2', [customer.id, brought])).rejects.toMatchObject({ constraint: 'document_file_given_up' });
  });

  it('S20: an objection and two nodes at once: it names the file, which then stays, or is refused, and the file is gone', async () => {
    const { files, desk, has } = house();
    const won = new Set<boolean>();
    for (let round = 0; round < 12; round += 1) {
      const { id } = await published(customer.id, {}, desk);
      const brought = await bring(house(), id);
      const clean = (): Promise<number[]> => Promise.all([cleaner.round(files), cleaner.round(files)]);
      const objecting = round % 3 === 0 ? clean().then(() => object(house(), id, [brought])) : object(house(), id, [brought]);
      if (round % 3 === 1) await objecting;
      const [{ status }] = await Promise.all([objecting, clean()]);
      await cleaner.round(files);
      expect([200, 422]).toContain(status);
      expect([await rowsOf(brought), has(brought)]).toEqual(status === 200 ? [[brought], true] : [[], false]);
      won.add(status === 200);
    }
    expect(won.size).toBe(2);
  });
});

it('while the store is out the row waits for it: nothing is lost sight of, and nothing else fails', async () => {
  const [, house] = houses as [House, House];
  const { id } = await published(customer.id, {}, house.desk);
  const brought = await bring(house, id);
  s3.answerBy((_, response) => void response.writeHead(503).end('<Error><Code>ServiceUnavailable</Code></Error>'));
  expect(await cleaner.round(house.files)).toBe(0);
  s3.answerBy();
  expect([await rowsOf(brought), house.has(brought)]).toEqual([[brought], true]);
  expect((await object(house, id, [brought])).status).toBe(422);
  expect(await cleaner.round(house.files)).toBe(1);
  expect([await rowsOf(brought), house.has(brought)]).toEqual([[], false]);
});

it('after a day no objection names one, be it removed or not: a copy that is brought back names no file that was removed behind it', async () => {
  const [house] = houses as [House];
  const { id } = await published(customer.id, {}, house.desk);
  const [old, recent] = [await bring(house, id), await bring(house, id)];
  const age = (of: string, by: string): Promise<unknown> => rows('update document_file set brought_at = brought_at - $3::interval where customer_id = $1 and id = $2', [customer.id, of, by]);
  await Promise.all([age(old, '24 hours'), age(recent, '23 hours 59 minutes')]);
  const refused = await object(house, id, [recent, old]);
  expect([refused.status, refused.body.code]).toEqual([422, 'document.attachment']);
  expect((await object(house, id, [recent])).status).toBe(200);
  expect(await cleaner.round(house.files)).toBe(1);
});

it('a store that is out is asked once in a round, and a server that stops waits for one file at most; a line of its own tells it', async () => {
  const [house] = houses as [House];
  const { id } = await published(customer.id, {}, house.desk);
  const brought = [await bring(house, id), await bring(house, id), await bring(house, id)];
  const asked: string[] = [];
  const store = (discard: () => Promise<boolean>): FileStore => ({ discard: ({ id: of }: { id: string }) => (asked.push(of), discard()) }) as unknown as FileStore;
  said.length = 0;
  expect(await cleaner.round(store(() => Promise.resolve(false)))).toBe(0);
  expect([asked.length, said]).toEqual([1, ['the store removes no files just now: those that no objection named wait for it']]);
  const stopping = new Rounds({ silent: false, roundSeconds: 15 }, LOG);
  expect(await cleaner.round(store(async () => (await stopping.beforeApplicationShutdown(), true)), stopping)).toBe(1);
  expect(asked).toHaveLength(2);
  expect(await rowsOf(...brought)).toHaveLength(2);
  expect(await cleaner.round(house.files)).toBe(2);
});

it('M05: the server\'s role deletes no file that was not given up', async () => {
  const [house] = houses as [House];
  const { id } = await published(customer.id, {}, house.desk);
  const brought = await bring(house, id);
  const app = new pg.Client(databaseUrls.app);
  await app.connect();
  const gone = async (): Promise<number | null> => (await app.query('delete from document_file where customer_id = $1', [customer.id])).rowCount;
  try {
    await app.query('begin');
    await app.query(`select set_config('app.customer', $1, true), set_config('app.customer_data', '1', true)`, [customer.id]);
    expect(await gone()).toBe(0);
    await app.query('update document_file set given_up_at = now() where customer_id = $1 and id = $2', [customer.id, brought]);
    expect(await gone()).toBe(1);
  } finally {
    await app.query('rollback');
    await app.end();
  }
});
