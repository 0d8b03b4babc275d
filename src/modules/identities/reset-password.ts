import { setTimeout } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { passwordChosenAt, setPassword } from './credentials.queries.js';
import { demandUnmeasured } from './demand-unmeasured.js';
import { endOpenChange } from './email-changes.queries.js';
import { LinkRefused, SignInThrottled } from './identities.errors.js';
import { mailTo } from './mails.js';
import { endNumbersSince } from './mobile-numbers.queries.js';
import { OneTimeLinks } from './one-time-links.js';
import { NewPassword } from './new-password.js';
import { type Person, personByEmail, personById } from './people.queries.js';
import type { Realm } from './realm.js';
import { endSessions } from './sessions.queries.js';
import { Throttle } from './throttle.js';

/** Longer than the work: the time of the answer tells nothing about the address. */
const ANSWER_AFTER_MS = 150;

@Injectable()
export class ResetPassword {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OneTimeLinks) private readonly links: OneTimeLinks,
    @Inject(NewPassword) private readonly newPassword: NewPassword,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Config) private readonly config: Pick<Config, 'origin'>,
  ) {}

  /** The same answer after the same time, whoever has the address or nobody. */
  async ask(realm: Realm, email: string): Promise<void> {
    await Promise.all([this.sendLink(realm, email), setTimeout(ANSWER_AFTER_MS)]);
  }

  /** The second factor stays (S26); every session ends. */
  async redeem(token: string, password: string): Promise<void> {
    const person = await this.database.global((tx) => this.personOf(tx, token));
    const hash = await this.newPassword.make(person, password);
    await this.database.global(async (tx) => {
      if (!(await this.links.use(tx, 'password-reset', token))) throw new LinkRefused();
      await demandUnmeasured(tx, person);
      const number = await endNumbersSince(tx, person, await passwordChosenAt(tx, person));
      await setPassword(tx, person, hash);
      await endOpenChange(tx, person, 'withdrawn'); // whoever takes his sign-in back takes back what was asked in it
      await endSessions(tx, { realm: person.realm, subjectId: person.id });
      await this.throttle.clear(tx, person, 'password');
      await this.outbox.put(tx, mailTo(person, 'passwordChanged', { origin: this.config.origin }));
      // there a last time, too: a mailbox alone silences nobody's phone unheard (S13)
      if (number !== null) await this.outbox.put(tx, mailTo(person, 'mobileRemoved', { origin: this.config.origin, number }));
    });
  }

  private async sendLink(realm: Realm, email: string): Promise<void> {
    try {
      await this.throttle.spend({ realm, email }, 'reset');
    } catch (fault) {
      if (fault instanceof SignInThrottled) return; // the mailbox has enough of them
      throw fault;
    }
    await this.database.global(async (tx) => {
      const person = await personByEmail(tx, realm, email);
      if (!person || person.passwordHash === null) return; // who never accepted has his invitation
      const link = await this.links.issue(tx, { purpose: 'password-reset', realm, subjectId: person.id, email: person.email });
      await this.outbox.put(tx, mailTo(person, 'passwordReset', { link }));
    });
  }

  private async personOf(tx: Transaction, token: string): Promise<Person> {
    const link = await this.links.look(tx, 'password-reset', token);
    const person = link && (await personById(tx, link.realm, link.subjectId));
    if (!person) throw new LinkRefused();
    return person;
  }
}
