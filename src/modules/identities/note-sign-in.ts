import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import type { Transaction } from '../../platform/database/database.js';
import { Outbox } from '../../platform/mail/outbox.js';
import type { Language } from '../authority/index.js';
import { deviceKind } from './device-kind.js';
import { mailTo } from './mails.js';
import { OneTimeLinks } from './one-time-links.js';
import { pageOf } from './page-of-a-link.js';
import type { Person } from './people.queries.js';
import { type Noted, userAgentsOf } from './sessions.queries.js';

const MANY = 3;
const PROGRAM: Record<Language, string> = { en: 'another program', fr: 'un autre programme', nl: 'een ander programma', de: 'ein anderes Programm' };

/** ASVS 6.3.5: a sign-in that its owner should look at is told to him, with a way to say that it was not he. Where it came from is not looked up. */
@Injectable()
export class NoteSignIn {
  constructor(
    @Inject(OneTimeLinks) private readonly links: OneTimeLinks,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Config) private readonly config: Pick<Config, 'origin'>,
  ) {}

  /** Before its session begins: the ones of before say which kinds of device are his. The first of all is nobody else's. */
  async judge(tx: Transaction, person: Person, { userAgent, failures }: { userAgent: string; failures: number }): Promise<Noted | null> {
    const kind = deviceKind(userAgent);
    const before = await userAgentsOf(tx, person);
    const isNew = before.length > 0 && !before.some((each) => deviceKind(each) === kind);
    const noted = failures >= MANY ? 'afterFailures' : isNew ? 'newDevice' : null;
    if (noted) await this.outbox.put(tx, mailTo(person, noted === 'newDevice' ? 'signInNewDevice' : 'signInAfterFailures', { device: kind || PROGRAM[person.language], link: await this.wayBack(tx, person) }));
    return noted;
  }

  tellRecoveryCode(tx: Transaction, person: Person): Promise<void> {
    return this.outbox.put(tx, mailTo(person, 'recoveryCodes', { origin: this.config.origin }));
  }

  /** An agent chooses a new password; a person reports his sign-in, which ends it at once. */
  private async wayBack(tx: Transaction, { realm, id, email }: Person): Promise<string> {
    return realm === 'operator' ? `${this.config.origin}${pageOf('password-reset', realm)}` : this.links.issue(tx, { purpose: 'sign-in-report', realm, subjectId: id, email });
  }
}
