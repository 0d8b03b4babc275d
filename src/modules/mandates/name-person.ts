import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { parseEmail } from '../../kernel/index.js';
import { giveGrant } from '../access/index.js';
import { type Acting, type Call, Gate } from '../authority/index.js';
import { membersAt, MembersDirectory, memberTold } from '../members/index.js';
import type { NamePersonRequest } from './mandate.requests.js';
import type { MandateView } from './mandate.views.js';
import { MandateNotPossible, NamedAlready } from './mandates.errors.js';
import type { MandateRow } from './mandates.queries.js';
import { answering, canName, demandNotBlocked, locked, shown } from './mandates.service.js';

/**
 * GC-9.2-c: a natural person of the third party is named. He is a member whose link is the mandate, with the one right that it gives; nobody hands him
 * another one. Removing him is the end of his link, as of anybody's.
 */
@Injectable()
export class NamePerson {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(MembersDirectory) private readonly members: MembersDirectory, @Inject(Config) private readonly config: Pick<Config, 'operatorName'>) {}

  execute(call: Call, mandateId: string, request: NamePersonRequest): Promise<MandateView> {
    return this.gate.writeAlone(call, async (acting) => {
      const mandate = await locked(acting, mandateId);
      if (!canName(mandate)) throw new MandateNotPossible('People are named in a mandate of which the operator was notified, and that is not over or refused.');
      await demandNotBlocked(acting, mandate.thirdPartyNumber);
      const email = await addressOf(acting, request.email);
      const period = periodOf(mandate, acting.tx.now);
      const member = await this.members.admit(acting.tx, {
        customerId: acting.customerId, customerName: acting.standing.customer.legalName, displayName: request.displayName.trim(), email, language: request.language, link: 'mandate', mandateId,
        ...period, invitedBy: { memberId: answering(acting), name: acting.actor.displayName }, operatorName: this.config.operatorName,
      });
      const { grant, scope } = await giveGrant(acting, {
        memberId: member.id, mandateId, profile: 'SupportPortalUser', subProfileId: mandate.subProfile.id, scope: mandate.scope as Parameters<typeof giveGrant>[1]['scope'],
        startsAt: period.startsAt.toString(), endsAt: mandate.endsAt, reason: mandate.reason,
      });
      const view = await shown(acting, mandateId);
      await acting.record({ event: 'mandate.person-named', subjectId: mandateId, rules: ['GC-9.2-c'], after: { person: memberTold(member), grant: { ...grant, scope } } });
      return view;
    });
  }
}

/** Nobody is here twice: an own link or another mandate ends first. */
async function addressOf({ tx, customerId }: Acting, text: string): Promise<string> {
  const email = parseEmail(text);
  if (email === null) throw new Error('an address that was not checked');
  const here = await membersAt(tx, customerId, [email]);
  if (here.size > 0) throw new NamedAlready('He has a link of his own, or is named in this or another mandate. End that first.');
  return email;
}

function periodOf({ startsAt, endsAt }: MandateRow, now: Temporal.Instant): { startsAt: Temporal.Instant; endsAt: Temporal.Instant } {
  const begin = Temporal.Instant.from(startsAt);
  return { startsAt: Temporal.Instant.compare(begin, now) > 0 ? begin : now, endsAt: Temporal.Instant.from(endsAt) };
}
