import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { isGroupMailbox, parseEmail } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { Outbox } from '../../platform/mail/outbox.js';
import type { Call } from '../authority/index.js';
import { EffectEmailChange } from './effect-email-change.js';
import { addChange, changeOf, type EmailChange, endOpenChange, isTaken } from './email-changes.queries.js';
import { EmailNotOnePerson, EmailUnchanged } from './identities.errors.js';
import { mailTo } from './mails.js';
import { pageOf } from './page-of-a-link.js';
import type { Person } from './people.queries.js';
import { demandTrusted, type ProofOrPassword, ProveOneself } from './prove-oneself.js';
import { Throttle } from './throttle.js';

/** Decision 0009: over a weekend somebody who is attacked still has a working day to say no. */
const VETO_WINDOW = Temporal.Duration.from({ hours: 72 });

/** S13: one's own address, changed by oneself. It stays as it was until the new mailbox has confirmed and the old one had its time to say no. */
@Injectable()
export class ChangeEmail {
  constructor(
    @Inject(ProveOneself) private readonly proving: ProveOneself,
    @Inject(EffectEmailChange) private readonly effect: EffectEmailChange,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Config) private readonly config: Pick<Config, 'origin'>,
  ) {}

  /** The same answer, by the same work, whoever has the new address or nobody. */
  async ask(call: Call, wanted: string, proof: ProofOrPassword): Promise<EmailChange> {
    const email = parseEmail(wanted);
    if (email === null) throw new Error('an address that was not checked');
    if (isGroupMailbox(email)) throw new EmailNotOnePerson();
    const { realm, email: present } = await this.proving.asOwner(call, (_, person) => Promise.resolve(person));
    await this.throttle.spend({ realm, email: present }, 'address');
    return this.proving.withProofOrPassword(call, proof, async (own, person) => {
      const { tx } = own;
      await demandTrusted(own, person);
      if (person.email.toLowerCase() === email.toLowerCase()) throw new EmailUnchanged();
      const [confirmation, veto] = [newToken(), newToken()];
      await addChange(tx, person, { email, confirmationHash: digestOf(confirmation), vetoHash: digestOf(veto), dueAt: tx.now.add(VETO_WINDOW).toString() });
      await this.mailNewAddress(tx, { person, email, confirmation });
      await this.outbox.put(tx, mailTo(person, 'emailChangeAsked', { link: this.linkTo(person, 'email-veto', veto) }));
      const change = await changeOf(tx, person);
      if (!change) throw new Error('a change of address vanished');
      return change;
    });
  }

  async pending(call: Call): Promise<EmailChange | null> {
    const { change, isDue } = await this.proving.asOwner(call, async ({ tx }, person) => {
      const found = await changeOf(tx, person);
      return { change: found, isDue: found !== null && found.dueAt.getTime() <= tx.now.epochMilliseconds };
    });
    if (!change || !isDue) return change;
    await this.effect.execute(change.id);
    return this.proving.asOwner(call, ({ tx }, person) => changeOf(tx, person));
  }

  withdraw(call: Call): Promise<void> {
    return this.proving.asOwner(call, ({ tx }, person) => endOpenChange(tx, person, 'withdrawn'));
  }

  /** Who has the address already is told so, and nobody else is. */
  private async mailNewAddress(tx: Transaction, { person, email, confirmation }: { person: Person; email: string; confirmation: string }): Promise<void> {
    const reader = { email, language: person.language };
    const taken = await isTaken(tx, person.realm, email);
    await this.outbox.put(tx, taken ? mailTo(reader, 'emailTaken', { origin: this.config.origin }) : mailTo(reader, 'emailConfirm', { link: this.linkTo(person, 'email-confirmation', confirmation) }));
  }

  /** From the configured origin alone (S24); the token stands behind #. */
  private linkTo({ realm }: Person, page: string, token: string): string {
    return `${this.config.origin}${pageOf(page, realm)}#${token}`;
  }
}

const newToken = (): string => randomBytes(32).toString('base64url');
export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();
