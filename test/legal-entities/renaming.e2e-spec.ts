import { randomUUID } from 'node:crypto';
import { holding, type Refused, Register } from './register.js';

interface Entity {
  id: string;
  name: string;
  names: { name: string; from: string | null; source: string | null; recordedBy: { name: string } }[];
}

let register: Register;
beforeAll(async () => void (register = await Register.open()));

const rename = <Body = Entity>(id: string, name: string, { headers, ...more }: { headers?: Record<string, string>; from?: string; source?: string } = {}) =>
  register.desk.post<Body>(`/operator/legal-entities/${id}/names`, { name, from: '2025-06-01', source: 'Deed of 28 May 2025', ...more }, headers);
const renamed = async (id: string, name: string, more: { from?: string } = {}): Promise<void> => {
  const { status, bytes } = await rename(id, name, more);
  if (status !== 201) throw new Error(bytes);
};
const called = async (id: string, query = ''): Promise<string> => (await register.desk.get<Entity>(`/operator/legal-entities/${id}?${query}`)).body.name;
const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 5));

describe('blueprint 3.10: a legal entity is renamed from a day on', () => {
  it('is called on each day as it was called then, in verdicts, groups and facts; it is found by each name', async () => {
    const [holder, company] = await register.entities(2) as [string, string];
    const [before, word] = [await called(holder), `w${randomUUID().slice(0, 8)}`];
    await register.recorded(company, [holding(holder, 60)]);
    await renamed(holder, `  Nieuw ${word} `);
    const on = async (day: string): Promise<string[]> => [
      await called(holder, `asOf=${day}`),
      ...(await register.control(company, `asOf=${day}`)).controlledBy.map((each) => each.holder.name),
      (await register.desk.get<{ holder: { name: string } }>(`/operator/legal-entities/${holder}/control/${company}?asOf=${day}`)).body.holder.name,
      (await register.desk.get<{ entity: { name: string } }>(`/operator/legal-entities/${holder}/group?asOf=${day}`)).body.entity.name,
      ...(await register.facts(`about=${company}&asOf=${day}`)).map((each) => (each.holder as { name?: string } | null)?.name ?? ''),
    ];
    expect(await on('2025-05-31')).toEqual(Array.from({ length: 5 }, () => before));
    expect(await on('2025-06-01')).toEqual(Array.from({ length: 5 }, () => `Nieuw ${word}`));
    expect([await called(holder), (await register.facts(`about=${company}`)).map((each) => (each.holder as { name?: string } | null)?.name)]).toEqual([`Nieuw ${word}`, [`Nieuw ${word}`]]);
    const found = async (search: string): Promise<string[]> => (await register.desk.get<{ items: Entity[] }>(`/operator/legal-entities?search=${encodeURIComponent(search)}`)).body.items.map(({ name }) => name);
    expect([await found(word), await found(before)]).toEqual([[`Nieuw ${word}`], [`Nieuw ${word}`]]);
    expect((await register.desk.get<Entity>(`/operator/legal-entities/${holder}`)).body.names).toMatchObject([{ name: before, from: null, source: null }, { name: `Nieuw ${word}`, from: '2025-06-01', source: 'Deed of 28 May 2025', recordedBy: { name: expect.any(String) as string } }]);
  });

  it('a name for the same day corrects it, an older one changes no later day, and what was known before stays readable', async () => {
    const entity = await register.entity();
    const first = await called(entity);
    await renamed(entity, 'Beta NW');
    const known = new Date().toISOString();
    await pause();
    await renamed(entity, 'Beta NV');
    await renamed(entity, 'Alfa NV', { from: '2010-01-01' });
    expect([await called(entity, 'asOf=2009-12-31'), await called(entity, 'asOf=2010-01-01'), await called(entity), await called(entity, `knownAt=${known}`), await called(entity, `asOf=2010-01-01&knownAt=${known}`)]).toEqual([first, 'Alfa NV', 'Beta NV', 'Beta NW', first]);
    expect((await register.desk.get<Entity>(`/operator/legal-entities/${entity}`)).body.names.map(({ name }) => name)).toEqual([first, 'Alfa NV', 'Beta NV']);
    expect((await register.desk.get<Entity>(`/operator/legal-entities/${entity}?knownAt=${known}`)).body.names.map(({ name }) => name)).toEqual([first, 'Beta NW']);
  });

  it('is done once under one key; the same by GraphQL', async () => {
    const entity = await register.entity();
    const key = { 'idempotency-key': `rename-${entity}` };
    const [one, again] = [await rename(entity, 'Gamma NV', { headers: key }), await rename(entity, 'Gamma NV', { headers: key })];
    expect([one.status, again.status, again.body]).toEqual([201, 201, one.body]);
    const { data } = await register.desk.graphql('mutation ($id: ID!, $rename: RenameLegalEntity!) { renameLegalEntity(legalEntityId: $id, rename: $rename) { name names { name from } } }', { id: entity, rename: { name: 'Delta NV', from: '2026-01-01', source: 'Deed' } });
    expect(data).toMatchObject({ renameLegalEntity: { name: 'Delta NV', names: [{ from: null }, { name: 'Gamma NV' }, { name: 'Delta NV', from: '2026-01-01' }] } });
    expect(await register.desk.graphql('query ($id: ID!) { legalEntity(legalEntityId: $id, asOf: "2025-12-31") { name } }', { id: entity })).toMatchObject({ data: { legalEntity: { name: 'Gamma NV' } } });
  });

  it.each<[string, [name: string, more?: { from?: string; source?: string }], [status: number, pointer: string]]>([
    ['no name', [''], [400, '/name']],
    ['a name of spaces', ['   '], [400, '/name']],
    ['a name of two lines', ['A\nB'], [400, '/name']],
    ['a name that is too long', ['x'.repeat(201)], [400, '/name']],
    ['no document', ['New NV', { source: '' }], [400, '/source']],
    ['a day that is none', ['New NV', { from: '2025-02-29' }], [400, '/from']],
    ['a day to come', ['New NV', { from: '2100-01-01' }], [422, '/from']],
    ['a day of another age', ['New NV', { from: '1800-01-01' }], [422, '/from']],
    ['the name that it has on that day', ['Old NV'], [422, '/name']],
  ])('refuses %s, and nothing is stored', async (_, [name, more], [status, pointer]) => {
    const { body: { id } } = await register.desk.post<Entity>('/operator/legal-entities', { name: 'Old NV', country: 'NL', foreignIdentifier: randomUUID() });
    expect(await rename<Refused>(id, name, more)).toMatchObject({ status, body: { errors: [{ pointer }] } });
    expect((await register.desk.get<Entity>(`/operator/legal-entities/${id}`)).body.names).toHaveLength(1);
  });

  it('of nobody is not found', async () => {
    expect((await rename(randomUUID(), 'New NV')).status).toBe(404);
  });
});
