import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Shot } from './load.ts';

export interface Paced {
  /** Milliseconds from the instant a request was due until its answer was there, of those that were answered 200; sorted. */
  times: number[];
  refused: number;
  /** From the first that was due to the last that was answered. */
  seconds: number;
}

/** As a load balancer holds: more at once than the server takes at a time would not be refused, but lost. */
const CONNECTIONS = 400;

/**
 * Nobody waits for anybody: each request is sent when it is due, as people come (exponential gaps), however late the answers are.
 * Bytes on sockets: node's own client takes as long to ask as the server to answer.
 */
export function pace(shot: Shot, { seconds, rate }: { seconds: number; rate: number }): Promise<Paced> {
  return send(shot, async (ask) => {
    const began = performance.now();
    const until = began + seconds * 1000;
    for (let due = began; due < until; due += -Math.log(1 - Math.random()) * 1000 / rate) {
      for (let wait = due - performance.now(); wait > 0; wait = due - performance.now()) await pause(wait > 1 ? wait : 0);
      void ask(due);
    }
  });
}

/** As many as so many callers get through who each ask again when they are answered: by the same client, over the same connections. */
export function rush(shot: Shot, { seconds, callers }: { seconds: number; callers: number }): Promise<Paced> {
  return send(shot, async (ask) => {
    const until = performance.now() + seconds * 1000;
    await Promise.all(Array.from({ length: callers }, async () => {
      while (performance.now() < until) await ask(performance.now());
    }));
  });
}

async function send({ name, url, headers }: Shot, all: (ask: (due: number) => Promise<void>) => Promise<void>): Promise<Paced> {
  const paced: Paced = { times: [], refused: 0, seconds: 0 };
  const wires = new Wires(url, headers);
  await wires.open();
  const began = performance.now();
  await all(async (due) => {
    try {
      const status = await wires.ask();
      if (status === 200) paced.times.push(performance.now() - due);
      else if (status === 503) paced.refused += 1;
      else throw new Error(`${name} answered ${status}`);
    } catch (fault) {
      wires.fail(fault);
    }
  });
  await wires.end();
  paced.seconds = (performance.now() - began) / 1000;
  paced.times.sort((a, b) => a - b);
  return paced;
}

/** Who waits for an answer. */
interface Asker {
  answered: (status: number) => void;
  failed: (fault: unknown) => void;
}

/** Connections to one address that ask the same again and again; whoever finds none free waits for the next. */
class Wires {
  private readonly port: number;
  private readonly bytes: string;
  private readonly free: Wire[] = [];
  private readonly waiting: Asker[] = [];
  private readonly all: Wire[] = [];
  private underWay = 0;
  private fault: Error | undefined;

  constructor(url: string, headers: Record<string, string> = {}) {
    const { port, host, pathname, search } = new URL(url);
    this.port = Number(port);
    this.bytes = `${[`GET ${pathname}${search} HTTP/1.1`, `host: ${host}`, ...Object.entries(headers).map((each) => each.join(': '))].join('\r\n')}\r\n\r\n`;
  }

  /** In turn over all connections. @returns the status */
  async ask(): Promise<number> {
    this.underWay += 1;
    try {
      return await new Promise((answered, failed) => {
        const wire = this.free.shift();
        if (wire) wire.ask(this.bytes, { answered, failed });
        else this.waiting.push({ answered, failed });
      });
    } finally {
      this.underWay -= 1;
    }
  }

  /** Each has been answered once: a loop that is busy takes in one new connection a round, and a load balancer holds its own. */
  async open(): Promise<void> {
    while (this.all.length < CONNECTIONS) {
      const wire = new Wire(this.port, () => this.next(wire));
      this.all.push(wire);
      await new Promise((answered, failed) => { wire.ask(this.bytes, { answered, failed }); });
    }
  }

  fail(fault: unknown): void {
    this.fault ??= fault instanceof Error ? fault : new Error(String(fault));
  }

  /** When everybody has his answer. */
  async end(): Promise<void> {
    while (this.underWay > 0 && !this.fault) await pause(10);
    for (const wire of this.all) wire.end();
    if (this.fault) throw this.fault;
  }

  private next(wire: Wire): void {
    const waiting = this.waiting.shift();
    if (waiting) wire.ask(this.bytes, waiting);
    else this.free.push(wire);
  }
}

/** One request after the other; of an answer the status and the length are read. */
class Wire {
  private readonly socket: Socket;
  private readonly free: () => void;
  private asker: Asker | undefined;
  private head = '';
  private status = 0;
  private missing = -1;

  constructor(port: number, free: () => void) {
    this.free = free;
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true }).on('data', (bytes) => this.read(bytes)).on('error', (fault) => this.asker?.failed(fault));
  }

  ask(bytes: string, asker: Asker): void {
    this.asker = asker;
    this.socket.write(bytes);
  }

  end(): void {
    this.socket.destroy();
  }

  private read(bytes: Buffer): void {
    if (this.missing >= 0) this.missing -= bytes.length;
    else {
      this.head += bytes.toString('latin1');
      const end = this.head.indexOf('\r\n\r\n');
      if (end < 0) return;
      this.status = Number(this.head.slice(9, 12));
      this.missing = Number(/\r\ncontent-length: (\d+)/i.exec(this.head)?.[1]) - (this.head.length - end - 4);
    }
    if (this.missing > 0) return;
    [this.head, this.missing] = ['', -1];
    this.asker?.answered(this.status);
    this.free();
  }
}
