import { type Operation, graphqlSchema, rootFields, routes, send } from '../secrecy/operations.js';
import type { Draw, Schema } from '../secrecy/schema.js';
import { anUnknownId, Target } from './refused.js';

let target: Target;
let before: string;
let columns: string[];
let writes: (Operation & { body?: Schema | null })[];

beforeAll(async () => {
  target = await Target.open();
  before = await target.fingerprint();
  columns = (await target.world.rows<{ name: string }>(`select distinct column_name name from information_schema.columns where table_schema = 'public' order by 1`)).map(({ name }) => name);
  writes = [...await routes(), ...rootFields(await graphqlSchema(target.fleet.owner.cookie))].filter((each) => each.writes);
});

afterAll(() => target.world.close());

const camel = (column: string): string => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const MORE = ['tenantId', 'profile', 'role', 'roles', 'isAdmin', 'capacity', 'abilities', 'permissions', 'grants', 'member', 'customer', 'owner', 'epoch', 'createdBy', 'updatedAt'];

const OF_TYPE: Record<string, unknown> = { boolean: true, integer: 1, number: 1 };

/** Fits the form of its place, so that only the fields that are too many are wrong. */
const fitting: Draw = (name, schema, required) => {
  if (!required || schema.type === 'array') return undefined;
  return name === 'customerId' ? target.fleet.customerId : schema.enum?.[0] ?? OF_TYPE[schema.type ?? ''] ?? textFor(name, schema);
};

function textFor(name: string, { format }: Schema): string {
  if (/email/i.test(name)) return 'bram@mass.example';
  if (format === 'date-time') return '2027-03-01T09:00:00Z';
  return format === 'uuid' || /^id$|Id$/.test(name) ? anUnknownId() : 'Wanted by the spec';
}

/** Every name that this object does not have, with a value. */
const foreignTo = (names: readonly string[], { properties = {} }: Schema): Record<string, string> => Object.fromEntries(names.filter((name) => !(name in properties)).map((name) => [name, 'x']));

/** The fields that were taken without a word. */
async function acceptedByRest(write: Operation & { body: Schema }, names: readonly string[]): Promise<string[]> {
  const asked = write.request(fitting);
  const foreign = foreignTo(names, write.body);
  const { status, body } = await send({ ...asked, body: JSON.stringify({ ...(JSON.parse(asked.body ?? '{}') as object), ...foreign }) }, { cookie: target.fleet.owner.cookie });
  if (status !== 400) return [`${write.label}: ${status}`];
  const refused = new Set(((JSON.parse(body) as { errors?: { pointer: string }[] }).errors ?? []).map(({ pointer }) => pointer.slice(1)));
  return Object.keys(foreign).filter((name) => !refused.has(name)).map((name) => `${write.label}: ${name}`);
}

/** GraphQL names the first of them; whatever is not in its input type it does not even hand on. */
async function acceptedByGraphql(write: Operation, names: readonly string[]): Promise<string[]> {
  const asked = write.request(fitting);
  const { query, variables } = JSON.parse(asked.body ?? '{}') as { query: string; variables: Record<string, unknown> };
  const inputs = Object.entries(write.places).filter(([, schema]) => schema.properties);
  const answers = await Promise.all(inputs.map(async ([place, schema]) => {
    const more = { ...variables, [place]: { ...(variables[place] as object), ...foreignTo(names, schema) } };
    const { body } = await send({ ...asked, body: JSON.stringify({ query, variables: more }) }, { cookie: target.fleet.owner.cookie });
    return /is not defined by type/.test(body) ? [] : [`${write.label}: ${place} ${body.slice(0, 200)}`];
  }));
  return answers.flat();
}

it('S30, M21: no write takes a field that it does not name, whether it is a column of the database or what others call it', async () => {
  const names = [...new Set([...columns, ...columns.map(camel), ...MORE])];
  const accepted: string[] = [];
  let tried = 0;
  for (const write of writes) {
    if (write.body) accepted.push(...await acceptedByRest(write as Operation & { body: Schema }, names));
    else if (write.label.startsWith('mutation')) accepted.push(...await acceptedByGraphql(write, names));
    else continue;
    tried += 1;
  }
  expect(tried).toBeGreaterThan(50);
  expect(accepted).toEqual([]);
  expect(await target.fingerprint()).toBe(before);
});
