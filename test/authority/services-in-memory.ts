import { ChangeDelegationsService } from '../../src/modules/access/change-delegations.service.js';
import { ChangeGrantsService } from '../../src/modules/access/change-grants.service.js';
import { DelegationsService } from '../../src/modules/access/delegations.service.js';
import { DeputiesService } from '../../src/modules/access/deputies.service.js';
import type { AccessGrant } from '../../src/modules/access/access-grant.entity.js';
import { GrantsService } from '../../src/modules/access/grants.service.js';
import { OwnershipService } from '../../src/modules/access/ownership.service.js';
import { Acting } from '../../src/modules/authority/acting.js';
import { basisOf, standsIn } from '../../src/modules/authority/capacities.js';
import { buildPolicy, type Gate, type Permission, type RulePack, type Standing } from '../../src/modules/authority/index.js';
import type { Call } from '../../src/modules/authority/call.js';
import { Problem } from '../../src/platform/http/problem.js';
import type { Ledger } from '../../src/platform/ledger/ledger.js';
import { type As, type Command, type Start, SWITCHED } from './commands.js';
import { GroupServices } from './group-services.js';
import { at, CUSTOMER, identityOf, InMemory, memberId, partOf } from './in-memory.js';

const packOf = ({ group }: Pick<Start, 'group'>): RulePack => ({ exportFromNumberManagement: true, affiliateConsent: group?.needsConsent ? 'block' : 'flag' });

/** The real services of the access module over rows in memory: commands in, accepted or not out. */
export class ServicesInMemory {
  readonly store: InMemory;
  readonly pack: RulePack;
  private readonly group: GroupServices | null;
  private readonly grants: GrantsService;
  private readonly changes: ChangeGrantsService;
  private readonly ownership: OwnershipService;
  private readonly deputies: DeputiesService;
  private readonly delegations: DelegationsService;
  private readonly delegated: ChangeDelegationsService;
  private readonly ledger = { record: () => { this.store.entries += 1; return Promise.resolve(); } } as unknown as Ledger;

  constructor(start: Start) {
    this.store = new InMemory(start, SWITCHED);
    this.pack = packOf(start);
    const write = (asked: Call, work: (acting: Acting) => Promise<unknown>): Promise<unknown> => this.write(asked, work);
    const gate = { write, writeAlone: write, giveAway: write } as unknown as Gate;
    this.grants = new GrantsService(gate);
    this.changes = new ChangeGrantsService(gate);
    this.ownership = new OwnershipService(gate);
    this.deputies = new DeputiesService(gate, {} as never, { put: () => Promise.resolve() } as never, { origin: 'https://x.example' });
    this.delegations = new DelegationsService(gate, {} as never, { put: () => Promise.resolve() } as never, { origin: 'https://x.example' });
    this.delegated = new ChangeDelegationsService(gate);
    this.group = this.store.group && new GroupServices(this.store, this.store.group, gate);
  }

  get standings(): Standing[] {
    return this.store.members.map((_, who) => this.store.standingOf(who));
  }

  async apply(command: Command): Promise<boolean> {
    try {
      await this.perform(command);
      return true;
    } catch (fault) {
      if (fault instanceof Problem) return false;
      throw fault;
    }
  }

  // eslint-disable-next-line complexity -- one line for each kind of command
  private async perform(command: Command): Promise<void> {
    const { store } = this;
    switch (command.do) {
      case 'wait': store.hour += command.hours; await this.group?.follow(); return;
      case 'switch': store.subscriptions = store.subscriptions.map((each) => (each.application === command.application ? { ...each, state: command.on ? 'active' : 'suspended' } : each)); return;
      case 'suspend': store.state = command.suspended ? 'suspended' : 'active'; return;
      case 'prove': Object.assign(store.proof[command.whom] ?? {}, command.how === 'accepts' ? { accepted: true } : { secondFactor: true }); return;
      case 'give': await this.give(command); return;
      case 'handOver': await this.ownership.handOver(call(command, 'owner:name'), { memberId: memberId(command.to), reason: 'hand-over', version: store.owner.version }); return;
      case 'end': await this.end(command); return;
      case 'attest': await this.attest(command); return;
      case 'name': await this.name(command); return;
      case 'return': await this.giveBack(command); return;
      case 'parent': store.group?.atParent(command, store.now); return;
      case 'affiliate': await this.group?.onList(command); return;
      case 'withdraw': await this.group?.withdraw(call(command, 'affiliate:withdraw')); return;
      case 'shares': store.group?.change({ ...command, day: command.day + Math.floor((store.hour + 19) / 24) }); await this.group?.follow(); return;
      case 'mandate': this.decideOn(command.how); return;
      case 'endMandate': await this.endMandate(command); return;
      case 'delegate': await this.delegate(command); return;
      case 'accept': case 'decline': case 'giveUp': case 'adopt': case 'cutDown': await this.ofDelegation(command); return;
      default: await this.change(command);
    }
  }

  private give(command: Extract<Command, { do: 'give' }>): Promise<unknown> {
    const { to, profile, bundle, parts, from, until, hands } = command;
    return this.grants.give(call(command, 'grant:give'), {
      memberId: memberId(to), profile, ...(profile === 'SupportPortalUser' && { subProfileId: `b${bundle}` }), scope: parts.map(partOf), reason: 'given', mayDelegate: hands > 0, delegationDepth: hands,
      startsAt: from === null ? undefined : this.store.in(from), endsAt: until === null ? undefined : this.store.in(until),
    });
  }

  private delegate({ right, to, deeds, parts, until, hands, ...who }: Extract<Command, { do: 'delegate' }>): Promise<unknown> {
    return this.delegations.propose(call(who, 'contact:read'), {
      sourceId: this.numbered(right).id, email: `${to}@x.example`, permissions: deeds as Permission[], scope: parts.map(partOf), delegationDepth: hands, reason: 'on leave', ...(until !== null && { endsAt: this.store.in(until) }),
    });
  }

  private ofDelegation(command: Extract<Command, { do: 'accept' | 'decline' | 'giveUp' | 'adopt' | 'cutDown' }>): Promise<unknown> {
    const { id, version } = this.numbered(command.right);
    const change = { reason: 'changed', version };
    switch (command.do) {
      case 'accept': return this.delegations.accept(call(command, 'contact:read'), id, version);
      case 'decline': return this.delegations.decline(call(command, 'contact:read'), id, change);
      case 'giveUp': return this.delegated.end(call(command, 'contact:read'), id, change);
      case 'adopt': return this.delegated.adopt(call(command, 'grant:give'), id, change);
      case 'cutDown': return this.delegated.narrow(call(command, 'contact:read'), id, { ...change, scope: command.parts.map(partOf) });
    }
  }

  private numbered(right: number): AccessGrant {
    const grant = this.store.grants[right];
    if (!grant) throw new Problem(404, 'no-such-grant', 'a number that no grant has');
    return grant;
  }

  private change(command: Extract<Command, { do: 'narrow' | 'extend' | 'revoke' | 'decide' }>): Promise<unknown> {
    const { id, version } = this.numbered(command.right);
    const change = { reason: 'changed', version };
    switch (command.do) {
      case 'narrow': return this.changes.narrow(call(command, 'grant:narrow'), id, { ...change, scope: command.parts.map(partOf) });
      case 'extend': return this.changes.extend(call(command, 'grant:extend'), id, { ...change, endsAt: this.store.in(command.until) });
      case 'revoke': return this.changes.revoke(call(command, 'grant:revoke'), id, change);
      case 'decide': return this.grants.decide(call(command, 'grant:decide'), id, { ...change, approved: command.approved });
    }
  }

  /** The members module needs its own tables; here its verbs and its refusals only. Through HTTP it is the module itself. */
  private end(command: Extract<Command, { do: 'end' }>): Promise<unknown> {
    const { store } = this;
    return this.write(call(command, 'member:end'), async (acting) => {
      const member = store.member(memberId(command.whom));
      if (member.id === store.owner.ownerMemberId) throw new Problem(409, 'member.is-owner', 'the owner stays');
      if (store.isManager(member.id) && !store.owner.ownerOptOut && command.by !== command.whom) await acting.demand('manager:name');
      store.changeMember(member.id, (each) => { each.end(command.at === null ? store.now : at(store.hour + command.at), store.now, 'left'); });
      await acting.record({ event: 'member.ended', subjectId: member.id });
    });
  }

  private attest(command: Extract<Command, { do: 'attest' }>): Promise<unknown> {
    return this.write(call(command, 'member:admit'), async (acting) => {
      const member = this.store.member(memberId(command.whom));
      const people = [member.identityId, identityOf(member.attestedBy) ?? ''];
      this.store.changeMember(member.id, (each) => { each.attest({ memberId: memberId(command.by), identityId: `i${command.by}` }, people, this.store.now); });
      await acting.record({ event: 'member.attested', subjectId: member.id });
    });
  }

  /** The mandates module needs its own tables, too: here its permission and its refusals only, and what the law makes of the facts. */
  private endMandate(command: Extract<Command, { do: 'endMandate' }>): Promise<unknown> {
    const { store } = this;
    return this.write(call(command, 'mandate:end'), async (acting) => {
      if (!store.mandate || store.mandate.endedAt) throw new Problem(409, 'mandate.over', 'it has ended');
      store.mandate = { ...store.mandate, endedAt: store.now };
      await acting.record({ event: 'mandate.ended', subjectId: store.mandate.id });
    });
  }

  private decideOn(how: 'refuse' | 'block' | 'lift'): void {
    const { store } = this;
    if (!store.mandate || (how === 'refuse' && (store.mandate.endedAt ?? store.mandate.refused))) throw new Problem(409, 'mandate.over', 'it is active no more');
    store.mandate = how === 'refuse' ? { ...store.mandate, refused: { at: store.now, reason: 'unknown' } } : { ...store.mandate, blocked: how === 'block' };
  }

  private name({ away, deputy, owner, from, until, ...who }: Extract<Command, { do: 'name' }>): Promise<unknown> {
    return this.deputies.name(call(who, 'responsibility:delegate'), {
      forMemberId: memberId(away), deputyMemberId: memberId(deputy), capacity: owner ? 'AccessOwner' : 'AccessManager', startsAt: from === null ? undefined : this.store.in(from), endsAt: this.store.in(until), reason: 'away',
    });
  }

  private giveBack(command: Extract<Command, { do: 'return' }>): Promise<unknown> {
    const kept = this.store.deputies[command.deputyship];
    if (!kept) throw new Problem(404, 'no-such-deputyship', 'a number that none has');
    return this.deputies.end(call(command, 'contact:read'), kept.id, { reason: 'back', version: 1 });
  }

  /** What the gate does: standing and instant of the transaction, one capacity, the declared permission first. */
  private write(asked: Call, work: (acting: Acting) => Promise<unknown>): Promise<unknown> {
    const { by, as, permission } = asked as unknown as Asked;
    return this.store.transaction(async (tx) => {
      const standing = this.store.standingOf(by);
      const policy = buildPolicy(standing, { capacity: as, at: tx.now }, this.pack);
      const actor = { kind: 'person' as const, id: `i${by}`, memberId: memberId(by), displayName: `Person ${by}`, capacity: as, customerId: CUSTOMER, deputyOf: standsIn(standing, as, tx.now)?.principal.memberId ?? null, mandate: null, affiliation: basisOf(standing, as, tx.now), reason: null };
      const acting = new Acting(tx, { language: 'en' }, { standing, policy, actor, pack: this.pack }, this.ledger);
      await acting.demand(permission);
      const answer = await work(acting);
      this.demandAccountable();
      return answer;
    });
  }

  /** Twin of the deferred trigger keep_one_accountable_person. */
  private demandAccountable(): void {
    const { owner, grants } = this.store;
    const stays = owner.ownerOptOut
      ? grants.some((grant) => grant.profile === 'AccessManager' && !grant.revokedAt && !grant.endsAt && ['notNeeded', 'approved'].includes(grant.secondPerson) && this.store.member(grant.memberId).endsAt === null)
      : this.store.member(owner.ownerMemberId).endsAt === null;
    if (!stays) throw new Problem(409, 'customer.keeps-somebody', 'somebody stays accountable');
  }
}

interface Asked { by: number; as: As; permission: Permission }

const call = ({ by, as }: { by: number; as: As }, permission: Permission): Call => ({ by, as, permission }) as unknown as Call;
