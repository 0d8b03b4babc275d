import { Inject, Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { Database, type Transaction } from '../../platform/database/database.js';
import { PasskeyRefused } from './identities.errors.js';
import { passkeyNamed } from './passkeys.queries.js';
import { Passkeys } from './passkeys.js';
import { customersOf, lockPerson, type Person, personById } from './people.queries.js';
import type { Realm } from './realm.js';
import { beginSession } from './sessions.queries.js';
import { SignedInView } from './session.view.js';
import { Throttle } from './throttle.js';

interface Answer {
  response: AuthenticationResponseJSON;
  userAgent: string;
}

/** A passkey says who it is and proves it by two factors at once: what he has, and what the device asked of him. */
@Injectable()
export class SignInByPasskey {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(Throttle) private readonly throttle: Throttle,
  ) {}

  async execute(realm: Realm, { response, userAgent }: Answer): Promise<{ token: string; view: SignedInView }> {
    const named = await this.database.global((tx) => personOf(tx, realm, response.id));
    const account = { realm, email: named?.email ?? response.id }; // unknown ones are counted alike (S26)
    await this.throttle.spend(account, 'passkey');
    if (!named) throw new PasskeyRefused(401);
    return this.database.global(async (tx) => {
      await lockPerson(tx, realm, named.id);
      const person = await personById(tx, realm, named.id);
      if (!person || !(await this.passkeys.prove(tx, person, response))) throw new PasskeyRefused(401);
      const token = await beginSession(tx, { realm, subjectId: person.id, secondFactorAt: tx.now, userAgent });
      await this.throttle.clear(tx, account, 'passkey');
      return { token, view: new SignedInView(person, await customersOf(tx, person)) };
    });
  }
}

async function personOf(tx: Transaction, realm: Realm, passkeyId: string): Promise<Person | null> {
  const passkey = await passkeyNamed(tx, realm, passkeyId);
  return passkey && personById(tx, realm, passkey.subjectId);
}
