import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import type { Transaction } from '../../platform/database/database.js';
import { demandVersion } from '../../platform/http/etag.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { type Acting, type AgentActing, type Call, Gate, NotFound } from '../authority/index.js';
import { ClientsDirectory, type ServiceClient } from '../clients/index.js';
import { Distrust } from '../identities/index.js';
import { type Member, MembersDirectory } from '../members/index.js';
import { compromiseMail } from './compromise.mails.js';
import type { ReportCompromiseRequest } from './compromise.requests.js';
import type { CompromisePreviewView, CompromiseView } from './compromise.views.js';
import { OwnInAccount, ReportedLately, ReportStands, SuspectedTooLate } from './compromises.errors.js';
import { compromiseRow, insertCompromise, type NewCompromise, type Notified, notifiedOf, reportedSince } from './compromises.queries.js';
import { forAgent, shown } from './compromises.service.js';

/** Nobody keeps another one out by reporting him again and again; by phone the operator records what is so. */
const ONE_DAY = Temporal.Duration.from({ hours: 24 });

/** Of whoever was read: with his version. */
type Report = ReportCompromiseRequest & { version: number };

/** Where and of whom a report is. */
interface Reported {
  tx: Transaction;
  customerId: string;
  request: Report;
  by: Pick<NewCompromise, 'reportedBy' | 'recordedBy'>;
  /** Of the reporter, as the person concerned reads it. */
  name: string;
}

/** What ended at once, for the ledger. */
interface Ended {
  id: string;
  after: object;
}

/** GC-4.3-b, decision 0013: what a reported credential opens at this Customer ends in the transaction of the report. */
@Injectable()
export class ReportCompromise {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(MembersDirectory) private readonly members: MembersDirectory,
    @Inject(ClientsDirectory) private readonly clients: ClientsDirectory,
    @Inject(Distrust) private readonly distrust: Distrust,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Config) private readonly config: Pick<Config, 'operatorName'>,
  ) {}

  previewMember(call: Call, memberId: string): Promise<CompromisePreviewView> {
    return this.gate.read(call, async (acting) => {
      const { tx, customerId } = acting;
      const member = await this.members.find(tx, customerId, memberId);
      if (!member) throw new NotFound();
      await acting.demandOn({}, 'member:read', 'member:end');
      member.demandNotEnded(tx.now);
      const [openSessions, invitation, refusal] = [await this.members.openSessions(acting, member.identityId), await this.members.isInvited(tx, member), await this.obstacle(tx, member, acting.actor.memberId)];
      return { openSessions, invitation, secrets: 0, endsForGood: false, refusal: refusal?.code ?? null };
    });
  }

  previewClient(call: Call, clientId: string): Promise<CompromisePreviewView> {
    return this.gate.read(call, async (acting) => {
      const { tx, customerId } = acting;
      const client = await this.clients.find(tx, customerId, clientId);
      if (!client) throw new NotFound();
      await acting.demandOn({}, 'client:read', 'client:end');
      client.demandNotEnded(tx.now);
      return { openSessions: 0, invitation: false, secrets: (await this.clients.secretsOf(tx, client)).length, endsForGood: client.authentication === 'key', refusal: null };
    });
  }

  member(call: Call, memberId: string, request: Report): Promise<CompromiseView> {
    return this.byMember(call, request, async (acting, reported) => {
      const member = await this.lockedMember(reported, memberId);
      await acting.demandOn({}, 'member:read', 'member:end');
      return this.endMember(reported, member, acting.actor.memberId);
    });
  }

  client(call: Call, clientId: string, request: Report): Promise<CompromiseView> {
    return this.byMember(call, request, async (acting, reported) => {
      const client = await this.lockedClient(reported, clientId);
      await acting.demandOn({}, 'client:read', 'client:end');
      return this.endClient(reported, client);
    });
  }

  /** By phone: the operator records, and the Customer answers for it (GC-4.3-d). */
  memberByPhone(call: Call, at: { customerId: string; memberId: string }, request: Report): Promise<CompromiseView> {
    return this.byAgent(call, { customerId: at.customerId, request }, async (reported) => this.endMember(reported, await this.lockedMember(reported, at.memberId), null));
  }

  clientByPhone(call: Call, at: { customerId: string; clientId: string }, request: Report): Promise<CompromiseView> {
    return this.byAgent(call, { customerId: at.customerId, request }, async (reported) => this.endClient(reported, await this.lockedClient(reported, at.clientId)));
  }

  private byMember(call: Call, request: Report, end: (acting: Acting, reported: Reported) => Promise<Ended>): Promise<CompromiseView> {
    return this.gate.writeAlone(call, async (acting) => {
      const { tx, customerId, actor } = acting;
      const { id, after } = await end(acting, { tx, customerId, request, by: { reportedBy: actor.memberId, recordedBy: null }, name: actor.displayName });
      const view = await shown(acting, id);
      await acting.record({ event: 'compromise.reported', subjectId: id, rules: ['GC-4.3-b'], reason: request.reason, after });
      return view;
    });
  }

  private byAgent(call: Call, { customerId, request }: { customerId: string; request: Report }, end: (reported: Reported) => Promise<Ended>): Promise<CompromiseView> {
    return this.gate.operator(call, async (agent: AgentActing) => {
      const { tx, actor } = agent;
      const { id, after } = await end({ tx, customerId, request, by: { reportedBy: null, recordedBy: actor.id }, name: this.config.operatorName });
      const row = await compromiseRow({ tx, customerId }, id);
      if (!row) throw new NotFound();
      await agent.record({ event: 'compromise.reported', subjectId: id, rules: ['GC-4.3-b'], reason: request.reason, after });
      return forAgent(row);
    });
  }

  private async endMember(reported: Reported, member: Member, reporterId: string | null): Promise<Ended> {
    const { tx, customerId, name, request } = reported;
    const refusal = await this.obstacle(tx, member, reporterId);
    if (refusal) throw refusal;
    const { legalName } = await this.tellCustomer(tx, customerId);
    await this.distrust.at(tx, { identityId: member.identityId, customerId, memberId: member.id, reporter: name, customer: legalName, suspectedSince: request.suspectedSince ?? null });
    return opened(reported, { memberId: member.id }, {});
  }

  private async endClient(reported: Reported, client: ServiceClient): Promise<Ended> {
    const { tx, customerId } = reported;
    await this.tellCustomer(tx, customerId);
    const endedSecrets = await this.clients.distrust(tx, client);
    return opened(reported, { clientId: client.id }, { endedSecrets, endedAt: client.endedAt });
  }

  /** Somebody else's report stands until a new password is chosen; a second one would only mail again. */
  private async obstacle(tx: Transaction, member: Member, reporterId: string | null): Promise<OwnInAccount | ReportStands | ReportedLately | null> {
    if (member.id === reporterId) return new OwnInAccount();
    if (await this.distrust.isReported(tx, { identityId: member.identityId, customerId: member.customerId, memberId: member.id })) return new ReportStands();
    return reporterId !== null && await reportedSince(tx, member, tx.now.subtract(ONE_DAY)) ? new ReportedLately() : null;
  }

  private async lockedMember({ tx, customerId, request }: Reported, memberId: string): Promise<Member> {
    const member = await this.members.lock(tx, customerId, memberId);
    if (!member) throw new NotFound();
    demandVersion(request.version, member.version);
    member.demandNotEnded(tx.now);
    return member;
  }

  private async lockedClient({ tx, customerId, request }: Reported, clientId: string): Promise<ServiceClient> {
    const client = await this.clients.lock(tx, customerId, clientId);
    if (!client) throw new NotFound();
    demandVersion(request.version, client.version);
    return client;
  }

  private async tellCustomer(tx: Transaction, customerId: string): Promise<Notified> {
    const notified = await notifiedOf(tx, customerId);
    if (!notified) throw new NotFound();
    await this.outbox.put(tx, compromiseMail(notified, customerId));
    return notified;
  }
}

/** After everything has ended: the instant of the report is that of the end. */
async function opened({ tx, customerId, request, by }: Reported, of: Pick<NewCompromise, 'memberId' | 'clientId'>, ended: object): Promise<Ended> {
  const since = request.suspectedSince ? Temporal.Instant.from(request.suspectedSince) : tx.now;
  if (Temporal.Instant.compare(since, tx.now) > 0) throw new SuspectedTooLate();
  const made = { customerId, ...of, ...by, reportedAt: tx.now.toString(), suspectedSince: since.toString(), reason: request.reason };
  const id = await insertCompromise(tx, made);
  if (id === null) throw new Error('a new case is there already');
  return { id, after: { ...of, ...by, suspectedSince: since, ...ended } };
}
