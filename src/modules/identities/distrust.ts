import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import type { Transaction } from '../../platform/database/database.js';
import { Outbox } from '../../platform/mail/outbox.js';
import type { Language } from '../authority/index.js';
import { passwordChosenAt, voidPassword } from './credentials.queries.js';
import { expireInvitations, isReportedAt, markReported, openReport, reportsToFollow, markReportFollowed, type OwnReport } from './distrust.queries.js';
import { endOpenChange, voidResetLinks } from './email-changes.queries.js';
import { LinkRefused } from './identities.errors.js';
import { mailTo } from './mails.js';
import { endNumbersSince } from './mobile-numbers.queries.js';
import { OneTimeLinks } from './one-time-links.js';
import { lockPerson, type Person, personById } from './people.queries.js';
import { endSessions } from './sessions.queries.js';

/** The reason of the case, where nobody was there to type one. */
const NOT_ME: Record<Language, string> = {
  en: 'A sign-in was told by mail: it was not me', fr: 'Une connexion a été annoncée par e-mail : ce n\'était pas moi', nl: 'Een aanmelding werd per mail gemeld: ik was het niet', de: 'Eine Anmeldung wurde per E-Mail gemeldet: Ich war es nicht',
};

export interface ReportedAtCustomer {
  identityId: string;
  customerId: string;
  memberId: string;
  /** As the person concerned reads them. */
  reporter: string;
  customer: string;
  /** Null: nobody knows. */
  suspectedSince: string | null;
}

/** GC-4.3-b, decision 0013: a sign-in that is not its owner's alone any more. No factor goes: a mailbox alone opens nothing (S13). */
@Injectable()
export class Distrust {
  constructor(
    @Inject(OneTimeLinks) private readonly links: OneTimeLinks,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Config) private readonly config: Pick<Config, 'origin'>,
  ) {}

  /**
   * Reported by somebody else: what the sign-in opens here ends, until its owner has chosen a new password; what it opens elsewhere is not
   * this Customer's to end, nor to know. Reset links of before go too: one of them would lift the bar.
   */
  async at(tx: Transaction, { identityId, customerId, memberId, reporter, customer, suspectedSince }: ReportedAtCustomer): Promise<void> {
    await lockPerson(tx, 'customer', identityId);
    tx.readClockAgain(); // whoever chose a password meanwhile chose it before
    const person = await personById(tx, 'customer', identityId);
    if (!person) throw new Error('no such identity');
    await markReported(tx, { identityId, customerId });
    await expireInvitations(tx, { identityId, customerId, memberId });
    await voidResetLinks(tx, person);
    await endOpenChange(tx, person, 'withdrawn'); // the new address would be whoever's who asked for it
    const reader = await this.withoutNumber(tx, person, suspectedSince);
    if (person.passwordHash !== null) await this.outbox.put(tx, { ...mailTo(reader, 'reported', { link: await this.newLink(tx, person), inviter: reporter, customer }), customerId });
  }

  isReported(tx: Transaction, at: { identityId: string; customerId: string; memberId: string }): Promise<boolean> {
    return isReportedAt(tx, at);
  }

  /** Reported by himself: everything that his sign-in opens ends, at every Customer, with this session too. */
  async everywhere(tx: Transaction, identityId: string, { reason, suspectedSince }: { reason: string; suspectedSince: string }): Promise<string> {
    await lockPerson(tx, 'customer', identityId);
    tx.readClockAgain();
    const person = await personById(tx, 'customer', identityId);
    if (!person) throw new Error('no such identity');
    await voidPassword(tx, person);
    await voidResetLinks(tx, person);
    await endOpenChange(tx, person, 'withdrawn');
    await endSessions(tx, { realm: 'customer', subjectId: identityId });
    await markReported(tx, { identityId, customerId: null });
    const reader = await this.withoutNumber(tx, person, suspectedSince);
    await this.outbox.put(tx, mailTo(reader, 'reportedByYourself', { link: await this.newLink(tx, person), origin: this.config.origin }));
    return openReport(tx, { identityId, reason, suspectedSince });
  }

  /** By the link of a sign-in that was told: somebody else has a session, and the password or a factor. */
  async byLink(tx: Transaction, token: string): Promise<string> {
    const link = await this.links.use(tx, 'sign-in-report', token);
    const person = link && (await personById(tx, link.realm, link.subjectId));
    if (!person) throw new LinkRefused();
    return this.everywhere(tx, person.id, { reason: NOT_ME[person.language], suspectedSince: link.createdAt.toISOString() });
  }

  toFollow(tx: Transaction, id?: string): Promise<OwnReport[]> {
    return reportsToFollow(tx, id);
  }

  markFollowed(tx: Transaction, id: string): Promise<void> {
    return markReportFollowed(tx, id);
  }

  /** Told by mail alone: whoever set the number is not to hear of the report. */
  private async withoutNumber(tx: Transaction, person: Person, suspectedSince: string | null): Promise<Person> {
    const number = await endNumbersSince(tx, person, suspectedSince ?? await passwordChosenAt(tx, person));
    if (number === null) return person;
    const reader = { ...person, mobile: null };
    await this.outbox.put(tx, mailTo(reader, 'mobileRemoved', { origin: this.config.origin, number }));
    return reader;
  }

  private newLink(tx: Transaction, { id, email }: Person): Promise<string> {
    return this.links.issue(tx, { purpose: 'password-reset', realm: 'customer', subjectId: id, email });
  }
}
