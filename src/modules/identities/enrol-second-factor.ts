import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Outbox } from '../../platform/mail/outbox.js';
import type { Call } from '../authority/index.js';
import { recoveryCodesLeft } from './credentials.queries.js';
import { CodeRefused, FreshCodeNeeded, NoSecondFactor } from './identities.errors.js';
import { mailTo } from './mails.js';
import { hasSecondFactor } from './people.queries.js';
import { type Proof, type ProofOrPassword, ProveOneself } from './prove-oneself.js';
import { SecondFactor } from './second-factor.js';
import { endSessions, raiseSession } from './sessions.queries.js';
import { Throttle } from './throttle.js';

/** Setting and replacing one's own authenticator, and the recovery codes. */
@Injectable()
export class EnrolSecondFactor {
  constructor(
    @Inject(ProveOneself) private readonly proving: ProveOneself,
    @Inject(SecondFactor) private readonly secondFactor: SecondFactor,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Config) private readonly config: Pick<Config, 'origin'>,
  ) {}

  show(call: Call): Promise<{ totp: boolean; passkeys: number; recoveryCodesLeft: number }> {
    return this.proving.asOwner(call, async ({ tx }, person) =>
      ({ totp: person.sealedSeed !== null, passkeys: person.passkeys.length, recoveryCodesLeft: await recoveryCodesLeft(tx, person) }));
  }

  async offer(call: Call, proof: ProofOrPassword): Promise<{ secret: string; otpauthUri: string }> {
    return this.proving.toSetFactor(call, proof, ({ sessionId }, person) => Promise.resolve(this.secondFactor.offer(person, sessionId)));
  }

  async confirm(call: Call, code: string): Promise<{ recoveryCodes: string[] }> {
    await this.proving.spendTry(call, 'code');
    return this.proving.asTrustedOwner(call, async (own, person) => {
      const { tx, realm, subjectId, sessionId } = own;
      if (hasSecondFactor(person) && own.secondFactorAt === null) throw new FreshCodeNeeded();
      const { secret } = this.secondFactor.offer(person, sessionId);
      if (!(await this.secondFactor.confirm(tx, person, { secret, code }))) throw new CodeRefused(422);
      await raiseSession(tx, sessionId);
      await endSessions(tx, { realm, subjectId, but: sessionId });
      await this.throttle.clear(tx, person, 'code');
      await this.outbox.put(tx, mailTo(person, 'secondFactorSet', { origin: this.config.origin }));
      return { recoveryCodes: await this.secondFactor.renewRecoveryCodes(tx, person) };
    });
  }

  async renewRecoveryCodes(call: Call, proof: Proof): Promise<{ recoveryCodes: string[] }> {
    return this.proving.withProof(call, proof, async ({ tx }, person) => {
      if (!hasSecondFactor(person)) throw new NoSecondFactor();
      await this.outbox.put(tx, mailTo(person, 'recoveryCodes', { origin: this.config.origin }));
      return { recoveryCodes: await this.secondFactor.renewRecoveryCodes(tx, person) };
    });
  }
}
