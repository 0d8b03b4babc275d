import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { as, type SignedIn, World } from '../clients/world.js';
import { mandate } from '../support/mandate.js';
import { baseUrl } from '../support/server.js';
import { dayAt } from './counted-facts.js';

const folder = mkdtempSync(join(tmpdir(), 'control-'));
let world: World;
let person: SignedIn;

beforeAll(async () => {
  world = await World.open();
  person = (await world.aCustomer()).owner;
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world.close();
});

interface Answer {
  controls: { holder: string; company: string; kind: string; basis: string; proof?: { polls: object[] }[] }[];
  code: string;
  errors: { pointer: string; message: string }[];
}

async function assess(body: object, status = 200): Promise<Answer> {
  const answer = await request(baseUrl).post('/api/v1/control-assessments').set('Cookie', person.cookie).set('Mandate-CSRF', '1').send(body);
  expect([answer.status, answer.status === status ? '' : answer.text.slice(0, 500)]).toEqual([status, '']);
  return answer.body as Answer;
}

const TODAY = '2026-06-30';
const held = (holder: string, company: string, votes: unknown): object => ({ holder, company, votes, totalVotes: 100 });
const SUBSIDIARY = { asOf: TODAY, holdings: [held('A', 'S', 51), held('A', 'C', 40), held('S', 'C', 15)] };
const PAIRS = [{ holder: 'A', company: 'C', kind: 'indirect', basis: 'votes' }, { holder: 'A', company: 'S', kind: 'direct', basis: 'votes' }];
const pointers = ({ errors }: Answer): string[] => errors.map(({ pointer }) => pointer);
const chain = (companies: number): object[] => Array.from({ length: companies }, (_, at) => held(`C${at}`, `C${at + 1}`, 51));

describe('GC-1.2: POST /control-assessments', () => {
  it('GC-1.2-a: every controlling pair, and nothing else where nothing else is asked for', async () => {
    expect(await assess(SUBSIDIARY)).toEqual({ asOf: TODAY, controls: PAIRS });
    expect(await assess({ ...SUBSIDIARY, holder: 'S' })).toEqual({ asOf: TODAY, controls: [] });
    expect(await assess({ ...SUBSIDIARY, holder: ' A ' })).toEqual({ asOf: TODAY, controls: PAIRS });
    expect(await assess({ ...SUBSIDIARY, appointments: null, agreements: null, meetings: [], settings: null, proofs: null, holder: null })).toEqual({ asOf: TODAY, controls: PAIRS });
  });

  it('whoever is signed in may ask, and nobody else', async () => {
    await request(baseUrl).post('/api/v1/control-assessments').set('Mandate-CSRF', '1').send(SUBSIDIARY).expect(401);
  });

  it('votes are exact, as numbers or as digits', async () => {
    const half = '5000000000000000000000000000000000000000';
    const whole = '9999999999999999999999999999999999999999';
    expect((await assess({ asOf: TODAY, holdings: [{ holder: 'A', company: 'C', votes: half, totalVotes: whole }, { holder: 'B', company: 'D', votes: 5_000_000_000_000_000, totalVotes: '10000000000000000' }] })).controls.map(({ company }) => company)).toEqual(['C']);
  });

  it('Q20: a proof says what left the total, so that its sums can be followed with a pencil', async () => {
    const { controls } = await assess({
      asOf: TODAY, proofs: true, settings: { leaveOutOwn: true, leaveOutSuspended: true },
      holdings: [held('A', 'C', 36), held('S', 'C', 20), held('C', 'S', 60), { ...held('X', 'C', 10), suspended: true }],
    });
    expect(controls[0]?.proof?.at(-1)?.polls).toEqual([{
      day: TODAY, counted: [{ holder: 'A', weight: '36' }], sum: '36', total: '70',
      leftOut: [{ holder: 'S', weight: '20', cause: 'own' }, { holder: 'X', weight: '10', cause: 'suspended' }],
    }]);
  });

  it('names are one when they look the same', async () => {
    expect((await assess({ asOf: TODAY, holdings: [held('A', ' Cafe\u0301 NV', 51), held('Caf\u00e9 NV ', 'D', 51)] })).controls).toContainEqual({ holder: 'A', company: 'D', kind: 'indirect', basis: 'votes' });
  });

  it('GC-1.2-d: a meeting behind the day does not count yet', async () => {
    const meeting = (date: string, votes: number): object => ({ company: 'C', date, represented: 50, cast: [{ holder: 'A', votes }] });
    const meetings = [meeting('2025-05-20', 26), meeting('2026-05-20', 26), meeting('2026-07-01', 25)];
    expect((await assess({ asOf: TODAY, holdings: [], meetings })).controls).toMatchObject([{ basis: 'fact' }]);
    expect((await assess({ asOf: '2026-07-01', holdings: [], meetings })).controls).toEqual([]);
  });

  it('GC-1.2-e: a fact may be dated back as far as one likes, and holds on its days alone', async () => {
    const holdings = [{ ...held('A', 'C', 51), from: '1913-01-01', to: '2026-06-30' }];
    expect((await assess({ asOf: '2026-06-29', holdings })).controls).toHaveLength(1);
    expect((await assess({ asOf: '2026-06-30', holdings })).controls).toEqual([]);
  });
});

describe('what is wrong is told where it is, all at once', () => {
  it.each<[string, object, string[]]>([
    ['no day', { asOf: '2026-02-30' }, ['/asOf']],
    ['no holdings', { holdings: undefined }, ['/holdings']],
    ['a negative, a fraction, a word', { holdings: [held('A', 'C', -1), held('A', 'D', 0.5), held('A', 'E', 'half')] }, ['/holdings/0/votes', '/holdings/1/votes', '/holdings/2/votes']],
    ['more than a number says exactly', { holdings: [held('A', 'C', 2 ** 53)] }, ['/holdings/0/votes']],
    ['no votes at all', { holdings: [{ ...held('A', 'C', 0), totalVotes: 0 }] }, ['/holdings/0/totalVotes']],
    ['nobody', { holdings: [held('  ', 'C', 1), held('A', '', 1)] }, ['/holdings/0/holder', '/holdings/1/company']],
    ['an unknown field', { holdings: [{ ...held('A', 'C', 1), colour: 'blue' }], colour: 1 }, ['/colour', '/holdings/0/colour']],
    ['a list where an object belongs', { holdings: [[]], meetings: [null] }, ['/holdings', '/meetings']],
    ['a meeting without its votes', { meetings: [{ company: 'C', date: 'once', represented: 1 }] }, ['/meetings/0/cast', '/meetings/0/date']],
  ])('400: %s', async (_, wrong, where) => {
    const answer = await assess({ ...SUBSIDIARY, ...wrong }, 400);
    expect(answer.code).toBe('request.invalid');
    expect([...new Set(pointers(answer))].sort()).toEqual(expect.arrayContaining(where));
  });

  it('422: facts that cannot all be true, in the words of the command', async () => {
    const facts = { asOf: TODAY, holdings: [held('A', 'C', 60), held('B', 'C', 41), held('A', 'D', 1), { ...held('A', 'D', 1), from: '2026-01-01' }, { ...held('A', 'E', 1), from: '2026-01-02', to: '2026-01-01' }] };
    const answer = await assess(facts, 422);
    expect(answer).toMatchObject({ code: 'control.facts-not-valid', rule: 'GC-1.2' });
    expect(pointers(answer)).toEqual(['/holdings/4/to', '/holdings/1', '/holdings/3']);
    writeFileSync(join(folder, 'facts.json'), JSON.stringify(facts));
    const { output } = await mandate('control', join(folder, 'facts.json'));
    for (const { pointer, message } of answer.errors) expect(output).toContain(`${pointer} ${message}`);
  });
});

describe('S33: one request takes no more than its share of the one thread', () => {
  it('of too many pairs a holder must be named', async () => {
    const facts = { asOf: TODAY, holdings: chain(200) };
    expect(await assess(facts, 422)).toMatchObject({ code: 'control.too-much', errors: [{ pointer: '/holder', message: 'must name one holder' }] });
    expect((await assess({ ...facts, holder: 'C0' })).controls).toHaveLength(200);
  });

  it('of proofs that are too long fewer facts must be sent', async () => {
    expect(await assess({ asOf: TODAY, holdings: chain(400), holder: 'C0', proofs: true }, 422)).toMatchObject({ code: 'control.too-much', errors: [{ pointer: '/holdings' }] });
  });

  it('of work that grows with each holder, meeting and day', async () => {
    const day = (at: number): string => `20${10 + (at % 15)}-0${1 + (at % 9)}-${10 + (at % 18)}`;
    const meetings = Array.from({ length: 3_000 }, (_, at) => ({ company: `C${at % 600}`, date: day(at), represented: 9, cast: [{ holder: `C${(at + 1) % 600}`, votes: 5 }] }));
    const unique = [...new Map(meetings.map((each) => [`${each.company} ${each.date}`, each])).values()];
    expect(await assess({ asOf: TODAY, holdings: chain(5_000), meetings: unique, settings: { leaveOutOwn: true } }, 422)).toMatchObject({ code: 'control.too-much' });
  });

  it('of facts that are looked through again for each of many meetings', async () => {
    const meetings = Array.from({ length: 600 }, (_, at) => ({ company: 'C', date: dayAt(at), represented: 1, cast: [{ holder: 'C', votes: 1 }] }));
    const holdings = Array.from({ length: 1_200 }, (_, at) => ({ ...held(`H${at}`, 'C', 100), from: dayAt(at), to: dayAt(at + 1) }));
    expect(await assess({ asOf: TODAY, holdings, meetings, holder: 'C' }, 422)).toMatchObject({ code: 'control.too-much', errors: [{ pointer: '/holdings' }] });
    expect((await assess({ asOf: TODAY, holdings, meetings: meetings.slice(0, 60), holder: 'C' })).controls).toEqual([]);
  });
});

describe('the same by the other doors', () => {
  it('GC-1.2: by GraphQL, with numbers of any size in its own text', async () => {
    const all = 'controls { holder company kind basis proof { holder company kind basis day polls { day sum total counted { holder weight } leftOut { holder weight cause } } } }';
    const { body } = await as(baseUrl, person).graphql(`query ($asked: ControlAssessment!) { controlAssessment(asked: $asked) { asOf ${all} } }`, { asked: { ...SUBSIDIARY, proofs: true } });
    expect((body as { data: { controlAssessment: object } }).data.controlAssessment).toEqual(await assess({ ...SUBSIDIARY, proofs: true }));
    const { body: inline } = await as(baseUrl, person).graphql('{ controlAssessment(asked: { asOf: "2026-06-30", holdings: [{ holder: "A", company: "C", votes: 5000000000000000000000001, totalVotes: "10000000000000000000000000" }] }) { controls { company proof { day } } } }', {});
    expect((inline as { data: object }).data).toEqual({ controlAssessment: { controls: [{ company: 'C', proof: null }] } });
    const { body: wrong } = await as(baseUrl, person).graphql('query ($asked: ControlAssessment!) { controlAssessment(asked: $asked) { asOf } }', { asked: { asOf: TODAY, holdings: [held('A', 'C', -1)] } });
    expect((wrong as { errors: { extensions: Answer }[] }).errors[0]?.extensions.errors).toEqual([{ pointer: '/holdings/0/votes', message: expect.stringContaining('must be a whole number') as unknown }]);
  });

  it('GC-1.2: at the command line', async () => {
    const asked = { ...SUBSIDIARY, proofs: true, holder: 'A' };
    writeFileSync(join(folder, 'same.json'), JSON.stringify(asked));
    const { code, output } = await mandate('control', join(folder, 'same.json'));
    expect([code, JSON.parse(output)]).toEqual([0, await assess(asked)]);
  });
});
