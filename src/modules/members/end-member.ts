import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { demandVersion } from '../../platform/http/etag.js';
import { orProblem, Problem, whyRefused } from '../../platform/http/problem.js';
import { AccessDirectory } from '../access/index.js';
import { type Acting, type Call, Gate, NotFound } from '../authority/index.js';
import { IdentitiesDirectory } from '../identities/index.js';
import { AnnounceEnds } from './announce-ends.js';
import { Member } from './member.entity.js';
import type { EndMemberRequest } from './member.requests.js';
import type { MemberEndPreviewView, MemberView } from './member.view.js';
import { MembersDirectory } from './members.directory.js';
import { keepEnds, leaveSessions, openSessions, responsibilitiesOf, responsibilityOf } from './members.queries.js';
import { namesManagers, obstacleOf, record, shown, told } from './members.service.js';

/** A link that somebody wants to end. */
export interface Ending {
  memberId: string;
  at?: string;
  /** As it was when he looked; undefined: he has not yet. */
  version?: number;
}

/** GC-9.2-b: when the link ends, access ends, at its instant, everywhere. */
@Injectable()
export class EndMember {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(MembersDirectory) private readonly directory: MembersDirectory,
    @Inject(AccessDirectory) private readonly access: AccessDirectory,
    @Inject(IdentitiesDirectory) private readonly identities: IdentitiesDirectory,
    @Inject(AnnounceEnds) private readonly announce: AnnounceEnds,
  ) {}

  preview(call: Call, memberId: string): Promise<MemberEndPreviewView> {
    return this.gate.read(call, async (acting) => {
      const { tx, customerId } = acting;
      const member = await this.directory.find(tx, customerId, memberId);
      if (!member) throw new NotFound();
      await acting.demandOn({}, 'member:read', 'member:end');
      const [grants, deputies, clients, sessions, responsibility] = await Promise.all([
        this.access.liveGrantsOf(tx, customerId, memberId), this.access.deputyshipsOf(tx, customerId, memberId), this.access.sponsoredClients(tx, customerId, memberId),
        openSessions(acting, member.identityId), responsibilityOf(tx, customerId, memberId),
      ]);
      const { isOwner, isLastManager } = responsibility;
      return { memberId, grants, deputies, clients, openSessions: sessions, isOwner, isLastManager, refusal: obstacleOf(responsibility)?.code ?? null };
    });
  }

  execute(call: Call, memberId: string, { reason, at, version }: EndMemberRequest & { version: number }): Promise<MemberView> {
    return this.gate.writeAlone(call, async (acting) => {
      const [member] = await this.judge(acting, [{ memberId, at, version }], { lock: true });
      if (member instanceof Problem || !member) throw member ?? new NotFound();
      const before = told(member);
      await this.end(acting, [{ member, at }], reason);
      const view = await shown(acting, memberId);
      await record(acting, { event: 'member.ended', subjectId: memberId, rules: ['GC-9.2-b'], reason, before, after: told(member) });
      return view;
    });
  }

  /** Many at once: each is refused by itself, for what it would be refused for alone. To `lock` is to be about to do it. */
  async judge(acting: Acting, endings: readonly Ending[], { lock }: { lock: boolean }): Promise<(Member | Problem)[]> {
    const { tx, customerId } = acting;
    const ids = endings.map(({ memberId }) => memberId);
    const members = new Map((await (lock ? this.directory.lockAll(tx, customerId, ids) : this.directory.findAll(tx, customerId, ids))).map((member) => [member.id, member]));
    const responsibilities = await responsibilitiesOf(tx, customerId, ids);
    const notAllowed = await whyRefused(() => acting.demandOn({}, 'member:read', 'member:end'));
    const notNaming = await whyRefused(() => acting.demand('manager:name'));
    return endings.map(({ memberId, at, version }) => orProblem(() => {
      const [member, responsibility] = [members.get(memberId), responsibilities.get(memberId)];
      if (!member || !responsibility) throw new NotFound();
      if (notAllowed) throw notAllowed;
      member.demandNotEnded(tx.now);
      const obstacle = obstacleOf(responsibility) ?? (namesManagers(responsibility, memberId, acting.actor) ? notNaming : null);
      if (obstacle) throw obstacle;
      if (version !== undefined) demandVersion(version, member.version);
      Object.assign(new Member(), member).end(instantOr(at, tx.now), tx.now, ''); // whether it can, tried on a copy
      return member;
    }));
  }

  /**
   * The rows are locked FOR UPDATE: what the members are doing commits before, or sees the end. Their grants, clients and keys
   * are worth nothing from the instant on, because their worth is computed (blueprint 3.1); nobody has to cascade.
   */
  async end(acting: Acting, endings: readonly { member: Member; at?: string }[], reason: string): Promise<void> {
    const { tx, customerId } = acting;
    for (const { member, at } of endings) member.end(instantOr(at, tx.now), tx.now, reason);
    const members = endings.map(({ member }) => member);
    await keepEnds(tx, members);
    await this.announce.plan(tx, customerId, members.map(({ endsAt }) => endsAt));
    const gone = members.filter((member) => member.stateAt(tx.now) === 'ended');
    const identityIds = gone.map(({ identityId }) => identityId);
    await leaveSessions(acting, identityIds);
    await this.identities.withdrawInvitations(tx, { identityIds, customerId, memberIds: gone.map(({ id }) => id) });
  }
}

const instantOr = (at: string | undefined, now: Temporal.Instant): Temporal.Instant => (at ? Temporal.Instant.from(at) : now);
