import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId, ExpectedVersion } from '../../platform/graphql/arguments.js';
import { type Connection, connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { CustomerView } from '../customers/index.js';
import { ApplicationQueueService } from './application-queue.service.js';
import { AnnouncePriceRequest, AnnounceThirdPartyTermsRequest, ApplicationRequestsArgs, DecideApplicationRequest, SetSubscriptionRequest } from './application.requests.js';
import { AnnouncedPriceView, MissingConsentConnectionView, type MissingConsentView, QueuedApplicationRequestConnectionView, QueuedApplicationRequestView } from './application.views.js';
import { PricesService } from './prices.service.js';
import { SwitchSubscription } from './switch-subscription.js';
import { ThirdPartyService } from './third-party.service.js';
import { AnnouncedTermsView } from './third-party.views.js';

@Resolver(() => QueuedApplicationRequestView)
export class OperatorApplicationsResolver {
  constructor(
    @Inject(SwitchSubscription) private readonly switching: SwitchSubscription,
    @Inject(ApplicationQueueService) private readonly queue: ApplicationQueueService,
    @Inject(PricesService) private readonly prices: PricesService,
    @Inject(ThirdPartyService) private readonly services: ThirdPartyService,
  ) {}

  @Mutation(() => CustomerView, { description: 'For the operator: turns an Application on, by its rule or against it and on record, suspends it or turns it off.' })
  @Requires('subscription:set')
  setSubscription(
    @TheCall() call: Call, @CustomerId() customerId: string, @Args('application') application: string,
    @ExpectedVersion('Of the Customer, as you read it.') version: number, @Args('subscription') request: SetSubscriptionRequest,
  ): Promise<CustomerView> {
    return this.switching.set(call, { customerId, application }, { ...request, version });
  }

  @Query(() => QueuedApplicationRequestConnectionView, { description: 'For the operator: Applications that Customers ask for.' })
  @Requires('subscription:list')
  async queuedApplicationRequests(@TheCall() call: Call, @Args() { first, after, state }: ApplicationRequestsArgs): Promise<Connection<QueuedApplicationRequestView>> {
    return connection(await this.queue.list(call, state, { limit: first, after }));
  }

  @Mutation(() => QueuedApplicationRequestView, { description: 'For the operator: activates or declines; the Customer reads why.' })
  @Requires('subscription:set')
  decideApplicationRequest(
    @TheCall() call: Call, @CustomerId() customerId: string, @Args('applicationRequestId', { type: () => ID }, ParseId) applicationRequestId: string, @Args('decision') request: DecideApplicationRequest,
  ): Promise<QueuedApplicationRequestView> {
    return this.switching.decide(call, { customerId, applicationRequestId }, request);
  }

  @Query(() => [AnnouncedPriceView], { description: 'For the operator: what Applications cost, as it was announced, newest first (GC-7).' })
  @Requires('catalogue:list')
  priceNotices(@TheCall() call: Call): Promise<AnnouncedPriceView[]> {
    return this.prices.announced(call);
  }

  @Mutation(() => AnnouncedPriceView, { description: 'For the operator: announces what an Application costs from a day on (GC-7).' })
  @Requires('catalogue:announce')
  announcePrice(@TheCall() call: Call, @Args('application') application: string, @Args('price') request: AnnouncePriceRequest): Promise<AnnouncedPriceView> {
    return this.prices.announce(call, application, request);
  }

  @Query(() => MissingConsentConnectionView, { description: 'For the operator: Customers that have on what they did not accept the price of (GC-7).' })
  @Requires('subscription:list')
  async missingConsents(@TheCall() call: Call, @Args() { first, after }: ConnectionArgs): Promise<Connection<MissingConsentView>> {
    return connection(await this.prices.missing(call, { limit: first, after }));
  }

  @Query(() => [AnnouncedTermsView], { description: 'For the operator: terms of third parties, every version (GC-4.7).' })
  @Requires('catalogue:list')
  thirdPartyTerms(@TheCall() call: Call): Promise<AnnouncedTermsView[]> {
    return this.services.announced(call);
  }

  @Mutation(() => AnnouncedTermsView, { description: 'For the operator: as the supplier has them now; what differs is a new version (GC-4.7).' })
  @Requires('catalogue:announce')
  announceThirdPartyTerms(@TheCall() call: Call, @Args('code', { description: 'Small letters, digits and hyphens.' }) code: string, @Args('terms') request: AnnounceThirdPartyTermsRequest): Promise<AnnouncedTermsView> {
    return this.services.announce(call, code, request);
  }
}
