import { Log } from '../telemetry/log.js';

/** What is looked for again and again, on every node: one round at a time, the next at once while there is something to do. Late rounds find what early ones would have. */
export class Rounds {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | null = null;
  private stopping = false;

  /** @param round how many things it did; it looks at `isStopping` between them */
  constructor(private readonly round: () => Promise<number>, private readonly log: Pick<Log, 'fault'>) {}

  get isStopping(): boolean {
    return this.stopping;
  }

  start(everySeconds: number): void {
    this.timer = setInterval(() => this.wake(), everySeconds * 1000).unref();
    this.wake();
  }

  /** When the thing at hand is done. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.running;
  }

  private wake(): void {
    this.running ??= this.untilNothingIsLeft().catch((fault: unknown) => this.log.fault(fault)).finally(() => {
      this.running = null;
    });
  }

  private async untilNothingIsLeft(): Promise<void> {
    while (!this.stopping && await this.round() > 0);
  }
}
