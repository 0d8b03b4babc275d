import { get, type IncomingMessage } from 'node:http';
import type { World } from '../clients/world.js';
import { baseUrl } from '../support/server.js';
import { Standing } from './standing-people.js';

/** Opens an export and reads nothing of it yet. */
export const opened = (cookie: string, { fleet }: Standing, server = baseUrl): Promise<IncomingMessage> => new Promise((resolve, reject) => {
  get(`${server}/api/v1${fleet.path}/sims/export`, { headers: { cookie } }, resolve).on('error', reject);
});

export const readToItsEnd = (answer: IncomingMessage): Promise<'whole' | 'broken off'> => new Promise((resolve) => {
  answer.on('end', () => resolve(answer.complete ? 'whole' : 'broken off')).on('error', () => resolve('broken off')).on('aborted', () => resolve('broken off')).resume();
});

/** A Customer with more than the sockets between hold, so that an export of it is under way as long as nobody reads. */
export async function aLargeFleet(world: World): Promise<Standing> {
  const large = await Standing.in(world);
  await world.rows(`insert into sim (customer_id, id, iccid, imsi, form, state, options, line_id, number)
    select $1, gen_random_uuid(), '89320199' || lpad(n::text, 11, '0'), '2', 'card', 'active', array[repeat('long option ', 400)], gen_random_uuid(), '+32' || n from generate_series(1, 6000) n`, [large.fleet.customerId]);
  return large;
}
