import { Inject, Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../../platform/database/database.js';
import type { Language } from '../authority/index.js';
import { keepPassword, setPassword } from './credentials.queries.js';
import { demandUnmeasured } from './demand-unmeasured.js';
import { LinkRefused, SignInRefused } from './identities.errors.js';
import { NewPassword } from './new-password.js';
import { OneTimeLinks } from './one-time-links.js';
import { PasswordHash } from './password-hash.js';
import { type Person, personById } from './people.queries.js';
import { recordAcceptance } from './identities.queries.js';
import { Throttle } from './throttle.js';

interface Acceptance {
  token: string;
  password: string;
  displayName?: string;
  language?: Language;
}

/**
 * S22: the link proves the mailbox. It makes a password where there is none yet; where there is one it asks for it and never resets it,
 * so that whoever invites an address gains nothing over its owner's sign-in.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OneTimeLinks) private readonly links: OneTimeLinks,
    @Inject(NewPassword) private readonly newPassword: NewPassword,
    @Inject(PasswordHash) private readonly passwordHash: PasswordHash,
    @Inject(Throttle) private readonly throttle: Throttle,
  ) {}

  async execute(acceptance: Acceptance): Promise<{ email: string }> {
    const person = await this.database.global((tx) => this.personOf(tx, acceptance.token));
    const hash = person.passwordHash === null ? await this.newPassword.make(person, acceptance.password) : await this.prove(person, acceptance.password);
    await this.database.global(async (tx) => {
      if (!(await this.links.use(tx, 'invitation', acceptance.token))) throw new LinkRefused();
      await demandUnmeasured(tx, person);
      await this.settle(tx, person, { ...acceptance, hash });
    });
    return { email: person.email };
  }

  private async personOf(tx: Transaction, token: string): Promise<Person> {
    const link = await this.links.look(tx, 'invitation', token);
    const person = link && (await personById(tx, link.realm, link.subjectId));
    if (!person) throw new LinkRefused();
    return person;
  }

  private async prove(person: Person, password: string): Promise<string> {
    await this.throttle.spend(person, 'password');
    if (person.passwordHash === null || !(await this.passwordHash.matches(person.passwordHash, password))) throw new SignInRefused();
    return person.passwordHash;
  }

  /** Under the lock that `use` took: what was checked before it may have changed since. */
  private async settle(tx: Transaction, person: Person, { hash, displayName, language }: Acceptance & { hash: string }): Promise<void> {
    if (person.passwordHash !== null) {
      if (!(await keepPassword(tx, person, { checked: hash, better: null }))) throw new SignInRefused();
      await this.throttle.clear(tx, person, 'password');
      return recordAcceptance(tx, person, {});
    }
    const now = await personById(tx, person.realm, person.id);
    if (now?.passwordHash !== null) throw new LinkRefused();
    await setPassword(tx, person, hash);
    await recordAcceptance(tx, person, { displayName: displayName?.trim(), language });
  }
}
