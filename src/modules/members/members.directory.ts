import { Inject, Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { Any } from 'typeorm';
import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { Acting, Language } from '../authority/index.js';
import { IdentitiesDirectory } from '../identities/index.js';
import { AnnounceEnds } from './announce-ends.js';
import { type EmploymentTerm, type LinkKind, Member } from './member.entity.js';
import { MemberAlready } from './members.errors.js';
import { isInvited, openSessions } from './members.queries.js';

export interface Admission {
  customerId: string;
  customerName: string;
  displayName: string;
  /** Parsed. */
  email: string;
  language: Language;
  link: LinkKind;
  /** With an employment, and no other link. */
  term?: EmploymentTerm | null;
  /** With the link of that kind, and no other. */
  mandateId?: string;
  affiliationId?: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant | null;
  /** Null: the operator, at registration. */
  invitedBy: { memberId: string; name: string } | null;
  operatorName: string;
}

/** What other modules may ask of members. None of it records: the caller's use case tells the ledger. */
@Injectable()
export class MembersDirectory {
  constructor(@Inject(IdentitiesDirectory) private readonly identities: IdentitiesDirectory, @Inject(AnnounceEnds) private readonly announce: AnnounceEnds) {}

  /** Writes the link, sends the invitation and plans that its end is told. Who invites vouches for the link (GC-9.2-a). */
  async admit(tx: Transaction, admission: Admission): Promise<Member> {
    const { customerId, customerName, displayName, email, language, startsAt, endsAt, invitedBy } = admission;
    const id = newId(tx.now);
    const { identityId } = await this.identities.invite(tx, {
      email, displayName, language, customerId, memberId: id, customerName, invitedByName: invitedBy?.name ?? admission.operatorName,
    });
    await demandNoOverlap(tx, { customerId, identityId, startsAt, endsAt });
    const by = invitedBy?.memberId ?? null;
    const member = Object.assign(new Member(), {
      customerId, id, identityId, displayName, email, ...basisOf(admission), startsAt, endsAt, endReason: null, invitedBy: by,
      attestedBy: by, attestedAt: by && tx.now, recordedAt: tx.now, version: 1,
    });
    await tx.manager.insert(Member, member);
    await this.announce.plan(tx, customerId, [endsAt]);
    return member;
  }

  /** Somebody who is known and accepted already, on the basis of what he is at a parent (GC-9.1-b): nobody invites him. */
  async enter(tx: Transaction, { customerId, identityId, affiliationId, displayName, email }: { customerId: string; identityId: string; affiliationId: string; displayName: string; email: string }): Promise<Member> {
    await this.identities.linkTo(tx, identityId, customerId);
    await demandNoOverlap(tx, { customerId, identityId, startsAt: tx.now, endsAt: null });
    const member = Object.assign(new Member(), {
      customerId, id: newId(tx.now), identityId, displayName, email, link: 'affiliate' as const, term: null, mandateId: null, affiliationId, startsAt: tx.now, endsAt: null, endReason: null, invitedBy: null,
      attestedBy: null, attestedAt: null, recordedAt: tx.now, version: 1,
    });
    await tx.manager.insert(Member, member);
    return member;
  }

  async namesOf(tx: Transaction, customerId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.findAll(tx, customerId, ids)).map(({ id, displayName }) => [id, displayName]));
  }

  find(tx: Transaction, customerId: string, memberId: string): Promise<Member | null> {
    return tx.manager.findOneBy(Member, { customerId, id: memberId });
  }

  /** Sessions that can be here just now. */
  openSessions(acting: Pick<Acting, 'tx' | 'customerId'>, identityId: string): Promise<number> {
    return openSessions(acting, identityId);
  }

  /** By a link that still opens something. */
  isInvited(tx: Transaction, member: Member): Promise<boolean> {
    return isInvited(tx, member);
  }

  async lock(tx: Transaction, customerId: string, memberId: string): Promise<Member | null> {
    return (await this.lockAll(tx, customerId, [memberId]))[0] ?? null;
  }

  /** In the order of their ids: two that lock the same ones do not wait for each other. */
  lockAll(tx: Transaction, customerId: string, ids: readonly string[]): Promise<Member[]> {
    return tx.manager.find(Member, { where: { customerId, id: Any([...ids]) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  }

  findAll(tx: Transaction, customerId: string, ids: readonly string[]): Promise<Member[]> {
    return tx.manager.findBy(Member, { customerId, id: Any([...ids]) });
  }
}

const basisOf = ({ link, term, mandateId, affiliationId }: Admission): Pick<Member, 'link' | 'term' | 'mandateId' | 'affiliationId'> =>
  ({ link, term: term ?? null, mandateId: mandateId ?? null, affiliationId: affiliationId ?? null });

async function demandNoOverlap(tx: Transaction, link: Pick<Member, 'customerId' | 'identityId' | 'startsAt' | 'endsAt'>): Promise<void> {
  const [row] = await tx.query({
    name: 'member-overlapping',
    text: `select m.id from member m where m.customer_id = $1 and m.identity_id = $2
      and tstzrange(m.starts_at, m.ends_at) && tstzrange($3::timestamptz, $4::timestamptz) limit 1`,
    values: [link.customerId, link.identityId, link.startsAt.toString(), link.endsAt?.toString() ?? null],
  });
  if (row) throw new MemberAlready();
}
