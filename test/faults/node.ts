import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BUILT } from '../bench/built.ts';
import { freePort } from './cluster.ts';

const LONGEST_START = 60_000;

/** The built server as a process that may be killed; it comes back at the same address. */
export class Node {
  readonly baseUrl: string;
  private child: ChildProcess | undefined;
  private readonly environment: Record<string, string>;
  private readonly logFile: string;

  private constructor(port: number, folder: string, settings: Record<string, string>) {
    this.baseUrl = `http://127.0.0.1:${port}`;
    this.logFile = join(folder, 'node.log');
    this.environment = {
      PATH: process.env['PATH'] ?? '', PORT: String(port), ORIGIN: this.baseUrl, DATA_FOLDER: folder, DEMO_WORLD: 'off', HASH_COST: 'light', LOG_LEVEL: 'error', ...settings,
    };
  }

  static async at(folder: string, urls: { app: string; operator: string }, settings: Record<string, string> = {}): Promise<Node> {
    return new Node(await freePort(), folder, { DATABASE_URL: urls.app, OPERATOR_DATABASE_URL: urls.operator, ...settings });
  }

  get lives(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  get log(): string {
    return readFileSync(this.logFile, 'utf8');
  }

  /** What it logged of a request whose id stands in this answer. */
  faultOf(answer: string): string {
    const id = /"requestId":"([^"]+)"/.exec(answer)?.[1];
    return (id && this.log.split('\n').find((line) => line.includes(id))) ?? '';
  }

  /** @returns milliseconds until it may be given work */
  async start(): Promise<number> {
    const began = performance.now();
    const log = openSync(this.logFile, 'a');
    this.child = spawn(process.execPath, [BUILT.main], { cwd: BUILT.root, stdio: ['ignore', log, log], env: this.environment });
    closeSync(log);
    return this.ready(began);
  }

  /** @returns milliseconds since it began until it may be given work */
  async ready(began: number): Promise<number> {
    while (this.lives && performance.now() - began < LONGEST_START) {
      if ((await fetch(`${this.baseUrl}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined))?.ok) return performance.now() - began;
      await pause(20);
    }
    throw new Error(`the server is not ready: ${this.log.slice(-2_000)}`);
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    if (!this.child || !this.lives) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}
