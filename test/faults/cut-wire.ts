import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '../support/chance.ts';

/** What the wire does to bytes on their way. */
export type Weather =
  | { kind: 'clear' }
  /** Each piece comes so much later. */
  | { kind: 'slow'; milliseconds: number }
  /** Nothing comes through, and nobody says so. */
  | { kind: 'dark' }
  /** Of a hundred commits so many are cut: before they leave, in their middle, or before their answer is back. */
  | { kind: 'cutting'; ofHundred: number };

/** `commit` as a simple query: its letter, its length, its text and a zero. */
const COMMIT = Buffer.from('Q\0\0\0\x0bcommit\0', 'latin1');

/** Between the server and its database. */
export class Wire {
  weather: Weather = { kind: 'clear' };
  readonly cuts = { before: 0, middle: 0, after: 0 };
  private readonly server: Server;
  private readonly open = new Set<Socket>();
  private readonly chance: Chance;

  private constructor(target: { host: string; port: number }, chance: Chance) {
    this.chance = chance;
    this.server = createServer((client) => this.join(client, connect(target)));
  }

  static async to(url: string, chance: Chance): Promise<Wire> {
    const { hostname, port } = new URL(url);
    const wire = new Wire({ host: hostname, port: Number(port) }, chance);
    wire.server.listen(0, '127.0.0.1');
    await once(wire.server, 'listening');
    return wire;
  }

  /** The same database by this wire. */
  by(url: string): string {
    const address = this.server.address();
    return Object.assign(new URL(url), { port: typeof address === 'object' && address ? address.port : 0 }).href;
  }

  async end(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private join(client: Socket, database: Socket): void {
    for (const [socket, other] of [[client, database], [database, client]] as const) {
      this.open.add(socket);
      socket.on('error', () => undefined).on('close', () => {
        this.open.delete(socket);
        other.destroy();
      });
    }
    const both = { client, database };
    this.carry(client, (piece) => this.towards(both, piece));
    this.carry(database, async (piece) => this.pass(client, piece));
  }

  /** One piece after the other, in their order. */
  private carry(from: Socket, forward: (piece: Buffer) => Promise<void>): void {
    let last = Promise.resolve();
    from.on('data', (piece: Buffer) => {
      last = last.then(() => forward(piece));
    });
  }

  private async towards(both: { client: Socket; database: Socket }, piece: Buffer): Promise<void> {
    const at = piece.lastIndexOf(COMMIT);
    const cutting = this.weather.kind === 'cutting' && at >= 0 && this.chance.next() * 100 < this.weather.ofHundred;
    if (!cutting) return this.pass(both.database, piece);
    const where = this.chance.of(['before', 'middle', 'after'] as const);
    this.cuts[where] += 1;
    both.database.write(piece.subarray(0, at + { before: 0, middle: 6, after: COMMIT.length }[where]));
    both.client.resetAndDestroy(); // what was written goes on to the database all the same
    if (where === 'after') await pause(this.chance.below(5));
    both.database.end();
  }

  private async pass(to: Socket, piece: Buffer): Promise<void> {
    while (this.weather.kind === 'dark' && !to.destroyed) await pause(20);
    if (this.weather.kind === 'slow') await pause(this.weather.milliseconds);
    if (!to.destroyed) to.write(piece);
  }
}
