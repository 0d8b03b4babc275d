import { setTimeout } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../../platform/database/database.js';
import { keepPassword } from './credentials.queries.js';
import { CodeRefused, SecondFactorNeeded, SignInRefused } from './identities.errors.js';
import { NoteSignIn } from './note-sign-in.js';
import { PasswordHash } from './password-hash.js';
import { customersOf, hasSecondFactor, type Person, personByEmail } from './people.queries.js';
import type { Realm } from './realm.js';
import { SecondFactor } from './second-factor.js';
import { beginSession, type NewSession } from './sessions.queries.js';
import { SignedInView } from './session.view.js';
import { Throttle } from './throttle.js';

/** Longer than the work: who is known costs a fraction of a millisecond more to read (M45). */
const REFUSED_AFTER_MS = 150;

interface Attempt {
  email: string;
  password: string;
  code?: string;
  userAgent: string;
}

/** Password, then the second factor where one is set, in one stateless call: nothing half signed in is kept anywhere. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PasswordHash) private readonly passwordHash: PasswordHash,
    @Inject(SecondFactor) private readonly secondFactor: SecondFactor,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(NoteSignIn) private readonly note: NoteSignIn,
  ) {}

  async execute(realm: Realm, attempt: Attempt): Promise<{ token: string; view: SignedInView }> {
    const account = { realm, email: attempt.email };
    await this.throttle.spend(account, 'password');
    const { person, checked } = await this.checkPassword(realm, attempt);
    if (hasSecondFactor(person)) {
      if (!attempt.code) throw new SecondFactorNeeded();
      await this.throttle.spend(account, 'code');
    }
    const better = this.passwordHash.isOutdated(checked) ? await this.passwordHash.make(attempt.password) : null;
    return this.database.global(async (tx) => {
      if (!(await keepPassword(tx, person, { checked, better }))) throw new SignInRefused();
      const token = await this.open(tx, person, attempt);
      await this.throttle.clear(tx, account, 'password', 'code');
      return { token, view: new SignedInView(person, await customersOf(tx, person)) };
    });
  }

  /** Refused after the same time, whoever has the address or nobody. */
  private async checkPassword(realm: Realm, { email, password }: Attempt): Promise<{ person: Person; checked: string }> {
    const refusal = setTimeout(REFUSED_AFTER_MS);
    const person = await this.database.global((tx) => personByEmail(tx, realm, email));
    const checked = person?.passwordHash ?? null;
    const right = await this.passwordHash.matches(checked, password).catch(async (fault: unknown) => {
      await refusal; // too busy to hash: also that is told after the same time
      throw fault;
    });
    if (!right || !person || checked === null) {
      await refusal;
      throw new SignInRefused();
    }
    return { person, checked };
  }

  private async open(tx: Transaction, person: Person, { code, userAgent }: Attempt): Promise<string> {
    if (!hasSecondFactor(person)) return this.begin(tx, person, { userAgent, secondFactorAt: null });
    const proof = await this.secondFactor.prove(tx, person, code ?? '');
    if (!proof) throw new CodeRefused(401);
    if (proof === 'recovery-code') await this.note.tellRecoveryCode(tx, person);
    return this.begin(tx, person, { userAgent, secondFactorAt: tx.now });
  }

  /** With a second factor the right password came twice: alone, and with the code. */
  private async begin(tx: Transaction, person: Person, { userAgent, secondFactorAt }: Pick<NewSession, 'userAgent' | 'secondFactorAt'>): Promise<string> {
    const [passwords, codes] = [await this.throttle.tries(tx, person, 'password'), await this.throttle.tries(tx, person, 'code')];
    const noted = await this.note.judge(tx, person, { userAgent, failures: Math.max(passwords - (secondFactorAt ? 2 : 1), codes - 1) });
    return beginSession(tx, { realm: person.realm, subjectId: person.id, secondFactorAt, userAgent, noted });
  }
}
