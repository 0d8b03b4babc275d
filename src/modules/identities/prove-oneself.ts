import { Inject, Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { Temporal } from 'temporal-polyfill';
import { type Call, Gate, NotSignedIn, type Own } from '../authority/index.js';
import { keepPassword } from './credentials.queries.js';
import { CodeRefused, FreshCodeNeeded, NewPasswordFirst, PasskeyRefused, PasswordNeeded, PasswordNeededForFactor, PasswordRefused } from './identities.errors.js';
import { PasswordHash } from './password-hash.js';
import { Passkeys } from './passkeys.js';
import { isReportedAnywhere } from './distrust.queries.js';
import { hasSecondFactor, lockPerson, type Person, personById } from './people.queries.js';
import { SecondFactor } from './second-factor.js';
import { isFirstWayIn } from './sessions.queries.js';
import { Throttle } from './throttle.js';

export interface Proof {
  code?: string;
  passkey?: AuthenticationResponseJSON;
}

export interface ProofOrPassword extends Proof {
  password?: string;
}

/** As long as choosing the first password stands for typing it. */
const JUST_NOW = Temporal.Duration.from({ minutes: 10 });

type OwnWork<T> = (own: Own, person: Person) => Promise<T>;

/** Who changes what proves him proves himself now, not only when he signed in: a session left open is not enough. */
@Injectable()
export class ProveOneself {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(SecondFactor) private readonly secondFactor: SecondFactor,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(PasswordHash) private readonly passwordHash: PasswordHash,
    @Inject(Throttle) private readonly throttle: Throttle,
  ) {}

  /** The work of one person on what is his own, one after the other. */
  asOwner<T>(call: Call, work: OwnWork<T>): Promise<T> {
    return this.gate.signedIn(call, async (own) => {
      await lockPerson(own.tx, own.realm, own.subjectId);
      const person = await personById(own.tx, own.realm, own.subjectId);
      if (!person) throw new NotSignedIn();
      return work(own, person);
    });
  }

  /** The same, after a factor that is set has been proven. */
  async withProof<T>(call: Call, proof: Proof, work: OwnWork<T>): Promise<T> {
    if (proof.passkey ?? proof.code) await this.spendTry(call, proof.passkey ? 'passkey' : 'code', hasSecondFactor);
    return this.asOwner(call, async (own, person) => {
      if (hasSecondFactor(person)) await this.demand(own, person, proof);
      return work(own, person);
    });
  }

  /** Who has no second factor sends his password. */
  async withProofOrPassword<T>(call: Call, { password, ...proof }: ProofOrPassword, work: OwnWork<T>): Promise<T> {
    const known = await this.asOwner(call, (_, person) => Promise.resolve(person));
    if (hasSecondFactor(known)) return this.withProof(call, proof, work);
    if (!password) throw new PasswordNeeded();
    await this.throttle.spend(known, 'password');
    const checked = known.passwordHash ?? '';
    if (!(await this.passwordHash.matches(known.passwordHash, password))) throw new PasswordRefused();
    return this.asOwner(call, async (own, person) => {
      if (hasSecondFactor(person)) throw new FreshCodeNeeded();
      if (!(await keepPassword(own.tx, person, { checked, better: null }))) throw new PasswordRefused();
      await this.throttle.clear(own.tx, person, 'password');
      return work(own, person);
    });
  }

  /** To set a factor. Whoever holds a session only, however fresh, does not make it his for good by a first one; who chose his password just now, and comes in to set one, is not asked again. */
  async toSetFactor<T>(call: Call, proof: ProofOrPassword, work: OwnWork<T>): Promise<T> {
    if (proof.password || (await this.asOwner(call, (_, person) => Promise.resolve(hasSecondFactor(person))))) return this.withProofOrPassword(call, proof, work);
    return this.asOwner(call, async (own, person) => {
      if (hasSecondFactor(person)) throw new FreshCodeNeeded();
      if (!(await isFirstWayIn(own.tx, own.sessionId, own.tx.now.subtract(JUST_NOW)))) throw new PasswordNeededForFactor();
      return work(own, person);
    });
  }

  /** The work of one person, for what would be a new way in, or a new address of all of them. @throws {NewPasswordFirst} as long as the sign-in is reported */
  asTrustedOwner<T>(call: Call, work: OwnWork<T>): Promise<T> {
    return this.asOwner(call, async (own, person) => {
      await demandTrusted(own, person);
      return work(own, person);
    });
  }

  /**
   * Counted in a transaction of its own, so that a wrong one stays counted.
   * @param has whether there is something to guess
   */
  async spendTry(call: Call, guessed: 'code' | 'passkey', has: (person: Person) => boolean = () => true): Promise<void> {
    const person = await this.asOwner(call, (_, owner) => Promise.resolve(owner));
    if (has(person)) await this.throttle.spend(person, guessed);
  }

  private async demand({ tx, secondFactorAt }: Own, person: Person, { code, passkey }: Proof): Promise<void> {
    if (secondFactorAt === null) throw new FreshCodeNeeded();
    if (passkey) {
      if (!(await this.passkeys.prove(tx, person, passkey))) throw new PasskeyRefused(422);
      return this.throttle.clear(tx, person, 'passkey');
    }
    if (!code) throw new FreshCodeNeeded();
    if (!(await this.secondFactor.prove(tx, person, code))) throw new CodeRefused(422);
    return this.throttle.clear(tx, person, 'code');
  }
}

/** GC-4.3-b: with the password alone nobody makes a reported sign-in his for good. */
export async function demandTrusted({ tx, realm }: Own, { id }: Person): Promise<void> {
  if (realm === 'customer' && await isReportedAnywhere(tx, id)) throw new NewPasswordFirst();
}
