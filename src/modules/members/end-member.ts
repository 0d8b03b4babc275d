import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { demandVersion } from '../../platform/http/etag.js';
import { AccessDirectory } from '../access/index.js';
import { type Acting, type Call, Gate, NotFound } from '../authority/index.js';
import { IdentitiesDirectory } from '../identities/index.js';
import type { Member } from './member.entity.js';
import type { EndMemberRequest } from './member.requests.js';
import type { MemberEndPreviewView, MemberView } from './member.view.js';
import { MembersDirectory } from './members.directory.js';
import { leaveSessions, openSessions, responsibilityOf } from './members.queries.js';
import { namesManagers, obstacleOf, record, shown, told } from './members.service.js';

/** GC-9.2-b: when the link ends, access ends, at its instant, everywhere. */
@Injectable()
export class EndMember {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(MembersDirectory) private readonly directory: MembersDirectory,
    @Inject(AccessDirectory) private readonly access: AccessDirectory,
    @Inject(IdentitiesDirectory) private readonly identities: IdentitiesDirectory,
  ) {}

  preview(call: Call, memberId: string): Promise<MemberEndPreviewView> {
    return this.gate.read(call, async (acting) => {
      const { tx, customerId } = acting;
      const member = await this.directory.find(tx, customerId, memberId);
      if (!member) throw new NotFound();
      await acting.demandOn({}, 'member:read', 'member:end');
      const [grants, clients, sessions, responsibility] = await Promise.all([
        this.access.liveGrantsOf(tx, customerId, memberId), this.access.sponsoredClients(tx, customerId, memberId),
        openSessions(acting, member.identityId), responsibilityOf(tx, customerId, memberId),
      ]);
      const { isOwner, isLastManager } = responsibility;
      return { memberId, grants, clients, openSessions: sessions, isOwner, isLastManager, refusal: obstacleOf(responsibility)?.code ?? null };
    });
  }

  /**
   * The row is locked FOR UPDATE: what the member is doing commits before, or sees the end. His grants, clients and keys
   * are worth nothing from the instant on, because their worth is computed (blueprint 3.1); nobody has to cascade.
   */
  async execute(call: Call, memberId: string, { reason, at, version }: EndMemberRequest & { version: number }): Promise<MemberView> {
    return this.gate.writeAlone(call, async (acting) => {
      const { tx } = acting;
      const member = await this.demandEndable(acting, memberId);
      demandVersion(version, member.version);
      const before = told(member);
      member.end(at ? Temporal.Instant.from(at) : tx.now, tx.now, reason);
      await tx.manager.save(member);
      if (member.stateAt(tx.now) === 'ended') await this.cut(acting, member);
      const view = await shown(acting, memberId);
      await record(acting, { event: 'member.ended', subjectId: memberId, rules: ['GC-9.2-b'], reason, before, after: told(member) });
      return view;
    });
  }

  private async demandEndable(acting: Acting, memberId: string): Promise<Member> {
    const { tx, customerId, actor } = acting;
    const member = await this.directory.lock(tx, customerId, memberId);
    if (!member) throw new NotFound();
    await acting.demandOn({}, 'member:read', 'member:end');
    member.demandNotEnded(tx.now);
    const responsibility = await responsibilityOf(tx, customerId, memberId);
    const obstacle = obstacleOf(responsibility);
    if (obstacle) throw obstacle;
    if (namesManagers(responsibility, memberId, actor)) await acting.demand('manager:name');
    return member;
  }

  private async cut(acting: Acting, { identityId, id: memberId }: Member): Promise<void> {
    await leaveSessions(acting, identityId);
    await this.identities.withdrawInvitations(acting.tx, { identityId, customerId: acting.customerId, memberId });
  }
}
