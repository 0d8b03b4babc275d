import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { parseEmail } from '../../kernel/index.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { demandVersion } from '../../platform/http/etag.js';
import { type Acting, type Call, contactsOf, Gate, type HeldRight, NotFound, type Permission, rightsSaid } from '../authority/index.js';
import { IdentitiesDirectory } from '../identities/index.js';
import { type EmploymentTerm, type Link, LINKS, Member, termOf } from './member.entity.js';
import type { AdmitMemberRequest, MemberFilter } from './member.requests.js';
import type { ContactView, MemberView } from './member.view.js';
import { AddressMoved, ContactsForPeople, InvitationNotWaiting, LastManagerStays, LinkNotInside, OwnerStays, PeriodNotPossible } from './members.errors.js';
import { MembersDirectory } from './members.directory.js';
import { listMembers, memberRow, type MemberRow, type Responsibility } from './members.queries.js';

/** The people of a Customer: finding, admitting, attesting. */
@Injectable()
export class MembersService {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(MembersDirectory) private readonly directory: MembersDirectory,
    @Inject(IdentitiesDirectory) private readonly identities: IdentitiesDirectory,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(Config) private readonly config: Pick<Config, 'operatorName'>,
  ) {}

  list(call: Call, filter: MemberFilter, { limit, after }: { limit: number; after?: string }): Promise<Page<MemberView>> {
    return this.gate.read(call, async (acting) => {
      const keyset = this.pages.of({ list: 'members', customerId: acting.customerId, name: filter.name, profile: filter.profile, state: filter.state, holding: filter.holding });
      const { rows, counted } = await listMembers(acting, filter, { limit, after: keyset.after(after) });
      return keyset.page(rows.map((row) => viewOf(acting, row)), counted, { limit, keyOf: (row) => [row.displayName, row.id] });
    });
  }

  one(call: Call, memberId: string): Promise<MemberView> {
    return this.gate.read(call, (acting) => shown(acting, memberId));
  }

  /** GC-8.1.2-c: neither to machines nor to third parties. */
  contacts(call: Call): Promise<ContactView[]> {
    return this.gate.read(call, async (acting) => {
      if (acting.actor.kind !== 'person' || acting.actor.mandate) throw new ContactsForPeople();
      return (await contactsOf(acting)).all;
    });
  }

  /** GC-8.2-b(1), GC-9.2-a: whoever invites vouches for the link. Whether the address is known elsewhere changes nothing (S07). */
  admit(call: Call, request: AdmitMemberRequest): Promise<MemberView> {
    return this.gate.write(call, async (acting) => {
      const member = await this.admitted(acting, request);
      const view = await shown(acting, member.id);
      await record(acting, { event: 'member.admitted', subjectId: member.id, rules: ['GC-8.2-b(1)', 'GC-9.2-a'], after: told(member) });
      return view;
    });
  }

  /** Writes the link and sends the invitation, alone or among many; the caller records it. */
  admitted(acting: Acting, request: AdmitMemberRequest): Promise<Member> {
    const { tx, customerId, standing } = acting;
    return this.directory.admit(tx, {
      customerId, customerName: standing.customer.legalName, displayName: request.displayName.trim(), email: parsed(request.email),
      language: request.language, link: insideLink(request.link), ...linkPeriod(request, tx.now),
      invitedBy: { memberId: answering(acting), name: acting.actor.displayName }, operatorName: this.config.operatorName,
    });
  }

  /** GC-9.2-a: another person vouches for the link; needed before data may be granted without a second person. */
  attest(call: Call, memberId: string, version: number): Promise<MemberView> {
    return this.gate.writeAlone(call, async (acting) => {
      const member = await this.locked(acting, memberId, 'member:admit');
      demandVersion(version, member.version);
      const before = told(member);
      const { people } = await visibleRow(acting, memberId);
      member.attest({ memberId: answering(acting), identityId: acting.actor.id }, people, acting.tx.now);
      await acting.tx.manager.save(member);
      const view = await shown(acting, memberId);
      await record(acting, { event: 'member.attested', subjectId: memberId, rules: ['GC-9.2-a'], before, after: told(member) });
      return view;
    });
  }

  /** A new link by mail; the one before is worthless (S22). The inviter never sees it (S15). */
  inviteAgain(call: Call, memberId: string): Promise<MemberView> {
    return this.gate.writeAlone(call, async (acting) => {
      const { tx, customerId, standing, actor } = acting;
      const member = await this.locked(acting, memberId, 'member:admit');
      member.demandNotEnded(tx.now);
      if ((await shown(acting, memberId)).invitation === null) throw new InvitationNotWaiting();
      const { identityId, email, displayName } = member;
      const [identity] = await this.identities.find(tx, [identityId]);
      await this.identities.withdrawInvitations(tx, { identityIds: [identityId], customerId, memberIds: [memberId] });
      const invited = await this.identities.invite(tx, {
        email, displayName, customerId, memberId, customerName: standing.customer.legalName, invitedByName: actor.displayName,
        language: identity?.language ?? acting.language,
      });
      if (invited.identityId !== identityId) throw new AddressMoved(); // without an open invitation he would count as one who accepted
      const view = await shown(acting, memberId);
      await record(acting, { event: 'member.invited-again', subjectId: memberId, rules: ['GC-8.2-b(1)'] });
      return view;
    });
  }

  private async locked(acting: Acting, memberId: string, permission: Permission): Promise<Member> {
    const member = await this.directory.lock(acting.tx, acting.customerId, memberId);
    if (!member) throw new NotFound();
    await acting.demandOn({}, 'member:read', permission);
    return member;
  }
}

/** The row as the reader sees it; not visible is not there. */
export const shown = async (acting: Acting, memberId: string): Promise<MemberView> => viewOf(acting, await visibleRow(acting, memberId));

async function visibleRow(acting: Acting, memberId: string): Promise<MemberRow> {
  const row = acting.decide('member:read', {}).allowed ? await memberRow(acting, memberId) : null;
  if (!row) throw new NotFound();
  return row;
}

function viewOf(acting: Acting, { people, held, isOwner, isManager, isLastManager, ownerOptOut, ...row }: MemberRow): MemberView {
  const there = row.state !== 'ended';
  const admit = there && acting.decide('member:admit').allowed;
  return {
    ...row, ...toldRights(acting, row, held),
    abilities: {
      attest: admit && !people.includes(acting.actor.id),
      invite: admit && row.invitation !== null,
      end: there && acting.decide('member:end').allowed && mayEnd(acting, row.id, { isOwner, isManager, isLastManager, ownerOptOut }),
      report: there && row.id !== acting.actor.memberId && acting.decide('member:end').allowed,
    },
  };
}

function toldRights(acting: Acting, { profiles, state, endsAt }: Pick<MemberRow, 'profiles' | 'state' | 'endsAt'>, held: readonly HeldRight[]): Pick<MemberView, 'rights' | 'nextEnd'> {
  const seen = acting.decide('grant:read').allowed;
  const owner: HeldRight[] = profiles.filter((profile) => profile === 'AccessOwner').map((profile) => ({ profile, subProfile: null, parts: [], until: null }));
  const ends = state === 'inForce' ? [endsAt, ...(seen ? held.map(({ until }) => until) : [])] : [];
  return { rights: seen ? rightsSaid(acting.language, [...owner, ...held]) : null, nextEnd: ends.filter((end) => end !== null).sort()[0] ?? null }; // of one form, so their order is that of the instants
}

/** S12: ending a Manager is a second door to unnaming him, which is the Owner's right (Q3); without an Owner they are equals. */
export const namesManagers = ({ isManager, ownerOptOut }: Responsibility, memberId: string, actor: Acting['actor']): boolean => isManager && !ownerOptOut && memberId !== actor.memberId;

const mayEnd = (acting: Acting, memberId: string, responsibility: Responsibility): boolean =>
  obstacleOf(responsibility) === null && (!namesManagers(responsibility, memberId, acting.actor) || acting.decide('manager:name').allowed);

/** Who answers for the Customer stays (GC-8.1.2, I4). */
export function obstacleOf({ isOwner, isLastManager }: Responsibility): OwnerStays | LastManagerStays | null {
  if (isOwner) return new OwnerStays();
  return isLastManager ? new LastManagerStays() : null;
}

/** A member as the ledger tells him: what is in the chain can never be erased, so neither his name nor his address (P21). */
export const told = ({ id, link, term, mandateId, affiliationId, startsAt, endsAt, endReason, invitedBy, attestedBy, attestedAt, recordedAt, version }: Member): object =>
  ({ id, link, ...(term && { term }), ...(mandateId && { mandateId }), ...(affiliationId && { affiliationId }), startsAt, endsAt, endReason, invitedBy, attestedBy, attestedAt, recordedAt, version });

export function record(acting: Acting, entry: Parameters<Acting['record']>[0]): Promise<void> {
  const basis = acting.decide('member:admit').basis.flatMap(({ grantId }) => grantId ?? []);
  return acting.record({ basis, ...entry });
}

/** Only people admit, attest and end; neither a machine nor an agent holds those rights. */
function answering({ actor }: Acting): string {
  if (actor.kind !== 'person' || actor.memberId === null) throw new NotFound();
  return actor.memberId;
}

function parsed(email: string): string {
  const address = parseEmail(email);
  if (address === null) throw new Error('an address that was not checked');
  return address;
}

function insideLink(link: string): Link {
  const known = LINKS.find((each) => each === link);
  if (known === undefined) throw new LinkNotInside();
  return known;
}

interface LinkPeriod {
  term: EmploymentTerm | null;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant | null;
}

/** @throws {PeriodNotPossible | TermNotPossible} */
export function linkPeriod({ startsAt, endsAt, ...asked }: Pick<AdmitMemberRequest, 'link' | 'term' | 'startsAt' | 'endsAt'>, now: Temporal.Instant): LinkPeriod {
  const from = startsAt ? Temporal.Instant.from(startsAt) : now;
  const to = endsAt ? Temporal.Instant.from(endsAt) : null;
  if (to && Temporal.Instant.compare(to, from) <= 0) throw new PeriodNotPossible('A link ends after it begins.');
  if (to && Temporal.Instant.compare(to, now) <= 0) throw new PeriodNotPossible('This link has ended already.');
  return { term: termOf({ ...asked, endsAt }), startsAt: from, endsAt: to };
}
