import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Embedded, startEmbedded } from '../../src/platform/database/embedded.js';
import { ask, within } from '../architecture/fresh-database.js';

const folder = join(tmpdir(), `mandate-test-${randomUUID()}`);
let place: string;

const pid = (): number => Number(readFileSync(join(place, 'postmaster.pid'), 'utf8').split('\n')[0]);
const answers = ({ urls }: Embedded): Promise<boolean> => ask(urls.app, 'select 1').then(() => true, () => false);

beforeAll(async () => {
  const first = await startEmbedded(folder);
  place = first.cluster;
  await within(first.urls.migration, (owner) => owner.query('create table kept (x int); insert into kept values (42)'));
  await first.stop();
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(dirname(place), { recursive: true, force: true });
});

it('keeps its passwords readable by nobody else', () => {
  expect(statSync(join(folder, 'database.json')).mode & 0o777).toBe(0o600);
});

it('is shared by whoever comes second, and ends with the last', async () => {
  const [one, two] = await Promise.all([startEmbedded(folder), startEmbedded(folder)]);
  expect(new URL(one.urls.app).port).toBe(new URL(two.urls.app).port);
  await one.stop();
  expect(await answers(two)).toBe(true);
  await two.stop();
  expect(await answers(two)).toBe(false);
});

it('keeps its data when the server is killed', async () => {
  const killed = await startEmbedded(folder);
  process.kill(pid(), 'SIGKILL');
  const again = await startEmbedded(folder);
  expect(await ask(again.urls.migration, 'select x from kept')).toEqual([{ x: 42 }]);
  await again.stop();
  expect(await answers(again)).toBe(false);
  await killed.stop();
});
