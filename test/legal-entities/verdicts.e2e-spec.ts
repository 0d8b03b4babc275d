import { controls } from '../../src/modules/affiliates/control.js';
import type { Facts } from '../../src/modules/affiliates/control-facts.js';
import { Chance } from '../support/chance.js';
import { proof } from '../support/proof.js';
import { holding, meeting, Register, type Told } from './register.js';

let register: Register;
beforeAll(async () => void (register = await Register.open()));

const TODAY = '2026-06-30';

interface Verdict {
  control: { kind: string; basis: string; restsOnUnreviewed: boolean } | null;
  proof: { company: { id: string }; kind: string; basis: string; polls: { day: string; counted: { holder: { id: string }; weight: string }[]; sum: string; total: string }[] }[];
}
const verdict = async (holder: string, company: string, query = ''): Promise<Verdict> => (await register.desk.get<Verdict>(`/operator/legal-entities/${holder}/control/${company}?${query}`)).body;

it('GC-1.2-a: votes of a controlled company count in full, with a proof to follow by pencil; from both ends', async () => {
  const [parent, subsidiary, company, stranger] = await register.entities(4) as [string, string, string, string];
  await register.recorded(subsidiary, [holding(parent, 51)]);
  await register.recorded(company, [holding(parent, 40), holding(subsidiary, 15), holding(stranger, 45)]);
  expect((await register.control(parent)).controls).toMatchObject(expect.arrayContaining([expect.objectContaining({ kind: 'direct', basis: 'votes', restsOnUnreviewed: true }), expect.objectContaining({ company: expect.objectContaining({ id: company }) as object, kind: 'indirect' })]) as object);
  expect((await register.control(company)).controlledBy).toMatchObject([{ holder: { id: parent }, kind: 'indirect', basis: 'votes' }]);
  expect(await verdict(parent, company)).toMatchObject({
    control: { kind: 'indirect', basis: 'votes' },
    proof: [{ company: { id: subsidiary }, kind: 'direct', polls: [{ sum: '51', total: '100' }] }, { company: { id: company }, kind: 'indirect', polls: [{ counted: expect.arrayContaining([{ holder: expect.objectContaining({ id: subsidiary }) as object, weight: '15' }]) as object, sum: '55', total: '100' }] }],
  });
  expect(await verdict(stranger, company)).toMatchObject({ control: null, proof: [] });
  expect((await register.desk.get(`/operator/legal-entities/${parent}/control/${crypto.randomUUID()}`)).status).toBe(404);
});

it('GC-1.2: the group of a company: whoever controls it, whom any of them controls, and on which days that changes', async () => {
  const [top, sister, middle, company, stranger] = await register.entities(5) as [string, string, string, string, string];
  await register.recorded(sister, [holding(top, 51)]);
  await register.recorded(middle, [holding(top, 60, { to: '2026-03-01' }), holding(stranger, 40)]);
  await register.recorded(company, [holding(middle, 70, { from: '2025-06-01' })]);
  interface Group { entities: { id: string }[]; holdings: { holderId: string; companyId: string; votes: string }[]; controls: Told[]; days: string[] }
  const group = async (asOf: string): Promise<Group> => (await register.desk.get<Group>(`/operator/legal-entities/${company}/group?asOf=${asOf}`)).body;
  const { entities, holdings, controls, days } = await group('2026-02-01');
  expect(entities.map(({ id }) => id).sort()).toEqual([top, sister, middle, company].sort());
  expect(holdings.map(({ holderId, companyId, votes }) => `${holderId} ${companyId} ${votes}`).sort()).toEqual([`${top} ${sister} 51`, `${top} ${middle} 60`, `${middle} ${company} 70`].sort());
  expect([controls.length, days]).toEqual([4, ['2025-01-01', '2025-06-01', '2026-03-01']]);
  expect((await group('2026-03-01')).entities.map(({ id }) => id).sort()).toEqual([middle, company].sort());
  expect((await register.desk.graphql<{ legalEntityGroup: Group }>('query ($id: ID!) { legalEntityGroup(legalEntityId: $id, asOf: "2026-02-01") { days } }', { id: company })).data).toEqual({ legalEntityGroup: { days } });
});

it('GC-1.2: two companies that hold each other stand in the picture of either with both holdings, although nobody controls by them', async () => {
  const [one, other, stranger, beyond] = await register.entities(4) as [string, string, string, string];
  await register.recorded(one, [holding(other, 30), holding(stranger, 5)]);
  await register.recorded(other, [holding(one, 45), holding(beyond, 10)]);
  const { body: { entities, holdings, controls } } = await register.desk.get<{ entities: { id: string }[]; holdings: { holderId: string; companyId: string; votes: string }[]; controls: Told[] }>(`/operator/legal-entities/${one}/group`);
  expect(entities.map(({ id }) => id).sort()).toEqual([one, other, stranger].sort());
  expect(holdings.map(({ holderId, companyId, votes }) => `${holderId} ${companyId} ${votes}`).sort()).toEqual([`${other} ${one} 30`, `${stranger} ${one} 5`, `${one} ${other} 45`].sort());
  expect(controls).toEqual([]);
});

it('GC-1.2-c: an agreement counts once another agent reviewed it, and not as of before', async () => {
  const [holder, company] = await register.entities(2) as [string, string];
  const [fact] = await register.recorded(company, [{ kind: 'agreement', holderId: holder, from: '2025-01-01', to: '2027-01-01', clause: 'Article 7: appoints the day-to-day manager', source: 'Shareholders agreement of 2024-12-20' }]);
  if (!fact) throw new Error('no fact');
  expect(await register.controlled(holder)).toEqual([]);
  const before = new Date().toISOString();
  await new Promise((resolve) => void setTimeout(resolve, 5));
  await register.review(fact);
  expect(await register.control(holder)).toMatchObject({ controls: [{ company: { id: company }, basis: 'agreement', restsOnUnreviewed: false }] });
  expect(await register.controlled(holder, `knownAt=${before}`)).toEqual([]);
  expect(await register.controlled(holder, 'asOf=2027-01-01')).toEqual([]);
});

it('GC-9.1-e: a verdict rests on unreviewed facts until those it needs are reviewed', async () => {
  const [parent, subsidiary, company] = await register.entities(3) as [string, string, string];
  const chain = [...await register.recorded(subsidiary, [holding(parent, 60)]), ...await register.recorded(company, [holding(subsidiary, 60)])];
  const rests = async (): Promise<unknown> => (await verdict(parent, company)).control?.restsOnUnreviewed;
  expect(await rests()).toBe(true);
  await register.review(...chain.slice(0, 1));
  expect(await rests()).toBe(true);
  await register.review(...chain.slice(1));
  expect(await rests()).toBe(false);
});

it('GC-1.2-e: acquisition and sale; on one day; and what was back-dated changes only what is known from then on', async () => {
  const [holder, company] = await register.entities(2) as [string, string];
  await register.recorded(company, [holding(holder, 60, { from: '2026-01-10', to: '2026-03-01' })]);
  const days = async (query = ''): Promise<boolean[]> => Promise.all(['2026-01-09', '2026-01-10', '2026-02-28', '2026-03-01'].map(async (day) => (await register.controlled(holder, `asOf=${day}${query}`)).length > 0));
  expect(await days()).toEqual([false, true, true, false]);
  await register.recorded(company, [holding(holder, 100, { from: '2026-05-05', to: '2026-05-05' })]);
  expect(await register.controlled(holder, 'asOf=2026-05-05')).toEqual([]);
  const known = new Date().toISOString();
  await new Promise((resolve) => void setTimeout(resolve, 5));
  await register.recorded(company, [holding(holder, 60, { from: '2026-01-09', to: '2026-01-10' })]);
  expect(await days()).toEqual([true, true, true, false]);
  expect(await days(`&knownAt=${known}`)).toEqual([false, true, true, false]);
});

it('GC-1.2-d: a new meeting changes the answer on its date; votes count through whoever was controlled on the day of the meeting, though he is sold since', async () => {
  const [parent, voter, company, other] = await register.entities(4) as [string, string, string, string];
  await register.recorded(voter, [holding(parent, 60, { from: '2024-01-01', to: '2026-02-01' })]);
  await register.recorded(company, [meeting('2025-05-02', 60, { [voter]: 31, [other]: 29 }), meeting('2026-01-05', 60, { [voter]: 31 }), meeting('2026-05-04', 80, { [other]: 50, [parent]: 30 })]);
  const on = async (day: string): Promise<boolean> => (await verdict(parent, company, `asOf=${day}`)).control?.basis === 'fact';
  expect(await Promise.all(['2026-01-04', '2026-01-05', '2026-03-01', '2026-05-03', '2026-05-04'].map(on))).toEqual([false, true, true, true, false]);
  expect((await register.control(company, 'asOf=2026-03-01')).controlledBy.map(({ holder }) => holder.id).sort()).toEqual([parent, voter].sort());
});

/** Facts about companies 0 to n - 1, each of which can be true beside the others. */
function someFacts(chance: Chance, n: number): Facts {
  const someone = (but: number): string => String((but + 1 + chance.below(n - 1)) % n);
  const day = (): string => `2026-0${1 + chance.below(6)}-1${chance.below(9)}`;
  const facts = { holdings: [] as Facts['holdings'][number][], appointments: [] as Facts['appointments'][number][], agreements: [] as Facts['agreements'][number][], meetings: [] as Facts['meetings'][number][] };
  for (let company = 0; company < n; company += 1) {
    const [name, holders] = [String(company), [...new Set([someone(company), someone(company), String(company)].slice(0, 1 + chance.below(3)))]];
    for (const holder of holders) facts.holdings.push({ holder, company: name, votes: BigInt(1 + chance.below(Math.floor(100 / holders.length))), totalVotes: 100n, from: '2025-01-01', ...(chance.below(4) === 0 && { to: day() }) });
    if (chance.below(4) === 0) facts.appointments.push({ holder: someone(company), company: name, seats: BigInt(chance.below(7)), boardSize: 6n, from: '2025-01-01' });
    if (chance.below(6) === 0) facts.agreements.push({ holder: someone(company), company: name, from: day() });
    for (const date of new Set(chance.below(2) === 0 ? [day(), day(), day()] : [])) {
      facts.meetings.push({ company: name, date, represented: 10n, cast: [...new Set([someone(company), someone(company)])].map((holder) => ({ holder, votes: BigInt(chance.below(6)) })) });
    }
  }
  return facts;
}

const asInputs = ({ holdings, appointments, agreements, meetings }: Facts, company: string, ids: readonly string[]): object[] => {
  const id = (name: string): string => ids[Number(name)] ?? '';
  const its = <Of extends { company: string }>(all: readonly Of[]): Of[] => all.filter((each) => each.company === company);
  const dated = ({ holder, from, to }: { holder: string; from?: string | undefined; to?: string | undefined }): object => ({ holderId: id(holder), from, to, source: 'Proof' });
  return [
    ...its(holdings).map((each) => ({ kind: 'holding', ...dated(each), votes: String(each.votes), totalVotes: '100' })),
    ...its(appointments).map((each) => ({ kind: 'appointment', ...dated(each), seats: String(each.seats), boardSize: '6' })),
    ...its(agreements).map((each) => ({ kind: 'agreement', ...dated(each), clause: '7' })),
    ...its(meetings).map(({ date, cast }) => meeting(date, 10, Object.fromEntries(cast.map(({ holder, votes }) => [id(holder), Number(votes)])))),
  ];
};

it('what is stored and read again by what it reaches says what the law says of all facts at once, from both ends, for any register', async () => {
  const { n, seed } = proof('stored control = pure control', 60, 4);
  const chance = new Chance(seed);
  for (let run = 0; run < n; run += 1) {
    const size = 3 + chance.below(9);
    const [facts, ids] = [someFacts(chance, size), await register.entities(size)];
    for (const [at, id] of ids.entries()) {
      const agreed = (await register.recorded(id, asInputs(facts, String(at), ids))).filter(({ kind }) => kind === 'agreement');
      await register.review(...agreed);
    }
    for (const asOf of [TODAY, '2026-03-15']) {
      const pairs = controls(facts, asOf).pairs.map(({ holder, company, kind, basis }) => [ids[Number(holder)], ids[Number(company)], kind, basis].join(' '));
      const read = await Promise.all(ids.map((id) => register.control(id, `asOf=${asOf}`)));
      const said = ({ holder, company, kind, basis }: (typeof read)[number]['controls'][number]): string => [holder.id, company.id, kind, basis].join(' ');
      const context = `seed ${seed}, run ${run}, ${asOf}`;
      expect([context, ...read.flatMap(({ controls: all }) => all.map(said)).sort()]).toEqual([context, ...pairs.toSorted()]);
      expect([context, ...read.flatMap(({ controlledBy }) => controlledBy.map(said)).sort()]).toEqual([context, ...pairs.toSorted()]);
    }
  }
}, 900_000);
