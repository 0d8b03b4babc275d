import request from 'supertest';
import { as, type SignedIn, World } from '../clients/world.js';
import { mandate, mandateIn } from '../support/mandate.js';
import { baseUrl } from '../support/server.js';

const ask = (query: Record<string, string>, language = 'en'): request.Test => request(baseUrl).get('/api/v1/deadlines').query(query).set('Accept-Language', language);

const EASTER = {
  dueDate: '2026-04-09', dueAt: '2026-04-09T22:00:00Z', dayZero: '2026-04-01', convention: 'eve', rollover: 'none', period: 'P5B', rule: null, pack: null, acceptedUntil: null,
  skipped: [{ date: '2026-04-04', name: 'Saturday' }, { date: '2026-04-05', name: 'Sunday' }, { date: '2026-04-06', name: 'Easter Monday' }],
};

describe('GC-1.2-f, T4: the legal-date calculator', () => {
  it('answers anybody, without a sign-in, in his language', async () => {
    const { body } = await ask({ from: '2026-04-01', period: 'P5B' }).expect(200);
    expect(body).toEqual(EASTER);
    expect((await ask({ from: '2026-04-01', period: 'P5B' }, 'nl').expect(200)).body).toMatchObject({ skipped: [{ name: 'zaterdag' }, { name: 'zondag' }, { name: 'Paasmaandag' }] });
  });

  it('says the same at the command line', async () => {
    const { code, output } = await mandate('deadline', '--from', '2026-04-01', '--period', 'P5B');
    expect([code, JSON.parse(output)]).toEqual([0, EASTER]);
  });

  it.each(['America/New_York', 'Pacific/Kiritimati'])('T1: says the same on a machine in %s', async (zone) => {
    const { output } = await mandateIn(zone, 'deadline', '--from', '2026-03-31T22:30:00Z', '--period', 'P5B');
    expect(JSON.parse(output)).toEqual(EASTER);
  });

  it('GC-6.2: counts a rule as the rule says, and each rule that it lists', async () => {
    expect((await ask({ from: '2026-10-30', rule: 'GC-6.2' }).expect(200)).body).toMatchObject({ dueDate: '2026-11-06', rule: 'GC-6.2', pack: 'neutral-1', period: 'P5B' });
    const { body: rules } = await request(baseUrl).get('/api/v1/rules').expect(200);
    expect(rules).toContainEqual({ id: 'GC-2.2.3-b', modality: 'MAY-OP', starts: 'last-product-contract-ended', period: 'P25M', convention: 'eve', rollover: 'none', leniency: 'none', exempt: [], notices: { before: 'mustNot', after: 'mustNot' } });
    for (const { id, period } of rules as { id: string; period: string }[]) expect((await ask({ from: '2028-02-29', rule: id }).expect(200)).body).toMatchObject({ rule: id, period });
  });

  it.each([
    [{ period: 'P5B' }, '/from'], [{ from: '2026-02-30', period: 'P5B' }, '/from'], [{ from: 'tomorrow', period: 'P5B' }, '/from'], [{ from: '1999-12-31', period: 'P5B' }, '/from'], [{ from: '2026-04-01' }, '/from'],
    [{ from: '2026-04-01', rule: 'GC-6.2', period: 'P5B' }, '/from'], [{ from: '2026-04-01', rule: 'GC-9' }, '/rule'], [{ from: '2026-04-01', period: 'P0D' }, '/period'], [{ from: '2026-04-01', period: 'P1Y6M' }, '/period'],
    [{ from: '2026-04-01', period: 'P9999B' }, '/period'], [{ from: '2026-04-01', period: 'P6M', convention: 'clamp' }, '/convention'], [{ from: '2026-04-01', period: 'P6D', rollover: 'yes' }, '/rollover'],
  ])('refuses %j at %s', async (query, pointer) => {
    const { body } = await ask(query as Record<string, string>).expect(400);
    expect((body as { errors: { pointer: string }[] }).errors.map((each) => each.pointer)).toContain(pointer);
  });

  it('T4: refuses an end in years whose working days are not known', async () => {
    expect((await ask({ from: '2099-12-01', period: 'P5Y' }).expect(422)).body).toMatchObject({ code: 'deadline.too-far' });
  });

  it('says at the command line what is wrong', async () => {
    expect(await mandate('deadline', '--from', 'tomorrow', '--period', 'P5B')).toEqual({ code: 1, output: expect.stringContaining('from must be a date such as 2026-04-01') });
  });
});

describe('by GraphQL', () => {
  let world: World;
  let person: SignedIn;

  beforeAll(async () => {
    world = await World.open();
    person = (await world.aCustomer()).owner;
  });
  afterAll(() => world.close());

  it('GC-1.2-f: the same answer', async () => {
    const { body } = await as(baseUrl, person).graphql(`query ($from: String!, $period: String) { deadline(from: $from, period: $period) { dueDate dueAt dayZero convention rollover period rule pack acceptedUntil { date at } skipped { date name } } rules { id } }`,
      { from: '2026-04-01', period: 'P5B' });
    const { data } = body as { data: { deadline: object; rules: object[] } };
    const { body: none } = await as(baseUrl, person).graphql('query ($period: String) { deadline(from: "2026-04-01", period: $period, rule: null) { dueDate } }', {});
    expect((none as { errors: { extensions: { status: number } }[] }).errors[0]?.extensions.status).toBe(400);
    const { body: unset } = await as(baseUrl, person).graphql('query ($rule: String) { deadline(from: "2026-04-01", period: "P5B", rule: $rule) { dueDate } }', { rule: null });
    expect((unset as { data: object }).data).toEqual({ deadline: { dueDate: '2026-04-09' } });
    expect(data.deadline).toEqual(EASTER);
    expect(data.rules.length).toBeGreaterThan(20);
  });
});
