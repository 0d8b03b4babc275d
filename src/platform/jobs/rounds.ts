import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Log } from '../telemetry/log.js';

/** @returns how many things it did: the next round comes at once while there are any */
export interface RoundWorker {
  round(): Promise<number>;
}

/** What is looked for again and again, on every node, each kind one round at a time. Late rounds find what early ones would have. */
@Injectable()
export class Rounds implements BeforeApplicationShutdown {
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Map<RoundWorker, Promise<void>>();
  private stopping = false;

  constructor(@Inject(Config) private readonly config: Pick<Config, 'silent' | 'roundSeconds'>, @Inject(Log) private readonly log: Pick<Log, 'fault'>) {}

  get isStopping(): boolean {
    return this.stopping;
  }

  /** A server does; commands end too soon. */
  start(worker: RoundWorker): void {
    if (this.config.silent) return; // S54
    this.timers.push(setInterval(() => this.wake(worker), this.config.roundSeconds * 1000).unref());
    this.wake(worker);
  }

  /** When the things at hand are done. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all(this.running.values());
  }

  /** One thing of a round: one that fails holds the others up no longer than this, and none is begun any more when the server stops. @returns how much it did */
  async one(work: () => Promise<number | boolean>): Promise<number> {
    if (this.stopping) return 0;
    try {
      return Number(await work());
    } catch (fault) {
      this.log.fault(fault);
      return 0;
    }
  }

  private wake(worker: RoundWorker): void {
    if (this.running.has(worker)) return;
    this.running.set(worker, this.untilNothingIsLeft(worker).catch((fault: unknown) => this.log.fault(fault)).finally(() => this.running.delete(worker)));
  }

  private async untilNothingIsLeft(worker: RoundWorker): Promise<void> {
    while (!this.stopping && await worker.round() > 0);
  }
}
