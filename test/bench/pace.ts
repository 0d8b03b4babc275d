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
export async function pace({ name, url, headers }: Shot, { seconds, rate }: { seconds: number; rate: number }): Promise<Paced> {
  const paced: Paced = { times: [], refused: 0, seconds: 0 };
  const wires = new Wires(url, headers);
  await wires.open();
  const began = performance.now();
  const until = began + seconds * 1000;
  for (let due = began; due < until; due += -Math.log(1 - Math.random()) * 1000 / rate) {
    for (let wait = due - performance.now(); wait > 0; wait = due - performance.now()) await pause(wait > 1 ? wait : 0);
    const at = due;
    wires.ask((status) => {
      if (status === 200) paced.times.push(performance.now() - at);
      else if (status === 503) paced.refused += 1;
      else wires.fail(new Error(`${name} answered ${status}`));
    });
  }
  await wires.end();
  paced.seconds = (performance.now() - began) / 1000;
  paced.times.sort((a, b) => a - b);
  return paced;
}

type Answered = (status: number) => void;

/** Connections to one address that ask the same again and again; whoever finds none free waits for the next. */
class Wires {
  private readonly port: number;
  private readonly bytes: string;
  private readonly free: Wire[] = [];
  private readonly waiting: Answered[] = [];
  private readonly all: Wire[] = [];
  private underWay = 0;
  private fault: Error | undefined;

  constructor(url: string, headers: Record<string, string> = {}) {
    const { port, host, pathname, search } = new URL(url);
    this.port = Number(port);
    this.bytes = `${[`GET ${pathname}${search} HTTP/1.1`, `host: ${host}`, ...Object.entries(headers).map((each) => each.join(': '))].join('\r\n')}\r\n\r\n`;
  }

  ask(answered: Answered): void {
    this.underWay += 1;
    const wire = this.free.pop() ?? this.another();
    if (wire) wire.ask(this.bytes, answered);
    else this.waiting.push(answered);
  }

  /** Each has been answered once: a loop that is busy takes in one new connection a round, and a load balancer holds its own. */
  async open(): Promise<void> {
    while (this.all.length < CONNECTIONS && !this.fault) await new Promise((resolve) => { this.another()?.ask(this.bytes, resolve); });
    this.free.push(...this.all);
  }

  fail(fault: Error): void {
    this.fault ??= fault;
  }

  /** When everybody has his answer. */
  async end(): Promise<void> {
    while (this.underWay > 0 && !this.fault) await pause(10);
    for (const wire of this.all) wire.end();
    if (this.fault) throw this.fault;
  }

  private another(): Wire | undefined {
    if (this.all.length >= CONNECTIONS) return undefined;
    const wire = new Wire(this.port, { answered: () => this.next(wire), failed: (fault) => this.fail(fault) });
    this.all.push(wire);
    return wire;
  }

  private next(wire: Wire): void {
    if (this.underWay === 0) return;
    this.underWay -= 1;
    const waiting = this.waiting.shift();
    if (waiting) wire.ask(this.bytes, waiting);
    else this.free.push(wire);
  }
}

/** One request after the other; of an answer the status and the length are read. */
class Wire {
  private readonly socket: Socket;
  private readonly told: { answered: () => void; failed: (fault: Error) => void };
  private answered: Answered | undefined;
  private head = '';
  private status = 0;
  private missing = -1;

  constructor(port: number, told: { answered: () => void; failed: (fault: Error) => void }) {
    this.told = told;
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true }).on('data', (bytes) => this.read(bytes)).on('error', told.failed);
  }

  ask(bytes: string, answered: Answered): void {
    this.answered = answered;
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
    this.answered?.(this.status);
    this.told.answered();
  }
}
