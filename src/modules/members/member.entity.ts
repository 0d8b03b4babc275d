import { Temporal } from 'temporal-polyfill';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Interval, phase, type Phase } from '../../kernel/index.js';
import { instantColumn, openInstantColumn } from '../../platform/database/columns.js';
import { AttestedByTheSame, EndNotPossible, MemberGone, TermNotPossible } from './members.errors.js';

/** GC-9.2-a: the three ways to belong to a Customer; everybody else needs a third-party mandate. */
export const LINKS = ['employment', 'civilService', 'directorship'] as const;
export type Link = (typeof LINKS)[number];
/** And the ways of whoever a third party sends, named in its mandate (GC-9.2-c), and of people of a parent (GC-9.1). */
export const LINK_KINDS = [...LINKS, 'mandate', 'affiliate'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];
/** How an employment was concluded: until a day that both know, or until somebody ends it. */
export const EMPLOYMENT_TERMS = ['fixed', 'indefinite'] as const;
export type EmploymentTerm = (typeof EMPLOYMENT_TERMS)[number];

/**
 * GC-9.2-a: a fixed employment has its expected end from the beginning. An indefinite one has none: its end is known when somebody gives notice, and that is told as the end of
 * the link, with its reason, so that who is leaving and who was engaged for a time are not the same. Not said: what the end says.
 * @throws {TermNotPossible}
 */
export function termOf({ link, term, endsAt }: { link: string; term?: EmploymentTerm; endsAt?: string }): EmploymentTerm | null {
  const said = endsAt === undefined ? 'indefinite' : 'fixed';
  if (link === 'employment') return inAccord(term ?? said, said);
  if (term) throw new TermNotPossible('term', 'Only an employment is fixed or indefinite.');
  return null;
}

function inAccord(term: EmploymentTerm, said: EmploymentTerm): EmploymentTerm {
  if (term === said) return term;
  throw new TermNotPossible('endsAt', term === 'fixed'
    ? 'A fixed employment has an expected end.'
    : 'An indefinite employment has no expected end. When notice was given, end the link ahead, at its last day.');
}

/** A person's link to one Customer: kind, start, end, and who answers for it. */
@Entity('member')
export class Member {
  @PrimaryColumn('uuid', { name: 'customer_id' }) customerId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'identity_id' }) identityId: string;
  @Column('text', { name: 'display_name' }) displayName: string;
  /** What the list is sorted and searched by; the database makes it. */
  @Column({ type: 'text', name: 'name_key', insert: false, update: false, select: false }) nameKey?: string;
  @Column('text') email: string;
  @Column('text') link: LinkKind;
  /** Of an employment. */
  @Column('text', { nullable: true }) term: EmploymentTerm | null;
  /** By which he is here, where his link is one. */
  @Column('uuid', { name: 'mandate_id', nullable: true }) mandateId: string | null;
  /** By which he is here for a parent, where his link is one. */
  @Column('uuid', { name: 'affiliation_id', nullable: true }) affiliationId: string | null;
  @Column({ ...instantColumn, name: 'starts_at' }) startsAt: Temporal.Instant;
  @Column({ ...openInstantColumn, name: 'ends_at' }) endsAt: Temporal.Instant | null;
  @Column('text', { name: 'end_reason', nullable: true }) endReason: string | null;
  @Column('uuid', { name: 'invited_by', nullable: true }) invitedBy: string | null;
  @Column('uuid', { name: 'attested_by', nullable: true }) attestedBy: string | null;
  @Column({ ...openInstantColumn, name: 'attested_at' }) attestedAt: Temporal.Instant | null;
  @Column({ ...instantColumn, name: 'recorded_at' }) recordedAt: Temporal.Instant;
  @Column('integer') version: number;

  get interval(): Interval {
    return { from: this.startsAt, to: this.endsAt };
  }

  stateAt(at: Temporal.Instant): Phase {
    return phase(this.interval, at);
  }

  /**
   * GC-9.2-a: a second pair of eyes on the link; whoever vouched last, or is meant himself, adds nothing.
   * @param people identities of those two, who may have another member id by now
   */
  attest(by: { memberId: string; identityId: string }, people: readonly string[], at: Temporal.Instant): void {
    this.demandNotEnded(at);
    if (people.includes(by.identityId)) throw new AttestedByTheSame();
    Object.assign(this, { attestedBy: by.memberId, attestedAt: at, version: this.version + 1 });
  }

  /** GC-9.2-b. What was, is not undone: the end is now or later, and never later than the one already known. */
  end(at: Temporal.Instant, now: Temporal.Instant, reason: string): void {
    this.demandNotEnded(now);
    if (Temporal.Instant.compare(at, now) < 0) throw new EndNotPossible('A link ends now or later, not in the past.');
    if (this.endsAt && Temporal.Instant.compare(at, this.endsAt) > 0) throw new EndNotPossible('The link has a known end before that.');
    // one that has not begun never does
    const endsAt = Temporal.Instant.compare(at, this.startsAt) < 0 ? this.startsAt : at;
    Object.assign(this, { endsAt, endReason: reason, version: this.version + 1 });
  }

  demandNotEnded(now: Temporal.Instant): void {
    if (this.stateAt(now) === 'ended') throw new MemberGone();
  }
}
