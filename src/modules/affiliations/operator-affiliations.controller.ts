import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ListAffiliateRequest, ListListedAffiliatesRequest, RecordAffiliateConsentRequest, RecordControlLossRequest, UnlistAffiliateRequest, WaiveControlDoubtRequest, WithdrawAffiliateConsentRequest } from './affiliation.requests.js';
import { ListedAffiliatePage, ListedAffiliateView } from './affiliation.views.js';
import { OperatorAffiliations } from './operator-affiliations.service.js';

/** GC-9.1: the list of affiliates, as the operator keeps it. */
@ApiTags('Operator: Affiliates')
@Controller('api/v1/operator')
export class OperatorAffiliationsController {
  constructor(@Inject(OperatorAffiliations) private readonly affiliations: OperatorAffiliations) {}

  /** List affiliates of all Customers. Listed last, first. Who acts there is read at the Customer, as a look. */
  @Get('affiliates')
  @Requires('affiliate:list')
  @ApiOkResponse({ type: ListedAffiliatePage })
  list(@TheCall() call: Call, @Query() { limit, after, ...asked }: ListListedAffiliatesRequest): Promise<Page<ListedAffiliateView>> {
    return this.affiliations.list(call, asked, { limit, after });
  }

  /** Show a listed affiliate. To the operator, as it stands in his list. */
  @Get('customers/:customerId/affiliations/:affiliationId')
  @Requires('affiliate:list')
  @ApiOkResponse({ type: ListedAffiliateView })
  one(@TheCall() call: Call, @Param('customerId', ParseId) _: string, @Param('affiliationId', ParseId) affiliationId: string): Promise<ListedAffiliateView> {
    return this.affiliations.one(call, affiliationId);
  }

  /**
   * List a Customer as an affiliate. Of another one that controls it, as its form or an amendment says (GC-9.1-a). Where the register of legal entities tells of it, by reviewed facts.
   * @throws {409} It is listed already.
   * @throws {422} There is no such other Customer, or the register shows that it does not control this one.
   */
  @Post('customers/:customerId/affiliations')
  @Requires('affiliate:record')
  @ApiCreatedResponse({ type: ListedAffiliateView })
  enter(@TheCall() call: Call, @Param('customerId', ParseId) _: string, @Body() request: ListAffiliateRequest): Promise<ListedAffiliateView> {
    return this.affiliations.enter(call, request);
  }

  /**
   * Record an affiliate's consent. In place of the one before (GC-9.1-d).
   * @throws {409} It was taken off the list.
   */
  @Put('customers/:customerId/affiliations/:affiliationId/consent')
  @Requires('affiliate:record')
  @ApiOkResponse({ type: ListedAffiliateView })
  consent(@TheCall() call: Call, @Param('customerId', ParseId) _: string, @Param('affiliationId', ParseId) affiliationId: string, @IfMatch() version: number, @Body() request: RecordAffiliateConsentRequest): Promise<ListedAffiliateView> {
    return this.affiliations.consent(call, affiliationId, { ...request, version });
  }

  /**
   * Withdraw an affiliate's consent. As the affiliate asks; the parent's people have nothing there from this instant on.
   * @throws {409} There is none.
   */
  @Post('customers/:customerId/affiliations/:affiliationId/consent-withdrawal')
  @HttpCode(200)
  @Requires('affiliate:record')
  @ApiOkResponse({ type: ListedAffiliateView })
  withdraw(@TheCall() call: Call, @Param('customerId', ParseId) _: string, @Param('affiliationId', ParseId) affiliationId: string, @IfMatch() version: number, @Body() { reason }: WithdrawAffiliateConsentRequest): Promise<ListedAffiliateView> {
    return this.affiliations.withdraw(call, affiliationId, { reason, version });
  }

  /**
   * Record the loss of control. From a day on that may be past: what hangs on it ends at that day, and everything done since is shown as such (GC-9.1-e). Also the exercise of the right that unreviewed facts open.
   * @throws {409} It is lost already.
   * @throws {422} The day is still to come.
   */
  @Post('customers/:customerId/affiliations/:affiliationId/control-loss')
  @HttpCode(200)
  @Requires('affiliate:record')
  @ApiOkResponse({ type: ListedAffiliateView })
  lose(@TheCall() call: Call, @Param('customerId', ParseId) _: string, @Param('affiliationId', ParseId) affiliationId: string, @IfMatch() version: number, @Body() request: RecordControlLossRequest): Promise<ListedAffiliateView> {
    return this.affiliations.lose(call, affiliationId, { ...request, version });
  }

  /**
   * Waive the right that unreviewed facts open. Not to exercise it is no waiver.
   * @throws {409} There is nothing to waive.
   */
  @Post('customers/:customerId/affiliations/:affiliationId/doubt-waiver')
  @HttpCode(200)
  @Requires('affiliate:record')
  @ApiOkResponse({ type: ListedAffiliateView })
  waive(@TheCall() call: Call, @Param('customerId', ParseId) _: string, @Param('affiliationId', ParseId) affiliationId: string, @IfMatch() version: number, @Body() { reason }: WaiveControlDoubtRequest): Promise<ListedAffiliateView> {
    return this.affiliations.waive(call, affiliationId, { reason, version });
  }

  /**
   * Take an affiliate off the list. Now; what the parent was liable for stays told.
   * @throws {409} It was taken off before.
   */
  @Post('customers/:customerId/affiliations/:affiliationId/end')
  @HttpCode(200)
  @Requires('affiliate:record')
  @ApiOkResponse({ type: ListedAffiliateView })
  unlist(@TheCall() call: Call, @Param('customerId', ParseId) _: string, @Param('affiliationId', ParseId) affiliationId: string, @IfMatch() version: number, @Body() { reason }: UnlistAffiliateRequest): Promise<ListedAffiliateView> {
    return this.affiliations.unlist(call, affiliationId, { reason, version });
  }
}
