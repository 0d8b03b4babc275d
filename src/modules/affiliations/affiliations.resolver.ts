import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId, ExpectedVersion } from '../../platform/graphql/arguments.js';
import { type Connection, connection, CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { AdmitGroupPerson } from './admit-group-person.js';
import { AdmitGroupPersonRequest, AffiliateActsArgs, WithdrawAffiliateConsentRequest } from './affiliation.requests.js';
import { AffiliateActConnection, type AffiliateActView, AffiliateConnection, AffiliateView, AffiliationConnection, AffiliationView, EnteredAffiliateView } from './affiliation.views.js';
import { AffiliationsService } from './affiliations.service.js';
import { EnterAffiliate } from './enter-affiliate.js';

const AffiliationId = (): ParameterDecorator => Args('affiliationId', { type: () => ID }, ParseId);

@Resolver(() => AffiliateView)
export class AffiliationsResolver {
  constructor(@Inject(AffiliationsService) private readonly service: AffiliationsService, @Inject(EnterAffiliate) private readonly entering: EnterAffiliate, @Inject(AdmitGroupPerson) private readonly admitting: AdmitGroupPerson) {}

  @Query(() => AffiliateConnection, { description: 'Companies that the Customer controls and acts for, as they are listed (GC-9.1).' })
  @Requires('affiliate:read')
  async affiliates(@TheCall() call: Call, @Args() { first, after }: CustomerConnectionArgs): Promise<Connection<AffiliateView>> {
    return connection(await this.service.affiliates(call, { limit: first, after }));
  }

  @Query(() => AffiliateView, { description: 'With control, consent, and who of the Customer was there.' })
  @Requires('affiliate:read')
  affiliate(@TheCall() call: Call, @CustomerId() _: string, @AffiliationId() affiliationId: string): Promise<AffiliateView> {
    return this.service.affiliate(call, affiliationId);
  }

  @Query(() => AffiliateActConnection, { description: 'What was done at an affiliate on the basis of control, newest first (GC-9.1-c, GC-9.1-e).' })
  @Requires('affiliate:read')
  async affiliateActs(@TheCall() call: Call, @Args() { affiliationId, first, after }: AffiliateActsArgs): Promise<Connection<AffiliateActView>> {
    return connection(await this.service.acts(call, affiliationId, { limit: first, after }));
  }

  @Mutation(() => EnteredAffiliateView, { description: 'The Access Owner begins to act at an affiliate (GC-9.1-b).' })
  @Requires('affiliate:enter')
  enterAffiliate(@TheCall() call: Call, @CustomerId() _: string, @AffiliationId() affiliationId: string): Promise<EnteredAffiliateView> {
    return this.entering.execute(call, affiliationId);
  }

  @Query(() => AffiliationConnection, { description: 'Customers that control this one, and on that basis act for it (GC-9.1).' })
  @Requires('affiliate:read')
  async affiliations(@TheCall() call: Call, @Args() { first, after }: CustomerConnectionArgs): Promise<Connection<AffiliationView>> {
    return connection(await this.service.affiliations(call, { limit: first, after }));
  }

  @Query(() => AffiliationView, { description: 'With control, consent, and its people here.' })
  @Requires('affiliate:read')
  affiliation(@TheCall() call: Call, @CustomerId() _: string, @AffiliationId() affiliationId: string): Promise<AffiliationView> {
    return this.service.affiliation(call, affiliationId);
  }

  @Mutation(() => AffiliationView, { description: 'Admits somebody of the parent company, by its Access Owner (GC-9.1-d).' })
  @Requires('affiliate:admit')
  admitGroupPerson(@TheCall() call: Call, @CustomerId() _: string, @AffiliationId() affiliationId: string, @Args('person') request: AdmitGroupPersonRequest): Promise<AffiliationView> {
    return this.admitting.execute(call, affiliationId, request);
  }

  @Mutation(() => AffiliationView, { description: 'Withdraws the affiliate\'s consent: the parent\'s people have nothing here from now on (GC-9.1-d).' })
  @Requires('affiliate:withdraw')
  withdrawAffiliateConsent(@TheCall() call: Call, @CustomerId() _: string, @AffiliationId() affiliationId: string, @ExpectedVersion() version: number, @Args('withdrawal') { reason }: WithdrawAffiliateConsentRequest): Promise<AffiliationView> {
    return this.service.withdrawConsent(call, affiliationId, { reason, version });
  }
}
