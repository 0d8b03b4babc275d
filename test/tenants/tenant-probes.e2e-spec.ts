import { randomUUID } from 'node:crypto';
import { proof } from '../support/proof.js';
import { baseUrl } from '../support/server.js';
import { aWorld, type NamedWorld } from '../world.js';
import { rowHash, some, Surface, told } from './probes.js';

let world: NamedWorld;
let surface: Surface;

beforeAll(async () => {
  world = await aWorld();
  surface = await Surface.of(world, baseUrl);
});

describe('two Customers of the same shape', () => {
  it('S01, M01: something of the other one is answered like something that does not exist, in every slot of every route and field', async () => {
    const before = await rowHash(world.twin);
    const probes = surface.probes();
    const size = proof('tenant probes', probes.length);
    expect(probes.length).toBeGreaterThanOrEqual(5000);
    expect(told(await surface.run(some(probes, size)))).toEqual([]);
    expect(await rowHash(world.twin)).toBe(before);
  }, 900_000);

  it('S06: an Idempotency-Key of another Customer\'s request is a new key, and the same for two fields of one operation', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const definition = { code: `probe-${randomUUID().slice(0, 8)}`, name: 'Probe', permissions: ['sim:read'] };
    const define = ({ id, people }: NamedWorld['group']): Promise<{ body: { id: string } }> => people.owner.post<{ id: string }>(`/customers/${id}/sub-profiles`, definition, key);
    const ids = [await define(world.twin), await define(world.group), await define(world.group), await define(world.twin)].map(({ body }) => body.id);
    expect(ids).toEqual([ids[0], expect.not.stringContaining(String(ids[0])), ids[1], ids[0]]);
    const two = await world.group.people.owner.graphql<{ one: { code: string }; other: { code: string } }>(
      'mutation ($c: ID!, $a: DefineSubProfile!, $b: DefineSubProfile!) { one: defineSubProfile(customerId: $c, subProfile: $a) { code } other: defineSubProfile(customerId: $c, subProfile: $b) { code } }',
      { c: world.group.id, a: { ...definition, code: `${definition.code}-a` }, b: { ...definition, code: `${definition.code}-b` } }, key);
    expect(two.data).toEqual({ one: { code: `${definition.code}-a` }, other: { code: `${definition.code}-b` } });
  });

  it('S07: admitting a person whom the other Customer knows looks like admitting one whom nobody knows', async () => {
    const [known] = world.twin.marks.filter((mark) => mark.endsWith('@example.be'));
    const admit = async (email: string): Promise<string> => {
      const { status, bytes } = await world.group.people.manager.post(`/customers/${world.group.id}/members`, { displayName: 'Nora New', email, link: 'employment', language: 'nl' });
      return `${status} ${bytes.replace(email, '§').replaceAll(/[0-9a-f-]{36}/g, '§').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '§')}`;
    };
    expect(await admit(known ?? '')).toBe(await admit(`${randomUUID()}@example.be`));
  });
});
