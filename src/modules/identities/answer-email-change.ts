import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { digestOf } from './change-email.js';
import { demandUnmeasured } from './demand-unmeasured.js';
import { EffectEmailChange } from './effect-email-change.js';
import { changeByLink, type EmailChange, endOpenChange, hasTakenEffect, isTaken, type LinkUse, markChange, voidResetLinks } from './email-changes.queries.js';
import { LinkRefused } from './identities.errors.js';
import { mailTo } from './mails.js';
import { lockPerson, type Person, personById } from './people.queries.js';
import { endSessions } from './sessions.queries.js';

interface Answered {
  email: string;
  takesEffectAt: Date;
  inForce: boolean;
}

type Work = (tx: Transaction, change: EmailChange, person: Person) => Promise<void>;

/** What the links of a change of address do: the one to the new address confirms it; the one to the old stops it, or lets it be at once. */
@Injectable()
export class AnswerEmailChange {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EffectEmailChange) private readonly effect: EffectEmailChange,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Config) private readonly config: Pick<Config, 'origin'>,
  ) {}

  async confirm(token: string): Promise<Answered> {
    return this.take(await this.withLink('confirmation', token, (tx, { id }) => markChange(tx, id, 'confirmation')));
  }

  async approve(token: string): Promise<Answered> {
    return this.take(await this.withLink('approval', token, (tx, { id }) => markChange(tx, id, 'approval')));
  }

  /** Whoever asked had a session and a proof, so neither is trusted any more: every session ends, and every reset link on its way is void. */
  async veto(token: string): Promise<void> {
    await this.withLink('veto', token, async (tx, _, person) => {
      await endOpenChange(tx, person, 'vetoed');
      await endSessions(tx, { realm: person.realm, subjectId: person.id });
      await voidResetLinks(tx, person);
      await this.outbox.put(tx, mailTo(person, 'emailVetoed', { origin: this.config.origin }));
    });
  }

  private async withLink(use: LinkUse, token: string, work: Work): Promise<EmailChange> {
    return this.database.global(async (tx) => {
      const seen = await changeByLink(tx, use, digestOf(token));
      if (!seen) throw new LinkRefused();
      await lockPerson(tx, seen.realm, seen.subjectId);
      if (use !== 'veto') await demandUnmeasured(tx, { realm: seen.realm, id: seen.subjectId }); // to stop a change gives nothing
      const change = await changeByLink(tx, use, digestOf(token));
      const person = await personById(tx, seen.realm, seen.subjectId);
      if (!change || !person) throw new LinkRefused();
      if (use === 'confirmation' && (await isTaken(tx, change.realm, change.email))) throw new LinkRefused();
      await work(tx, change, person);
      return change;
    });
  }

  private async take({ id, email, dueAt }: EmailChange): Promise<Answered> {
    await this.effect.execute(id);
    return { email, takesEffectAt: dueAt, inForce: await this.database.global((tx) => hasTakenEffect(tx, id)) };
  }
}
