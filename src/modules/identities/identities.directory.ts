import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import type { Transaction } from '../../platform/database/database.js';
import { Outbox } from '../../platform/mail/outbox.js';
import type { Language, OperatorRole } from '../authority/index.js';
import { dropTotp, replaceRecoveryCodes } from './credentials.queries.js';
import { endOpenChange } from './email-changes.queries.js';
import { AgentKnown } from './identities.errors.js';
import { endAgentAt, findOrMakeIdentity, type IdentityFacts, identityFacts, linkToCustomer, makeAgent } from './identities.queries.js';
import { mailTo } from './mails.js';
import { OneTimeLinks } from './one-time-links.js';
import { dropPasskeys } from './passkeys.queries.js';
import { personById } from './people.queries.js';
import type { Realm } from './realm.js';
import { endSessions } from './sessions.queries.js';
import { Throttle } from './throttle.js';

export interface Invitation {
  email: string;
  displayName: string;
  language: Language;
  customerId: string;
  memberId: string;
  invitedByName: string;
  customerName: string;
}

/** How far somebody is proven (blueprint 3.2); the attested link is the member's to know. */
export interface Proof {
  acceptedAt: Temporal.Instant | null;
  secondFactorSet: boolean;
}

export type Identity = Omit<IdentityFacts, 'acceptedAt'> & Proof;

/** What other modules ask of people who sign in. Every method works in the caller's transaction, whatever Customer it is set to. */
@Injectable()
export class IdentitiesDirectory {
  constructor(
    @Inject(OneTimeLinks) private readonly links: OneTimeLinks,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(Config) private readonly config: Pick<Config, 'origin' | 'operatorName'>,
  ) {}

  /**
   * Finds or makes the identity of an address and mails it a link. Known or not, the same is done and the same comes back; the id
   * tells the age of the identity, so it is not for the inviter's eyes.
   * @throws InvitationsThrottled
   */
  async invite(tx: Transaction, invitation: Invitation): Promise<{ identityId: string }> {
    const { email, customerId, memberId } = invitation;
    await this.throttle.spendInvitation(tx, invitation);
    const identity = await findOrMakeIdentity(tx, invitation);
    await linkToCustomer(tx, identity.id, customerId);
    const link = await this.links.issue(tx, { purpose: 'invitation', realm: 'customer', subjectId: identity.id, email, customerId, memberId });
    const parts = { link, inviter: invitation.invitedByName, customer: invitation.customerName };
    await this.outbox.put(tx, { ...mailTo({ id: identity.id, email, language: identity.language }, 'invitation', parts), customerId });
    return { identityId: identity.id };
  }

  /** He chooses this Customer among his, without an invitation. */
  linkTo(tx: Transaction, identityId: string, customerId: string): Promise<void> {
    return linkToCustomer(tx, identityId, customerId);
  }

  /** @throws AgentKnown when the address has an agent already */
  async inviteAgent(tx: Transaction, agent: { email: string; displayName: string; language: Language; role: OperatorRole; invitedByName: string }): Promise<{ agentId: string }> {
    const agentId = await makeAgent(tx, agent);
    if (agentId === null) throw new AgentKnown();
    const link = await this.links.issue(tx, { purpose: 'invitation', realm: 'operator', subjectId: agentId, email: agent.email });
    await this.outbox.put(tx, mailTo({ ...agent, id: agentId }, 'invitation', { link, inviter: agent.invitedByName, customer: this.config.operatorName }));
    return { agentId };
  }

  /** @returns false when nobody in office has this address */
  async endAgent(tx: Transaction, email: string): Promise<boolean> {
    const agentId = await endAgentAt(tx, email);
    if (agentId !== null) await this.endSessions(tx, 'operator', agentId);
    return agentId !== null;
  }

  withdrawInvitations(tx: Transaction, of: { identityIds: readonly string[]; customerId: string; memberIds: readonly string[] }): Promise<void> {
    return this.links.withdrawInvitations(tx, of);
  }

  /** For a recovery case decided by two agents: the factor, every passkey and the recovery codes are gone, the sessions too, and the person is told. */
  async resetSecondFactor(tx: Transaction, identityId: string): Promise<void> {
    const person = await personById(tx, 'customer', identityId);
    if (!person) throw new Error('no such identity');
    await dropTotp(tx, person);
    await dropPasskeys(tx, person);
    await endOpenChange(tx, person, 'withdrawn');
    await replaceRecoveryCodes(tx, person, []);
    await this.endSessions(tx, 'customer', identityId);
    await this.outbox.put(tx, mailTo(person, 'secondFactorRemoved', { origin: this.config.origin }));
  }

  endSessions(tx: Transaction, realm: Realm, subjectId: string): Promise<void> {
    return endSessions(tx, { realm, subjectId });
  }

  async isProven(tx: Transaction, identityId: string): Promise<Proof> {
    const [identity] = await this.find(tx, [identityId]);
    return { acceptedAt: identity?.acceptedAt ?? null, secondFactorSet: identity?.secondFactorSet ?? false };
  }

  async find(tx: Transaction, ids: readonly string[]): Promise<Identity[]> {
    return (await identityFacts(tx, ids)).map((facts) => ({
      ...facts,
      acceptedAt: facts.acceptedAt && Temporal.Instant.fromEpochMilliseconds(facts.acceptedAt.getTime()),
    }));
  }
}
