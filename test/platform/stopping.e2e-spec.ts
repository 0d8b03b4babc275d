import { setTimeout as pause } from 'node:timers/promises';
import { World } from '../clients/world.js';
import { Standing } from '../revocation/standing-people.js';
import { proof } from '../support/proof.js';
import { type OwnServer, startServer } from '../support/server.js';

const stops = proof('P12: servers that stop under load', 20, 1);
const CALLERS = 8;

let world: World;

beforeAll(async () => {
  world = await World.open();
});

afterAll(() => world.close());

/** Shares out requests as a load balancer does: it asks every 200 ms who is ready, and believes the last answer. */
class Balancer {
  readonly answers: number[] = [];
  private healthy: string[];
  private going = true;

  constructor(private readonly nodes: readonly OwnServer[], private readonly request: (node: string) => Promise<number>) {
    this.healthy = nodes.map(({ baseUrl }) => baseUrl);
  }

  async run(during: () => Promise<unknown>): Promise<void> {
    const all = [this.watch(), ...Array.from({ length: CALLERS }, (_, at) => this.call(at))];
    await during();
    this.going = false;
    await Promise.all(all);
  }

  private async watch(): Promise<void> {
    while (this.going) {
      const ready = await Promise.all(this.nodes.map(({ baseUrl }) => fetch(`${baseUrl}/health/ready`).then(({ ok }) => ok, () => false)));
      this.healthy = this.nodes.filter((_, at) => ready[at]).map(({ baseUrl }) => baseUrl);
      await pause(200);
    }
  }

  private async call(from: number): Promise<void> {
    for (let at = from; this.going; at += 1) this.answers.push(await this.request(this.healthy[at % this.healthy.length] ?? ''));
  }
}

it('P12: no request is dropped when a server stops under load', async () => {
  const standing = await Standing.in(world);
  const stays = await startServer();
  try {
    for (let n = 0; n < stops.n; n += 1) {
      const leaves = await startServer({ DRAIN_SECONDS: '2' });
      const read = async (node: string): Promise<number> => fetch(`${node}/api/v1${standing.fleet.path}/members`, { headers: { cookie: standing.owner.cookie } })
        .then(async (answer) => { await answer.text(); return answer.status; }, () => 0);
      const balancer = new Balancer([stays, leaves], read);
      await balancer.run(async () => {
        while (balancer.answers.length < 50) await pause(50); // both carry load
        expect(await leaves.stop()).toBe(0);
        await pause(300);
      });
      expect(new Set(balancer.answers)).toEqual(new Set([200]));
    }
  } finally {
    await stays.stop();
  }
}, 600_000);
