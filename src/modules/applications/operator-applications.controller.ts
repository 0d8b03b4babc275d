import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { IfMatch } from '../../platform/http/etag.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { APPLICATIONS, type Call, OncePerKey, Requires, TheCall } from '../authority/index.js';
import { CustomerView } from '../customers/index.js';
import { ApplicationQueueService } from './application-queue.service.js';
import { AnnouncePriceRequest, AnnounceThirdPartyTermsRequest, DecideApplicationRequest, ListApplicationRequestsRequest, SetSubscriptionRequest } from './application.requests.js';
import { AnnouncedPriceView, type MissingConsentView, MissingConsentPageView, QueuedApplicationRequestPageView, QueuedApplicationRequestView } from './application.views.js';
import { PricesService } from './prices.service.js';
import { SwitchSubscription } from './switch-subscription.js';
import { ThirdPartyService } from './third-party.service.js';
import { AnnouncedTermsView } from './third-party.views.js';

const NamedApplication = (): MethodDecorator => ApiParam({ name: 'application', enum: Object.keys(APPLICATIONS) });

@ApiTags('Operator: Applications')
@Controller('api/v1/operator')
export class OperatorApplicationsController {
  constructor(
    @Inject(SwitchSubscription) private readonly switching: SwitchSubscription,
    @Inject(ApplicationQueueService) private readonly queue: ApplicationQueueService,
    @Inject(PricesService) private readonly prices: PricesService,
    @Inject(ThirdPartyService) private readonly services: ThirdPartyService,
  ) {}

  /**
   * Switch an Application. On, suspended or off, from now on; on by its rule, or against it and on record.
   * @throws {409} Its conditions do not hold, or its price was not accepted.
   * @throws {422} This Application is not in the catalogue, or needs no subscription.
   */
  @Put('customers/:customerId/subscriptions/:application')
  @Requires('subscription:set')
  @NamedApplication()
  @ApiOkResponse({ type: CustomerView })
  setSubscription(
    @TheCall() call: Call, @Param('customerId', ParseId) customerId: string, @Param('application') application: string,
    @IfMatch() version: number, @Body() request: SetSubscriptionRequest,
  ): Promise<CustomerView> {
    return this.switching.set(call, { customerId, application }, { ...request, version });
  }

  /** List requests for Applications. Of all Customers: of those that wait the oldest first, of the others the newest. */
  @Get('application-requests')
  @Requires('subscription:list')
  @ApiOkResponse({ type: QueuedApplicationRequestPageView })
  requests(@TheCall() call: Call, @Query() { state, limit, after }: ListApplicationRequestsRequest): Promise<Page<QueuedApplicationRequestView>> {
    return this.queue.list(call, state, { limit, after });
  }

  /**
   * Decide on a request for an Application. Activate or decline; the Customer reads why.
   * @throws {409} It is answered, its conditions do not hold, or its price was not accepted.
   */
  @Post('customers/:customerId/application-requests/:applicationRequestId/decision')
  @HttpCode(200)
  @Requires('subscription:set')
  @ApiOkResponse({ type: QueuedApplicationRequestView })
  decide(
    @TheCall() call: Call, @Param('customerId', ParseId) customerId: string, @Param('applicationRequestId', ParseId) applicationRequestId: string, @Body() request: DecideApplicationRequest,
  ): Promise<QueuedApplicationRequestView> {
    return this.switching.decide(call, { customerId, applicationRequestId }, request);
  }

  /** List price notices. All of them, newest first (GC-7). */
  @Get('price-notices')
  @Requires('catalogue:list')
  @ApiOkResponse({ type: [AnnouncedPriceView] })
  notices(@TheCall() call: Call): Promise<AnnouncedPriceView[]> {
    return this.prices.announced(call);
  }

  /**
   * Announce a price. Of an Application, from a day on; nothing that was announced is changed (GC-7).
   * @throws {422} The day, the trial or the contract is not right, or this Application has no price.
   */
  @Post('applications/:application/price-notices')
  @Requires('catalogue:announce')
  @OncePerKey()
  @NamedApplication()
  @ApiCreatedResponse({ type: AnnouncedPriceView })
  announce(@TheCall() call: Call, @Param('application') application: string, @Body() request: AnnouncePriceRequest): Promise<AnnouncedPriceView> {
    return this.prices.announce(call, application, request);
  }

  /** List missing consents. Customers with a paid Application on whose price they did not accept, so that it is not charged (GC-7). */
  @Get('missing-consents')
  @Requires('subscription:list')
  @ApiOkResponse({ type: MissingConsentPageView })
  missing(@TheCall() call: Call, @Query() { limit, after }: PageRequest): Promise<Page<MissingConsentView>> {
    return this.prices.missing(call, { limit, after });
  }

  /** List terms of third parties. Every version, the newest of each service first (GC-4.7). */
  @Get('third-party-services')
  @Requires('catalogue:list')
  @ApiOkResponse({ type: [AnnouncedTermsView] })
  terms(@TheCall() call: Call): Promise<AnnouncedTermsView[]> {
    return this.services.announced(call);
  }

  /**
   * Announce terms of a third party. As its supplier has them now: what differs is a new version, which each Customer accepts anew (GC-4.7).
   * @throws {400} The code is none.
   */
  @Put('third-party-services/:code')
  @Requires('catalogue:announce')
  @ApiOkResponse({ type: AnnouncedTermsView })
  announceTerms(@TheCall() call: Call, @Param('code') code: string, @Body() request: AnnounceThirdPartyTermsRequest): Promise<AnnouncedTermsView> {
    return this.services.announce(call, code, request);
  }
}
