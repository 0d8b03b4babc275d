import { availableParallelism } from 'node:os';
import { randomBytes } from 'node:crypto';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { TooBusyToHash } from './identities.errors.js';
import { normalPassword } from './password-rules.js';

/** P15: OWASP's setting with the most memory per guess; `light` is for tests and refused in production. */
const COSTS = {
  full: { memoryCost: 47_104, timeCost: 1, parallelism: 1 },
  light: { memoryCost: 1_024, timeCost: 1, parallelism: 1 },
} as const;

const LONGEST_QUEUE = 200;

/** argon2id (the package's default). One core is left to the others: a hash takes its core for as long as several requests do. */
@Injectable()
export class PasswordHash implements OnModuleInit {
  private readonly cost: (typeof COSTS)['full' | 'light'];
  private readonly waiting: (() => void)[] = [];
  private free = Math.max(1, availableParallelism() - 1);
  private decoy = '';

  constructor(@Inject(Config) config: Pick<Config, 'hashCost'>) {
    this.cost = COSTS[config.hashCost];
  }

  async onModuleInit(): Promise<void> {
    this.decoy = await this.make(randomBytes(32).toString('hex'));
  }

  make(password: string): Promise<string> {
    return this.inTurn(() => hash(normalPassword(password), this.cost));
  }

  /** Without a stored hash, or with one made void, the same work is done for nothing: time does not tell who has an account. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const right = await this.inTurn(() => verify(stored || this.decoy, normalPassword(password)));
    return right && !!stored;
  }

  isOutdated(stored: string): boolean {
    const { memoryCost, timeCost, parallelism } = parseOptions(stored);
    return memoryCost !== this.cost.memoryCost || timeCost !== this.cost.timeCost || parallelism !== this.cost.parallelism;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await this.queue();
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }

  private queue(): Promise<void> {
    if (this.waiting.length >= LONGEST_QUEUE) throw new TooBusyToHash();
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
