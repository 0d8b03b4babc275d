import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { parsePhoneNumber } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { MOBILE_CODE_LIVES } from '../../platform/mail/given-up.js';
import { Outbox } from '../../platform/mail/outbox.js';
import type { Call } from '../authority/index.js';
import { CountryWithoutSms, MobileCodeRefused, MobileUnchanged, NoSms } from './identities.errors.js';
import { mailTo } from './mails.js';
import { askNumber, confirmNumber, endNumbers, forgetUnconfirmed, type MobileNumber, numbersOf } from './mobile-numbers.queries.js';
import { MobileNumberView } from './mobile-number.views.js';
import type { Person } from './people.queries.js';
import { demandTrusted, type ProofOrPassword, ProveOneself } from './prove-oneself.js';
import { codeWords } from './short-words.js';
import { Throttle } from './throttle.js';

/** S13: a number of one's own that is warned by SMS beside the mail. It proves nobody and resets nothing, so whoever takes over a SIM card gains nothing by it. */
@Injectable()
export class MobileNumbers {
  constructor(
    @Inject(ProveOneself) private readonly proving: ProveOneself,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Config) private readonly config: Pick<Config, 'origin' | 'sms' | 'smsCountries'>,
  ) {}

  show(call: Call): Promise<MobileNumberView> {
    return this.proving.asOwner(call, ({ tx }, person) => this.view(tx, person));
  }

  /** Counted before the proof, and by the day: nobody has another's phone ring. */
  async ask(call: Call, wanted: string, proof: ProofOrPassword): Promise<MobileNumberView> {
    const number = parsePhoneNumber(wanted);
    if (number === null) throw new Error('a number that was not checked');
    if (!this.config.sms) throw new NoSms();
    if (!this.config.smsCountries.some((code) => number.startsWith(`+${code}`))) throw new CountryWithoutSms();
    await this.throttle.spend(await this.proving.asOwner(call, (_, person) => Promise.resolve(person)), 'mobile');
    return this.proving.withProofOrPassword(call, proof, async (own, person) => {
      const { tx } = own;
      await demandTrusted(own, person);
      if (person.mobile === number) throw new MobileUnchanged();
      await this.throttle.spendNumber(tx, person, number);
      await forgetUnconfirmed(tx);
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      await askNumber(tx, person, { number, digestFor: (id) => digestOf(id, code) });
      await this.outbox.putSms(tx, { kind: 'mobileConfirm', to: number, language: person.language, personId: person.id, ...codeWords(person.language, code) });
      return this.view(tx, person);
    });
  }

  async confirm(call: Call, code: string): Promise<MobileNumberView> {
    await this.throttle.spend(await this.proving.asOwner(call, (_, person) => Promise.resolve(person)), 'mobileCode');
    return this.proving.asTrustedOwner(call, async ({ tx }, person) => {
      const asked = await waitingOf(tx, person);
      if (!asked || !timingSafeEqual(asked.codeDigest, digestOf(asked.id, code.replace(/\s/g, '')))) throw new MobileCodeRefused();
      await endNumbers(tx, person, { but: asked.id });
      await confirmNumber(tx, asked.id);
      await this.throttle.clear(tx, person, 'mobileCode');
      await this.throttle.clearNumber(tx, person, asked.number);
      if (person.mobile !== null) await this.tellRemoved(tx, person, person.mobile);
      await this.outbox.put(tx, mailTo(person, 'mobileSet', { origin: this.config.origin, number: asked.number }));
      return this.view(tx, person);
    });
  }

  /** Whoever would go on unseen would remove it first: so it wants the proof, of a sign-in that nobody reported, and the number itself is told. */
  remove(call: Call, proof: ProofOrPassword): Promise<void> {
    return this.proving.withProofOrPassword(call, proof, async (own, person) => {
      await demandTrusted(own, person);
      const { tx } = own;
      await endNumbers(tx, person);
      if (person.mobile !== null) await this.tellRemoved(tx, person, person.mobile);
    });
  }

  private tellRemoved(tx: Transaction, person: Person, number: string): Promise<void> {
    return this.outbox.put(tx, mailTo(person, 'mobileRemoved', { origin: this.config.origin, number }));
  }

  private async view(tx: Transaction, person: Person): Promise<MobileNumberView> {
    const numbers = await numbersOf(tx, person, tx.now.subtract(MOBILE_CODE_LIVES));
    return new MobileNumberView(this.config.sms, numbers);
  }
}

async function waitingOf(tx: Transaction, person: Person): Promise<MobileNumber | undefined> {
  return (await numbersOf(tx, person, tx.now.subtract(MOBILE_CODE_LIVES))).find(({ confirmedAt }) => confirmedAt === null);
}

/** A million codes are tried at once by whoever reads the table; the code is dead by then, and the throttle counts whoever cannot. */
const digestOf = (id: string, code: string): Buffer => createHash('sha256').update(`${id}:${code}`).digest();
