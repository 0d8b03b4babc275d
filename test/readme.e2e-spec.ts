import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from './support/as.js';
import { type OwnServer, startServer } from './support/server.js';

/** The transcript of the README, run as a newcomer would: one shell, the portal with its demo world, real mail and tokens. */
describe('README: ten minutes with it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-readme-'));
  let server: OwnServer;

  beforeAll(async () => {
    server = await startServer({ DATA_FOLDER: join(folder, 'data'), DEMO_WORLD: 'on' });
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('its demo has somebody who left, a delegation that holds and one that waits, and rights that may be passed on', async () => {
    const { claire, id } = await signInAsClaire(server, folder);
    const list = async <Row>(path: string): Promise<Row[]> => (await claire.get<{ items: Row[] }>(`/customers/${id}/${path}`)).body.items;
    expect((await list<{ displayName: string }>('members?state=ended')).map(({ displayName }) => displayName)).toEqual(['Koen Baert']);
    const states = (await list<{ delegator: { name: string }; state: string }>('delegations')).map(({ delegator, state }) => [delegator.name, state]);
    expect(states.sort()).toEqual([['Fatima El Amrani', 'proposed'], ['Jonas Wouters', 'inForce'], ['Koen Baert', 'sourceGone']]);
  }, 60_000);

  it('loads, invites, grants, lists by REST and GraphQL, asks why, revokes and is refused with the reason', async () => {
    const section = readFileSync('README.md', 'utf8').split('## Ten minutes with it')[1]?.split(/^## /m)[0] ?? '';
    const script = /```sh\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
    const promised = [...script.matchAll(/^# → (.*)$/gm)].map(([, text]) => text ?? '');
    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', inFolder(script)], {
      env: { ...process.env, ORIGIN: server.baseUrl, DATA_FOLDER: join(folder, 'data'), PROJECT: process.cwd(), FOLDER: folder }, timeout: 150_000,
    });
    expect(promised.length).toBeGreaterThan(10);
    let from = 0;
    for (const text of promised) {
      expect(stdout.slice(from)).toContain(text);
      from = stdout.indexOf(text, from) + text.length;
    }
  }, 180_000);
});

async function signInAsClaire({ baseUrl }: OwnServer, folder: string): Promise<{ claire: Client; id: string }> {
  const email = 'claire@ardenne.example';
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'mandate', '--', 'demo-code', email], { env: { ...process.env, DATA_FOLDER: join(folder, 'data') } });
  const answer = await fetch(`${baseUrl}/api/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password: 'slow-tram-amber-lantern', code: stdout.trim() }) });
  const { customers: [{ id } = { id: '' }] } = await answer.json() as { customers: { id: string }[] };
  return { claire: new Client({ cookie: answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ') }, baseUrl), id };
}

/** The files the script writes go to a folder that is removed; npm still runs in the project. */
const inFolder = (script: string): string =>
  `cd "$FOLDER"\n${script.replace('npm run mandate', 'npm --prefix "$PROJECT" run mandate').replaceAll('fleet.csv', '$FOLDER/fleet.csv')}`;
