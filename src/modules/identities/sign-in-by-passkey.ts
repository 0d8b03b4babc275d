import { Inject, Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { Database, type Transaction } from '../../platform/database/database.js';
import { keepPassword } from './credentials.queries.js';
import { PasskeyAsksPassword, PasskeyRefused } from './identities.errors.js';
import { NoteSignIn } from './note-sign-in.js';
import { PasswordHash } from './password-hash.js';
import { asksPassword, type Passkey, passkeyNamed, trustPasskeyAgain } from './passkeys.queries.js';
import { Passkeys } from './passkeys.js';
import { customersOf, lockPerson, type Person, personById } from './people.queries.js';
import type { Realm } from './realm.js';
import { beginSession } from './sessions.queries.js';
import { SignedInView } from './session.view.js';
import { Throttle } from './throttle.js';

interface Answer {
  response: AuthenticationResponseJSON;
  password?: string;
  userAgent: string;
}

/** A passkey says who it is and proves it by two factors at once: what he has, and what the device asked of him. */
@Injectable()
export class SignInByPasskey {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(PasswordHash) private readonly passwordHash: PasswordHash,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(NoteSignIn) private readonly note: NoteSignIn,
  ) {}

  async execute(realm: Realm, { response, password, userAgent }: Answer): Promise<{ token: string; view: SignedInView }> {
    const named = await this.database.global((tx) => passkeyAndPerson(tx, realm, response.id));
    const account = { realm, email: named?.person.email ?? response.id }; // unknown ones are counted alike (S26)
    await this.throttle.spend(account, 'passkey');
    if (!named) throw new PasskeyRefused(401);
    const checked = password ? await this.rightPassword(named.person, password) : null;
    return this.database.global(async (tx) => {
      await lockPerson(tx, realm, named.person.id);
      const person = await personById(tx, realm, named.person.id);
      if (!person || !(await this.passkeys.prove(tx, person, response))) throw new PasskeyRefused(401);
      if (await asksPassword(tx, named.passkey.id)) await trustAgain(tx, person, { passkey: named.passkey, checked });
      const noted = await this.note.judge(tx, person, { userAgent, failures: (await this.throttle.tries(tx, account, 'passkey')) - 1 });
      const token = await beginSession(tx, { realm, subjectId: person.id, secondFactorAt: tx.now, userAgent, noted });
      await this.throttle.clear(tx, account, 'passkey', ...(checked === null ? [] : ['password' as const]));
      return { token, view: new SignedInView(person, await customersOf(tx, person)) };
    });
  }

  /** Null: it is wrong, which only matters where it is asked for. */
  private async rightPassword(person: Person, password: string): Promise<string | null> {
    await this.throttle.spend(person, 'password');
    return (await this.passwordHash.matches(person.passwordHash, password)) ? person.passwordHash : null;
  }
}

async function passkeyAndPerson(tx: Transaction, realm: Realm, passkeyId: string): Promise<{ passkey: Passkey; person: Person } | null> {
  const passkey = await passkeyNamed(tx, realm, passkeyId);
  const person = passkey && (await personById(tx, realm, passkey.subjectId));
  return person && { passkey, person };
}

async function trustAgain(tx: Transaction, person: Person, { passkey, checked }: { passkey: Passkey; checked: string | null }): Promise<void> {
  if (checked === null || !(await keepPassword(tx, person, { checked, better: null }))) throw new PasskeyAsksPassword();
  await trustPasskeyAgain(tx, passkey.id);
}
