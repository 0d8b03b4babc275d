import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { APPLICATIONS, type Call, Requires, TheCall } from '../authority/index.js';
import { AcceptPriceRequest, AcceptThirdPartyTermsRequest, AskApplicationRequest } from './application.requests.js';
import { ApplicationOfferView, OwnApplicationRequestPageView, OwnApplicationRequestView } from './application.views.js';
import { ApplicationsService } from './applications.service.js';
import { PricesService } from './prices.service.js';
import { ThirdPartyService } from './third-party.service.js';
import { ThirdPartyServiceView } from './third-party.views.js';

@ApiTags('Applications and cost centres')
@Controller('api/v1/customers/:customerId')
export class ApplicationsController {
  constructor(
    @Inject(ApplicationsService) private readonly applications: ApplicationsService,
    @Inject(PricesService) private readonly prices: PricesService,
    @Inject(ThirdPartyService) private readonly services: ThirdPartyService,
  ) {}

  /** List Applications. The whole catalogue: which are on, what each costs, its conditions with their numbers, and what would bring it on. */
  @Get('applications')
  @Requires('subscription:read')
  @ApiOkResponse({ type: [ApplicationOfferView] })
  list(@TheCall() call: Call): Promise<ApplicationOfferView[]> {
    return this.applications.list(call);
  }

  /**
   * Accept a price. For the whole Customer, by a person with the order right on all of it (GC-7).
   * @throws {403} A machine accepts nothing.
   * @throws {409} This version is free, or another one took its place.
   * @throws {422} This Application has no price.
   */
  @Post('applications/:application/price-acceptance')
  @HttpCode(200)
  @Requires('order:place')
  @ApiParam({ name: 'application', enum: Object.keys(APPLICATIONS) })
  @ApiOkResponse({ type: ApplicationOfferView })
  acceptPrice(@TheCall() call: Call, @Param('application') application: string, @Body() { priceVersion }: AcceptPriceRequest): Promise<ApplicationOfferView> {
    return this.prices.accept(call, application, priceVersion);
  }

  /** List requests for Applications. Newest first, with what the operator answered. */
  @Get('application-requests')
  @Requires('subscription:read')
  @ApiOkResponse({ type: OwnApplicationRequestPageView })
  requests(@TheCall() call: Call, @Query() { limit, after }: PageRequest): Promise<Page<OwnApplicationRequestView>> {
    return this.applications.requests(call, { limit, after });
  }

  /**
   * Ask for an Application. Or to have it again; the operator answers.
   * @throws {409} It is on, it was asked for already or ten times within a day, or its conditions do not hold.
   */
  @Post('application-requests')
  @Requires('subscription:request')
  @ApiCreatedResponse({ type: OwnApplicationRequestView })
  ask(@TheCall() call: Call, @Body() request: AskApplicationRequest): Promise<OwnApplicationRequestView> {
    return this.applications.ask(call, request);
  }

  /**
   * Withdraw a request for an Application.
   * @throws {409} It is answered.
   */
  @Post('application-requests/:applicationRequestId/withdrawal')
  @HttpCode(200)
  @Requires('subscription:request')
  @ApiOkResponse({ type: OwnApplicationRequestView })
  withdraw(@TheCall() call: Call, @Param('applicationRequestId', ParseId) applicationRequestId: string): Promise<OwnApplicationRequestView> {
    return this.applications.withdraw(call, applicationRequestId);
  }

  /** List services of third parties. What the portal leads to, on the terms of others (GC-4.7). */
  @Get('third-party-services')
  @Requires('subscription:read')
  @ApiOkResponse({ type: [ThirdPartyServiceView] })
  thirdParty(@TheCall() call: Call): Promise<ThirdPartyServiceView[]> {
    return this.services.list(call);
  }

  /**
   * Accept terms of a third party. Between the Customer and the supplier, by a person with the order right on all of the Customer; the operator is no party (GC-4.7).
   * @throws {403} A machine accepts nothing.
   * @throws {409} These are not the terms of today.
   */
  @Post('third-party-services/:code/acceptance')
  @HttpCode(200)
  @Requires('order:place')
  @ApiOkResponse({ type: ThirdPartyServiceView })
  acceptTerms(@TheCall() call: Call, @Param('code') code: string, @Body() { termsVersion }: AcceptThirdPartyTermsRequest): Promise<ThirdPartyServiceView> {
    return this.services.accept(call, code, termsVersion);
  }
}
