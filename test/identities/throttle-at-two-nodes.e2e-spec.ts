import type { Response } from 'supertest';
import { proof } from '../support/proof.js';
import { aPerson, cookieOf, enrol, type Person, post, Registry, signIn, TimedServer } from './people.js';

const AT_ONCE = 16;
const storms = proof('S26: storms of tries at two nodes, of each kind', 100);

let nodes: TimedServer[];
let registry: Registry;

beforeAll(async () => {
  nodes = await Promise.all([TimedServer.start(), TimedServer.start()]);
  registry = await new Registry().open();
});

afterAll(async () => {
  await registry.close();
  await Promise.all(nodes.map((node) => node.stop()));
});

const node = (at: number): TimedServer => nodes[at % nodes.length] as TimedServer;

/** All at once, every other one at the other node. */
const storm = (blow: (base: string) => PromiseLike<Response>): Promise<Response[]> => Promise.all(Array.from({ length: AT_ONCE }, (_, at) => blow(node(at).baseUrl)));

const counted = (answers: Response[]): Record<number, number> => 
  Object.fromEntries([...Map.groupBy(answers, ({ status }) => status)].map(([status, those]) => [status, those.length]));

async function somebody(): Promise<Person> {
  return aPerson(registry, node(0).baseUrl);
}

describe('S26, P10: five tries are five, however many nodes are asked at once', () => {
  it('passwords of somebody, and of nobody', async () => {
    for (let at = 0; at < storms.n; at += 1) {
      const email = at % 2 ? (await somebody()).email : `nobody-${storms.seed}-${at}@proef.example`;
      expect(counted(await storm((base) => signIn(base, { email, password: 'wrong' })))).toEqual({ 401: 5, 429: AT_ONCE - 5 });
    }
  }, 300_000);

  it('codes behind a right password', async () => {
    const person = await somebody();
    await enrol(node(0), cookieOf(await signIn(node(0).baseUrl, person).expect(201)));
    nodes.slice(1).forEach((other) => other.follow(node(0)));
    const answers = await storm((base) => signIn(base, person, '000000'));
    expect(counted(answers)).toEqual({ 401: 5, 429: AT_ONCE - 5 });
    expect(new Set(answers.filter(({ status }) => status === 401).map(({ body }) => (body as { code: string }).code))).toEqual(new Set(['sign-in.code-refused']));
  });

  it('mails with links for a new password', async () => {
    for (let n = 0; n < storms.n; n += 1) {
      const { email } = await somebody();
      expect(counted(await storm((base) => post(base, '/password-resets', { email })))).toEqual({ 202: AT_ONCE });
      expect((await registry.mails(email)).filter(({ body }) => body.includes('/password-reset#'))).toHaveLength(5);
    }
  }, 300_000);
});
