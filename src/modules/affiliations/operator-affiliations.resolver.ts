import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId, ExpectedVersion } from '../../platform/graphql/arguments.js';
import { type Connection, connection } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ListAffiliateRequest, ListedAffiliatesArgs, RecordAffiliateConsentRequest, RecordControlLossRequest, UnlistAffiliateRequest, WaiveControlDoubtRequest, WithdrawAffiliateConsentRequest } from './affiliation.requests.js';
import { ListedAffiliateConnection, ListedAffiliateView } from './affiliation.views.js';
import { OperatorAffiliations } from './operator-affiliations.service.js';

const AffiliationId = (): ParameterDecorator => Args('affiliationId', { type: () => ID }, ParseId);

@Resolver(() => ListedAffiliateView)
export class OperatorAffiliationsResolver {
  constructor(@Inject(OperatorAffiliations) private readonly service: OperatorAffiliations) {}

  @Query(() => ListedAffiliateConnection, { description: 'For the operator: affiliates of all Customers, listed last, first.' })
  @Requires('affiliate:list')
  async listedAffiliates(@TheCall() call: Call, @Args() { first, after, ...asked }: ListedAffiliatesArgs): Promise<Connection<ListedAffiliateView>> {
    return connection(await this.service.list(call, asked, { limit: first, after }));
  }

  @Query(() => ListedAffiliateView, { description: 'For the operator: an affiliate as it stands in his list.' })
  @Requires('affiliate:list')
  listedAffiliate(@TheCall() call: Call, @CustomerId() _: string, @AffiliationId() affiliationId: string): Promise<ListedAffiliateView> {
    return this.service.one(call, affiliationId);
  }

  @Mutation(() => ListedAffiliateView, { description: 'For the operator: lists a Customer as an affiliate of another one (GC-9.1-a).' })
  @Requires('affiliate:record')
  listAffiliate(@TheCall() call: Call, @CustomerId() _: string, @Args('affiliate') request: ListAffiliateRequest): Promise<ListedAffiliateView> {
    return this.service.enter(call, request);
  }

  @Mutation(() => ListedAffiliateView, { description: 'For the operator: records the affiliate\'s consent, in place of the one before (GC-9.1-d).' })
  @Requires('affiliate:record')
  recordAffiliateConsent(@TheCall() call: Call, @CustomerId() _: string, @AffiliationId() affiliationId: string, @ExpectedVersion() version: number, @Args('consent') request: RecordAffiliateConsentRequest): Promise<ListedAffiliateView> {
    return this.service.consent(call, affiliationId, { ...request, version });
  }

  @Mutation(() => ListedAffiliateView, { description: 'For the operator: withdraws it, as the affiliate asks.' })
  @Requires('affiliate:record')
  withdrawConsentOfAffiliate(@TheCall() call: Call, @CustomerId() _: string, @AffiliationId() affiliationId: string, @ExpectedVersion() version: number, @Args('withdrawal') { reason }: WithdrawAffiliateConsentRequest): Promise<ListedAffiliateView> {
    return this.service.withdraw(call, affiliationId, { reason, version });
  }

  @Mutation(() => ListedAffiliateView, { description: 'For the operator: records that control is lost, from a day on that may be past (GC-9.1-e).' })
  @Requires('affiliate:record')
  recordControlLoss(@TheCall() call: Call, @CustomerId() _: string, @AffiliationId() affiliationId: string, @ExpectedVersion() version: number, @Args('loss') request: RecordControlLossRequest): Promise<ListedAffiliateView> {
    return this.service.lose(call, affiliationId, { ...request, version });
  }

  @Mutation(() => ListedAffiliateView, { description: 'For the operator: waives the right that unreviewed facts open (GC-9.1-e).' })
  @Requires('affiliate:record')
  waiveControlDoubt(@TheCall() call: Call, @CustomerId() _: string, @AffiliationId() affiliationId: string, @ExpectedVersion() version: number, @Args('waiver') { reason }: WaiveControlDoubtRequest): Promise<ListedAffiliateView> {
    return this.service.waive(call, affiliationId, { reason, version });
  }

  @Mutation(() => ListedAffiliateView, { description: 'For the operator: takes an affiliate off the list.' })
  @Requires('affiliate:record')
  unlistAffiliate(@TheCall() call: Call, @CustomerId() _: string, @AffiliationId() affiliationId: string, @ExpectedVersion() version: number, @Args('end') { reason }: UnlistAffiliateRequest): Promise<ListedAffiliateView> {
    return this.service.unlist(call, affiliationId, { reason, version });
  }
}
