import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ACustomer } from '../factories/customer.js';
import { type Client, rows, theAgent } from '../support/as.js';
import { type S3, startS3 } from '../support/s3.mjs';
import { type OwnServer, startServer } from '../support/server.js';
import { aReadingCustomer, publish, type Published, published, sendFile, TEXT_FILE, type Told } from './desk-by-http.js';

let s3: S3;
let server: OwnServer;
let customer: ACustomer;
let here: Client;
let desk: Client;

const settings = (of: S3): Record<string, string> => ({ FILES_S3_URL: of.place.url, FILES_S3_REGION: of.place.region, FILES_S3_KEY: of.place.key, FILES_S3_SECRET: of.place.secret });

beforeAll(async () => {
  s3 = await startS3(mkdtempSync(join(tmpdir(), 's3-')));
  [server, customer] = await Promise.all([startServer(settings(s3)), aReadingCustomer()]);
  [here, desk] = [customer.registrant.at(server.baseUrl), (await theAgent('BackOffice')).at(server.baseUrl)];
});
afterAll(async () => {
  await server.stop();
  await s3.stop();
});

const download = (path: string): Promise<Response> => fetch(`${server.baseUrl}/api/v1/customers/${customer.id}/documents/${path}`, { headers: here.headers });
const filesOf = (customerId: string): Promise<{ id: string }[]> => rows<{ id: string }>('select id from document_file where customer_id = $1 order by id', [customerId]);
const kept = (): string[] => s3.keys();

it('GC-6.2: a document is published, read and objected to with a file, where files are kept in S3: each row has its object, by Customer, and each object its row', async () => {
  const { id } = await published(customer.id, {}, desk);
  const answer = await download(`${id}/file`);
  expect([answer.status, await answer.text()]).toEqual([200, TEXT_FILE]);
  const { body: proof } = await sendFile<{ id: string }>(here, `/customers/${customer.id}/documents/${id}/attachments`, { bytes: 'My list', fileName: 'list.txt' });
  const objected = await here.post<Told>(`/customers/${customer.id}/documents/${id}/objection`, { reasons: 'See the list.', attachmentIds: [proof.id] });
  expect(objected.body).toMatchObject({ state: 'objected', objection: { attachments: [{ id: proof.id, name: 'list.txt' }] } });
  expect(await (await download(`${id}/attachments/${proof.id}`)).text()).toBe('My list');
  expect(s3.bytesOf(`${customer.id}/${proof.id}`).toString()).toBe('My list');
  expect(kept()).toEqual((await filesOf(customer.id)).map((file) => `${customer.id}/${file.id}`));
});

it('what is refused behind the file leaves no object', async () => {
  const before = kept();
  expect((await publish(customer.id, { type: 'application/pdf' }, desk)).status).toBe(415);
  expect((await publish(customer.id, { supersedes: crypto.randomUUID() }, desk)).status).toBe(404);
  expect(kept()).toEqual(before);
});

it('while S3 is out nothing is published and nothing leaves, with a clear word; everything else goes on, and so do files when it is back', async () => {
  const { id } = await published(customer.id, {}, desk);
  const before = [kept(), await filesOf(customer.id)];
  s3.answerBy((_, response) => void response.writeHead(503).end('<Error><Code>ServiceUnavailable</Code></Error>'));
  const refused = await publish(customer.id, {}, desk);
  expect([refused.status, refused.body]).toEqual([503, expect.objectContaining({ code: 'file.store' })]);
  const answer = await download(`${id}/file`);
  expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([503, '30', expect.objectContaining({ code: 'file.store' })]);
  expect((await here.get<Published>(`/customers/${customer.id}/documents/${id}`)).body).toMatchObject({ id, state: 'open' });
  s3.answerBy();
  expect([kept(), await filesOf(customer.id)]).toEqual(before);
  expect((await publish(customer.id, {}, desk)).status).toBe(201);
  expect(await (await download(`${id}/file`)).text()).toBe(TEXT_FILE);
});

it('bytes that are not those of the row are not given, and what is on its way breaks off: nobody takes them for the file', async () => {
  const [small, large] = [await published(customer.id, {}, desk), await published(customer.id, { bytes: TEXT_FILE.repeat(10_000) }, desk)];
  const [smallKey, largeKey] = await Promise.all([small, large].map(async ({ id }) => `${customer.id}/${(await here.get<Told>(`/customers/${customer.id}/documents/${id}`)).body.file.id}`));
  s3.overwrite(smallKey ?? '', Buffer.from(TEXT_FILE.replace('99.95', '99.50')));
  s3.overwrite(largeKey ?? '', Buffer.from(`${TEXT_FILE.repeat(9_999)}${TEXT_FILE.replace('99.95', '99.50')}`));
  expect((await download(`${small.id}/file`)).status).toBe(500);
  const answer = await download(`${large.id}/file`);
  await expect(answer.text()).rejects.toThrow('terminated');
  s3.overwrite(largeKey ?? '', Buffer.from(''));
  expect((await download(`${large.id}/file`)).status).toBe(500);
  for (const key of [smallKey, largeKey]) expect(server.log()).toContain(`the file ${key} has other bytes than were kept`);
  expect(server.log()).not.toContain(s3.place.secret);
});

it('a server is not started with a secret that the store refuses, and does not say which it was', async () => {
  const starting = startServer({ ...settings(s3), FILES_S3_SECRET: 'hunter2-hunter2' });
  await expect(starting).rejects.toThrow('FILES_S3_URL: the store says no to its files: 403 SignatureDoesNotMatch');
  await expect(starting).rejects.not.toThrow('hunter2');
});
