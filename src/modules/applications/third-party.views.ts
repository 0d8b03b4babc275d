import { Int, ObjectType } from '@nestjs/graphql';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';

/** A service of somebody else that the portal leads to, as its supplier offers it (GC-4.7). The operator is no party. */
@ObjectType('ThirdPartyTerms')
class ThirdPartyTermsView {
  @Shown(() => String) code: string;
  @Shown(() => Int, { description: 'Of its terms; each is accepted by itself.' }) version: number;
  @Shown(() => String) name: string;
  @Shown(() => String) supplier: string;
  @Shown(() => String, { description: 'The terms, as the supplier calls them.' }) terms: string;
  @Shown(() => String, { description: 'What the supplier asks for it.' }) fee: string;
  @Shown(() => String, { description: 'Which data reach the supplier.' }) dataShared: string;
  @Shown(() => String, { format: 'date-time' }) announcedAt: string;
}

@ObjectType('ThirdPartyTermsAnnounced')
export class AnnouncedTermsView extends ThirdPartyTermsView {
  @Shown(() => String, { description: 'Where it is.' }) url: string;
  @Shown(() => NamedView) announcedBy: NamedView;
}

@ObjectType('ThirdPartyAcceptance', { description: 'Between the Customer and the supplier.' })
export class ThirdPartyAcceptanceView {
  @Shown(() => Int) termsVersion: number;
  @Shown(() => String, { format: 'date-time' }) acceptedAt: string;
  @Shown(() => String, { nullable: true, description: 'Null: you may not see people.' }) acceptedBy: string | null;
}

@ObjectType('ThirdPartyAbilities')
export class ThirdPartyAbilitiesView {
  @Shown(() => Boolean) accept: boolean;
}

const THIRD_PARTY_STATES = ['notAccepted', 'accepted', 'termsChanged'] as const;

@ObjectType('ThirdPartyService')
export class ThirdPartyServiceView extends ThirdPartyTermsView {
  @Shown(() => String, { oneOf: THIRD_PARTY_STATES, named: 'ThirdPartyState' }) state: (typeof THIRD_PARTY_STATES)[number];
  @Shown(() => String, { nullable: true, description: 'Where it is. Null: these terms were not accepted.' }) url: string | null;
  @Shown(() => ThirdPartyAcceptanceView, { nullable: true, description: 'The last one.' }) acceptance: ThirdPartyAcceptanceView | null;
  @Shown(() => ThirdPartyAbilitiesView) abilities: ThirdPartyAbilitiesView;
}
