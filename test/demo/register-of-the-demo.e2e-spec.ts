import { Temporal } from 'temporal-polyfill';
import type { DemoApi } from '../../src/modules/demo/demo-api.js';
import { layRegister } from '../../src/modules/demo/demo-entities.js';
import { Register, type Told } from '../legal-entities/register.js';
import type { Client } from '../support/as.js';

/** What the demo world sends, by an agent of the specs. */
const by = (client: Client): DemoApi => ({
  post: async (url: string, body: object) => {
    const answer = await client.post(url.replace('/api/v1', ''), body);
    if (answer.status >= 300) throw new Error(`${url}: ${answer.bytes}`);
    return answer.body;
  },
}) as unknown as DemoApi;

it('GC-1.2: the demo has a chain of 40 % and 15 %, a board, control in fact, and two companies that hold each other and that nobody controls by it', async () => {
  const register = await Register.open();
  await layRegister({ recorder: by(register.desk), reviewer: by(register.reviewer) }, Temporal.Now.plainDateISO('Europe/Brussels'));
  const idOf = async (name: string): Promise<string> => (await register.desk.get<{ items: { id: string }[] }>(`/operator/legal-entities?search=${encodeURIComponent(name)}`)).body.items[0]?.id ?? '';
  const said = ({ company, kind, basis, restsOnUnreviewed }: Told): unknown[] => [company.name, kind, basis, restsOnUnreviewed];
  expect((await register.control(await idOf('Ardenne Logistics Group'))).controls.map(said)).toEqual([
    ['Ardenne Cold Chain BV', 'indirect', 'votes', false],
    ['Ardenne Transport NV', 'direct', 'votes', false],
    ['Leie Terminal NV', 'direct', 'fact', false],
    ['Maasvlakte Koelhuis BV', 'indirect', 'appointment', true],
  ]);
  for (const name of ['Zwin Shipping', 'Zwin Dredging']) expect(await register.control(await idOf(name))).toMatchObject({ controls: [], controlledBy: [] });
  expect(await register.facts('toReview=true')).toMatchObject(expect.arrayContaining([expect.objectContaining({ kind: 'agreement' })]) as object);
});
