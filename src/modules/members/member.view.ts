import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { DeputyBriefView, GrantSubProfileView } from '../access/index.js';
import { CAPACITIES, type Capacity, DeputyOfView, GrantorByControlView } from '../authority/index.js';
import { EMPLOYMENT_TERMS, type EmploymentTerm, LINK_KINDS } from './member.entity.js';

export const MEMBER_STATES = ['notBegun', 'inForce', 'ended'] as const;
export type MemberState = (typeof MEMBER_STATES)[number];

/** What somebody holds, as a list is narrowed by it. */
export const HOLDINGS = ['now', 'nowOrAwaited', 'nothing'] as const;
export type Holding = (typeof HOLDINGS)[number];

@ObjectType('MemberAbilities')
export class MemberAbilitiesView {
  @Shown(() => Boolean) attest: boolean;
  @Shown(() => Boolean) invite: boolean;
  @Shown(() => Boolean) end: boolean;
  @Shown(() => Boolean, { description: 'Report this person\'s sign-in as compromised (GC-4.3-b); your own you report in your account.' }) report: boolean;
}

/** A person's link to this Customer: administration data only (I1). */
@ObjectType('Member')
export class MemberView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) displayName: string;
  @Shown(() => String, { format: 'email' }) email: string;
  @Shown(() => String, { oneOf: LINK_KINDS, named: 'LinkKind', description: '`mandate`: he acts for a third party, named in its mandate; `affiliate`: he is here for a company that controls this Customer.' }) link: string;
  @Shown(() => String, { oneOf: EMPLOYMENT_TERMS, nullable: true, description: 'Of an employment (GC-9.2-a).' }) term: EmploymentTerm | null;
  @Shown(() => ID, { format: 'uuid', nullable: true, description: 'Of whoever acts for a third party.' }) mandateId: string | null;
  @Shown(() => ID, { format: 'uuid', nullable: true, description: 'Of whoever is here for a company that controls this Customer.' }) affiliationId: string | null;
  @Shown(() => String, { oneOf: MEMBER_STATES, named: 'MemberState' }) state: MemberState;
  @Shown(() => String, { format: 'date-time' }) startsAt: string;
  @Shown(() => String, { format: 'date-time', nullable: true, description: 'The known end.' }) endsAt: string | null;
  @Shown(() => String, { nullable: true }) endReason: string | null;
  @Shown(() => [String], { oneOf: CAPACITIES, description: 'Profiles held now.' }) profiles: Capacity[];
  @Shown(() => [String], { nullable: true, description: 'What is held now, each in few words, in your language. Null: you may not see grants.' }) rights: string[] | null;
  @Shown(() => String, { format: 'date-time', nullable: true, description: 'When the first of the rights in force, or the link, ends. Null: no end that is known or that you may see.' }) nextEnd: string | null;
  @Shown(() => String, { format: 'date-time', nullable: true, description: 'The first request to this Customer on the latest day with one. Null: never since the invitation was accepted here.' }) lastSeenAt: string | null;
  @Shown(() => String, { oneOf: ['open', 'expired'], named: 'InvitationState', nullable: true, description: 'An invitation that was not accepted.' }) invitation: 'open' | 'expired' | null;
  @Shown(() => NamedView, { nullable: true, description: 'Null: the operator, at registration.' }) invitedBy: NamedView | null;
  @Shown(() => NamedView, { nullable: true, description: 'Who vouched last for the link (GC-9.2-a).' }) attestedBy: NamedView | null;
  @Shown(() => String, { format: 'date-time', nullable: true }) attestedAt: string | null;
  @Shown(() => Int, { description: 'Sent as ETag; name it in If-Match.' }) version: number;
  @Shown(() => MemberAbilitiesView, { description: 'What you may do with this row.' }) abilities: MemberAbilitiesView;
}

export const MemberPageView = pageOf(MemberView, 'Member');
export const MemberConnectionView = connectionOf(MemberView, 'Member');

@ObjectType('MemberGrant')
export class MemberGrantView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { oneOf: ['AccessManager', 'SupportPortalUser', 'ServiceUser'] }) profile: string;
  @Shown(() => GrantSubProfileView, { nullable: true }) subProfile: GrantSubProfileView | null;
  @Shown(() => String, { format: 'date-time', nullable: true }) endsAt: string | null;
}

/** What ends with a member, told before (GC-9.2-b). */
@ObjectType('MemberEndPreview')
export class MemberEndPreviewView {
  @Shown(() => ID, { format: 'uuid' }) memberId: string;
  @Shown(() => [MemberGrantView], { description: 'Grants that give nothing any more.' }) grants: MemberGrantView[];
  @Shown(() => [DeputyBriefView], { description: 'Where this person stands in for somebody, or is stood in for: that ends.' }) deputies: DeputyBriefView[];
  @Shown(() => [NamedView], { description: 'Service clients that stop until another person sponsors them.' }) clients: NamedView[];
  @Shown(() => Int, { description: 'Open sessions that lose this Customer.' }) openSessions: number;
  @Shown(() => Boolean) isOwner: boolean;
  @Shown(() => Boolean) isLastManager: boolean;
  @Shown(() => String, { nullable: true, description: 'Code of the refusal that ending would meet; null when nothing stands in the way.' }) refusal: string | null;
}

/** Who can give access (GC-8.1.2-c). */
@ObjectType('Contact')
export class ContactView {
  @Shown(() => ID, { format: 'uuid' }) memberId: string;
  @Shown(() => String, { oneOf: ['AccessOwner', 'AccessManager'], named: 'GrantorProfile' }) profile: string;
  @Shown(() => String) name: string;
  @Shown(() => String, { format: 'email' }) email: string;
  @Shown(() => DeputyOfView, { nullable: true, description: 'In whose place, where a deputyship alone gives him the profile.' }) deputyOf: DeputyOfView | null;
  @Shown(() => GrantorByControlView, { nullable: true, description: 'By which parent\'s control he is Access Owner, beside the one by title (GC-9.1-b).' }) byControl: GrantorByControlView | null;
}
