import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId } from '../../platform/graphql/arguments.js';
import { type Connection, connection, CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { AskApplicationRequest } from './application.requests.js';
import { ApplicationOfferView, OwnApplicationRequestConnectionView, OwnApplicationRequestView } from './application.views.js';
import { ApplicationsService } from './applications.service.js';
import { PricesService } from './prices.service.js';
import { ThirdPartyService } from './third-party.service.js';
import { ThirdPartyServiceView } from './third-party.views.js';

@Resolver(() => ApplicationOfferView)
export class ApplicationsResolver {
  constructor(
    @Inject(ApplicationsService) private readonly service: ApplicationsService,
    @Inject(PricesService) private readonly prices: PricesService,
    @Inject(ThirdPartyService) private readonly services: ThirdPartyService,
  ) {}

  @Query(() => [ApplicationOfferView], { description: 'The catalogue of Applications: which are on, what each costs, its conditions, and what would bring it on.' })
  @Requires('subscription:read')
  applications(@TheCall() call: Call, @CustomerId() _: string): Promise<ApplicationOfferView[]> {
    return this.service.list(call);
  }

  @Query(() => OwnApplicationRequestConnectionView, { description: 'Applications that were asked for, newest first.' })
  @Requires('subscription:read')
  async applicationRequests(@TheCall() call: Call, @Args() { first, after }: CustomerConnectionArgs): Promise<Connection<OwnApplicationRequestView>> {
    return connection(await this.service.requests(call, { limit: first, after }));
  }

  @Mutation(() => OwnApplicationRequestView, { description: 'Asks the operator for an Application, or to have it again.' })
  @Requires('subscription:request')
  askApplication(@TheCall() call: Call, @CustomerId() _: string, @Args('request') request: AskApplicationRequest): Promise<OwnApplicationRequestView> {
    return this.service.ask(call, request);
  }

  @Mutation(() => OwnApplicationRequestView, { description: 'Withdraws a request that waits.' })
  @Requires('subscription:request')
  withdrawApplicationRequest(@TheCall() call: Call, @CustomerId() _: string, @Args('applicationRequestId', { type: () => ID }, ParseId) applicationRequestId: string): Promise<OwnApplicationRequestView> {
    return this.service.withdraw(call, applicationRequestId);
  }

  @Mutation(() => ApplicationOfferView, { description: 'Accepts a version of the price of an Application for the whole Customer (GC-7).' })
  @Requires('order:place')
  acceptPrice(@TheCall() call: Call, @CustomerId() _: string, @Args('application') application: string, @Args('priceVersion', { type: () => Int, description: 'The version that was shown.' }) priceVersion: number): Promise<ApplicationOfferView> {
    return this.prices.accept(call, application, priceVersion);
  }

  @Query(() => [ThirdPartyServiceView], { description: 'Services of third parties that the portal leads to (GC-4.7).' })
  @Requires('subscription:read')
  thirdPartyServices(@TheCall() call: Call, @CustomerId() _: string): Promise<ThirdPartyServiceView[]> {
    return this.services.list(call);
  }

  @Mutation(() => ThirdPartyServiceView, { description: 'Accepts the terms of a third party, between the Customer and the supplier (GC-4.7).' })
  @Requires('order:place')
  acceptThirdPartyTerms(@TheCall() call: Call, @CustomerId() _: string, @Args('code') code: string, @Args('termsVersion', { type: () => Int, description: 'The version that was shown.' }) termsVersion: number): Promise<ThirdPartyServiceView> {
    return this.services.accept(call, code, termsVersion);
  }
}
