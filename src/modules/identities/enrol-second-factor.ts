import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { type Call, Gate, NotSignedIn, type Own } from '../authority/index.js';
import { CodeRefused, FreshCodeNeeded, NoSecondFactor } from './identities.errors.js';
import { mailTo } from './mails.js';
import { lockPerson, type Person, personById } from './people.queries.js';
import { SecondFactor } from './second-factor.js';
import { endSessions, raiseSession } from './sessions.queries.js';
import { Throttle } from './throttle.js';

type OwnWork<T> = (own: Own, person: Person) => Promise<T>;

/** Setting and replacing one's own second factor, and its recovery codes. */
@Injectable()
export class EnrolSecondFactor {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(SecondFactor) private readonly secondFactor: SecondFactor,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Config) private readonly config: Pick<Config, 'origin'>,
  ) {}

  /** Who replaces a factor proves the old one now, not only when he signed in: a session left open is not enough. */
  async offer(call: Call, code: string | undefined): Promise<{ secret: string; otpauthUri: string }> {
    if (code) await this.spendTry(call);
    return this.asOwner(call, async (own, person) => {
      if (person.sealedSeed !== null) await this.demandFreshCode(own, person, code);
      return this.secondFactor.offer(person, own.sessionId);
    });
  }

  async confirm(call: Call, code: string): Promise<{ recoveryCodes: string[] }> {
    await this.spendTry(call);
    return this.asOwner(call, async (own, person) => {
      const { tx, realm, subjectId, sessionId } = own;
      if (person.sealedSeed !== null && own.secondFactorAt === null) throw new FreshCodeNeeded();
      const { secret } = this.secondFactor.offer(person, sessionId);
      if (!(await this.secondFactor.confirm(tx, person, { secret, code }))) throw new CodeRefused(422);
      await raiseSession(tx, sessionId);
      await endSessions(tx, { realm, subjectId, but: sessionId });
      await this.throttle.clear(tx, person, 'code');
      await this.outbox.put(tx, mailTo(person, 'secondFactorSet', { origin: this.config.origin }));
      return { recoveryCodes: await this.secondFactor.renewRecoveryCodes(tx, person) };
    });
  }

  async renewRecoveryCodes(call: Call, code: string): Promise<{ recoveryCodes: string[] }> {
    await this.spendTry(call);
    return this.asOwner(call, async (own, person) => {
      if (person.sealedSeed === null) throw new NoSecondFactor();
      await this.demandFreshCode(own, person, code);
      await this.outbox.put(own.tx, mailTo(person, 'recoveryCodes', { origin: this.config.origin }));
      return { recoveryCodes: await this.secondFactor.renewRecoveryCodes(own.tx, person) };
    });
  }

  private async demandFreshCode({ tx, secondFactorAt }: Own, person: Person, code: string | undefined): Promise<void> {
    if (secondFactorAt === null || !code) throw new FreshCodeNeeded();
    if (!(await this.secondFactor.prove(tx, person, code))) throw new CodeRefused(422);
    await this.throttle.clear(tx, person, 'code');
  }

  /** Counted in a transaction of its own, so that a wrong code stays counted. */
  private async spendTry(call: Call): Promise<void> {
    const account = await this.asOwner(call, (_, { realm, email }) => Promise.resolve({ realm, email }));
    await this.throttle.spend(account, 'code');
  }

  private asOwner<T>(call: Call, work: OwnWork<T>): Promise<T> {
    return this.gate.signedIn(call, async (own) => {
      await lockPerson(own.tx, own.realm, own.subjectId);
      const person = await personById(own.tx, own.realm, own.subjectId);
      if (!person) throw new NotSignedIn();
      return work(own, person);
    });
  }
}
