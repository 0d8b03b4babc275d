import { Inject, Injectable } from '@nestjs/common';
import { generateSecret } from 'otplib';
import type { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { sessionInForce } from '../authority/index.js';
import { setPassword } from './credentials.queries.js';
import { recordAcceptance, useInvitations } from './identities.queries.js';
import { PasswordHash } from './password-hash.js';
import { personByEmail } from './people.queries.js';
import type { Realm } from './realm.js';
import { SecondFactor } from './second-factor.js';

/** People whose secrets the program itself knows: in the demo and in tests, never in production. */
@Injectable()
export class DemoPeople {
  constructor(
    @Inject(Config) private readonly config: Pick<Config, 'demo'>,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) private readonly database: Database,
    @Inject(PasswordHash) private readonly passwordHash: PasswordHash,
    @Inject(SecondFactor) private readonly secondFactor: SecondFactor,
  ) {}

  /** Makes an invited person ready to sign in, as if he had accepted and set a second factor. */
  async settle(tx: Transaction, person: { realm: Realm; id: string }, ready: { password: string; secondFactor: boolean }): Promise<void> {
    this.demandDemo();
    await setPassword(tx, person, await this.passwordHash.make(ready.password));
    await recordAcceptance(tx, person, {});
    await useInvitations(tx, person);
    if (ready.secondFactor) await this.secondFactor.set(tx, person, { secret: generateSecret(), step: 0 });
  }

  /** Whoever is signed in stays so while the clock of the demo is moved on: as if he had been at it all the time. */
  async stayThrough(tx: Transaction, passed: Temporal.Duration): Promise<void> {
    this.demandDemo();
    await tx.query({
      name: 'sessions-stay', values: [tx.now.toString(), passed.total('seconds')],
      text: `update session s set last_seen_at = s.last_seen_at + make_interval(secs => $2), expires_at = s.expires_at + make_interval(secs => $2) where ${sessionInForce('s', '$1')}`,
    });
  }

  /** The code to sign in with now; `npm run mandate -- demo-code`. */
  async currentCode(email: string): Promise<string> {
    this.demandDemo();
    const person = await this.database.global(async (tx) => (await personByEmail(tx, 'customer', email)) ?? personByEmail(tx, 'operator', email));
    if (!person) throw new Error(`Nobody signs in as ${email}.`);
    if (person.sealedSeed === null) throw new Error(`${email} has no second factor.`);
    const code = this.secondFactor.nextCode(person, await this.lastStep(person), this.clock.now());
    if (code === null) throw new Error('The codes of this minute are used up: ask again in 30 seconds.');
    return code;
  }

  private async lastStep({ realm, id }: { realm: Realm; id: string }): Promise<number> {
    const [row] = await this.database.global((tx) => tx.query<{ last_step: string | null }>({
      text: `select last_step from credential where realm = $1 and subject_id = $2 and kind = 'totp'`, values: [realm, id],
    }));
    return Number(row?.last_step ?? 0);
  }

  private demandDemo(): void {
    if (!this.config.demo) throw new Error('This is for the demo only and refused in production.');
  }
}
