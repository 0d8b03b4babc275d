import { setTimeout as pause } from 'node:timers/promises';
import { Actors, customers, MEMBERS } from './actors.ts';
import { median } from './load.ts';
import { startMandate } from './processes.ts';
import { benchId, type World } from './world.ts';

export interface Deeds {
  /** Milliseconds of giving one grant, and of the least that can be: one row inserted and committed. */
  giveMs: number;
  insertMs: number;
  /** Of one person's grant that is revoked. */
  revokeMs: number;
  /** Rights given to so many people at once, and revoked again as one plan: seconds until each is applied. */
  people: number;
  giveManySeconds: number;
  revokeManySeconds: number;
}

const REASON = 'Measured by the benchmark';

/** Deeds at the Customer with most grants, by its Access Owner. */
export async function measureDeeds(world: World, { people, times }: { people: number; times: number }): Promise<Deeds> {
  const actors = new Actors(world);
  const server = await startMandate(world);
  const { large } = customers(world);
  const path = `${server.baseUrl}/api/v1/customers/${benchId('customer', large, 0)}`;
  const headers = { ...await actors.member(large, MEMBERS.owner), 'content-type': 'application/json', 'mandate-csrf': '1' };
  const subProfileId = benchId('profile', large, 2);

  async function ask<Answer>(route: string, body?: object, version?: number): Promise<Answer> {
    const answer = await fetch(`${path}${route}`, { method: body ? 'POST' : 'GET', headers: { ...headers, ...(version !== undefined && { 'if-match': `"${version}"` }) }, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${route} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
    return await answer.json() as Answer;
  }

  async function apply({ id, version }: Plan): Promise<number> {
    const began = performance.now();
    await ask(`/bulk-changes/${id}/application`, {}, version);
    for (;;) {
      const { state, failure } = await ask<Plan>(`/bulk-changes/${id}`);
      if (state === 'applied') return (performance.now() - began) / 1000;
      if (!['waiting', 'applying'].includes(state)) throw new Error(`the plan is ${state}: ${failure ?? 'stopped'}`);
      await pause(50);
    }
  }

  try {
    await world.client.query(`insert into credential (id, realm, subject_id, kind, secret, created_at, confirmed_at) values (gen_random_uuid(), 'customer', $1, 'totp', 'bench', now(), now()) on conflict do nothing`,
      [benchId('identity', large, MEMBERS.owner)]); // what is done later is done by who has a second factor
    const one = { give: [] as number[], revoke: [] as number[], insert: [] as number[] };
    await world.client.query('create table if not exists bench_row (id uuid primary key, note text)');
    for (let n = 0; n < times; n += 1) {
      const given: { id: string; version: number } = await timed(one.give, () => ask('/grants', { memberId: benchId('member', large, 1_000 + n), profile: 'SupportPortalUser', subProfileId, reason: REASON }));
      await timed(one.revoke, () => ask(`/grants/${given.id}/revocation`, { reason: REASON }, given.version));
      await timed(one.insert, () => world.client.query('insert into bench_row values (gen_random_uuid(), $1)', [REASON]));
    }
    const memberIds = Array.from({ length: people }, (_, n) => benchId('member', large, 2_000 + n));
    const giving = await ask<Plan>('/bulk-changes/giving', { memberIds, profile: 'SupportPortalUser', subProfileId, reason: REASON });
    const giveManySeconds = await apply(giving);
    const revokeManySeconds = await apply(await ask<Plan>(`/bulk-changes/${giving.id}/undoing`, { reason: REASON }));
    const [giveMs, revokeMs, insertMs] = [one.give, one.revoke, one.insert].map((all) => median(all.slice(all.length >> 2)));
    return { giveMs: giveMs ?? NaN, revokeMs: revokeMs ?? NaN, insertMs: insertMs ?? NaN, people, giveManySeconds, revokeManySeconds };
  } finally {
    await Promise.all([server.stop(), actors.close()]);
  }
}

interface Plan { id: string; version: number; state: string; failure: string | null }

async function timed<Result>(into: number[], work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  const result = await work();
  into.push(performance.now() - began);
  return result;
}
