import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ConsentQueue } from './consent-queue.service.js';
import { DecideConsentRequest, ListQueuedConsentsRequest } from './consent.requests.js';
import { OperatorConsentView, QueuedConsentPageView, type QueuedConsentView } from './consent.view.js';
import { DecideConsent } from './decide-consent.js';

/** GC-6.1: the operator's side of consents. Who the third party is, and what for, an agent reads on the document, as a look. */
@ApiTags('Operator: Documents')
@Controller('api/v1/operator')
export class OperatorConsentsController {
  constructor(@Inject(ConsentQueue) private readonly queue: ConsentQueue, @Inject(DecideConsent) private readonly deciding: DecideConsent) {}

  /** List consents. Of all Customers: what waits, in the order in which it was asked for; what is in force, in that of its end; what is over, newest first. */
  @Get('consents')
  @Requires('document:list')
  @ApiOkResponse({ type: QueuedConsentPageView })
  list(@TheCall() call: Call, @Query() { state, ...page }: ListQueuedConsentsRequest): Promise<Page<QueuedConsentView>> {
    return this.queue.list(call, state ?? 'waiting', page);
  }

  /**
   * Answer a request for consent. Grant it, with conditions, or refuse it, in writing; what was granted can be withdrawn for the future (GC-6.1).
   * @throws {409} This is not possible with the consent as it stands, or a corrected version has taken the place of the document.
   * @throws {422} Conditions without a consent.
   */
  @Post('customers/:customerId/documents/:documentId/consents/:consentId/decision')
  @HttpCode(200)
  @Requires('document:decide')
  @ApiOkResponse({ type: OperatorConsentView })
  decide(
    @TheCall() call: Call, @Param('customerId', ParseId) _: string, @Param('documentId', ParseId) documentId: string, @Param('consentId', ParseId) id: string,
    @IfMatch() version: number, @Body() request: DecideConsentRequest,
  ): Promise<OperatorConsentView> {
    return this.deciding.execute(call, { documentId, id }, { ...request, version });
  }
}
