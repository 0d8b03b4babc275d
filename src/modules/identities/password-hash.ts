import { availableParallelism } from 'node:os';
import { randomBytes } from 'node:crypto';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import pLimit from 'p-limit';
import { Config } from '../../config/config.js';
import { TooBusyToHash } from './identities.errors.js';
import { normalPassword } from './password-rules.js';

/** P15: of OWASP's equal settings the one that fits the allocator's own store: with 46 MiB each hash maps and returns its memory, and everything else waits for that. `light` is for tests and refused in production. */
const COSTS = {
  full: { memoryCost: 19_456, timeCost: 2, parallelism: 1 },
  light: { memoryCost: 1_024, timeCost: 1, parallelism: 1 },
} as const;

const LONGEST_QUEUE = 200;

/** argon2id (the package's default). One core is left to the others: a hash takes its core for as long as several requests do. */
@Injectable()
export class PasswordHash implements OnModuleInit {
  private readonly cost: (typeof COSTS)['full' | 'light'];
  private readonly inTurn = pLimit(Math.max(1, availableParallelism() - 1));
  private decoy = '';

  constructor(@Inject(Config) config: Pick<Config, 'hashCost'>) {
    this.cost = COSTS[config.hashCost];
  }

  async onModuleInit(): Promise<void> {
    this.decoy = await this.make(randomBytes(32).toString('hex'));
  }

  make(password: string): Promise<string> {
    return this.run(() => hash(normalPassword(password), this.cost));
  }

  /** Without a stored hash, or with one made void, the same work is done for nothing: time does not tell who has an account. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const right = await this.run(() => verify(stored || this.decoy, normalPassword(password)));
    return right && !!stored;
  }

  isOutdated(stored: string): boolean {
    const { memoryCost, timeCost, parallelism } = parseOptions(stored);
    return memoryCost !== this.cost.memoryCost || timeCost !== this.cost.timeCost || parallelism !== this.cost.parallelism;
  }

  private async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.inTurn.pendingCount >= LONGEST_QUEUE) throw new TooBusyToHash();
    return this.inTurn(work);
  }
}
