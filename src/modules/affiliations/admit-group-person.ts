import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { parseEmail } from '../../kernel/index.js';
import { giveGrant } from '../access/index.js';
import { type Acting, type Call, Gate, NotFound } from '../authority/index.js';
import { MembersDirectory, memberTold } from '../members/index.js';
import type { AdmitGroupPersonRequest } from './affiliation.requests.js';
import type { AffiliationView } from './affiliation.views.js';
import { HereAlready, NotTheParents } from './affiliations.errors.js';
import { basisHeld, identityAt, memberHere } from './affiliations.queries.js';
import { shown } from './affiliations.service.js';

/** GC-9.1-d: the Access Owner of the parent, acting here, brings somebody of its people; what that one may is worth nothing once he is bound to the parent no more. */
@Injectable()
export class AdmitGroupPerson {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(MembersDirectory) private readonly members: MembersDirectory, @Inject(Config) private readonly config: Pick<Config, 'operatorName'>) {}

  execute(call: Call, affiliationId: string, request: AdmitGroupPersonRequest): Promise<AffiliationView> {
    return this.gate.writeAlone(call, async (acting) => {
      if (acting.actor.affiliation?.id !== affiliationId) throw new NotFound();
      const email = await addressOf(acting, affiliationId, request.email);
      const endsAt = request.endsAt ? Temporal.Instant.from(request.endsAt) : null;
      const member = await this.members.admit(acting.tx, {
        customerId: acting.customerId, customerName: acting.standing.customer.legalName, displayName: request.displayName.trim(), email, language: request.language, link: 'affiliate', affiliationId,
        startsAt: acting.tx.now, endsAt, invitedBy: { memberId: acting.actor.memberId ?? '', name: acting.actor.displayName }, operatorName: this.config.operatorName,
      });
      const { grant, scope } = await giveGrant(acting, { memberId: member.id, profile: 'SupportPortalUser', subProfileId: request.subProfileId, scope: request.scope, endsAt: request.endsAt, reason: request.reason });
      await acting.record({ event: 'affiliate.person-admitted', subjectId: member.id, rules: ['GC-9.1-d'], reason: request.reason, after: { person: memberTold(member), grant: { ...grant, scope } } });
      return shown(acting, affiliationId);
    });
  }
}

async function addressOf(acting: Acting, affiliationId: string, text: string): Promise<string> {
  const email = parseEmail(text);
  if (email === null) throw new Error('an address that was not checked');
  const identityId = await identityAt(acting.tx, email);
  const basis = identityId === null ? null : await basisHeld(acting, affiliationId, identityId);
  if (identityId === null || !basis?.isBound) throw new NotTheParents();
  if ((await memberHere(acting, identityId)) !== null) throw new HereAlready();
  return email;
}
