import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { IfMatch } from '../../platform/http/etag.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, OncePerKey, Requires, TheCall } from '../authority/index.js';
import { BlockThirdPartyRequest, LiftThirdPartyBlockRequest, ListNotifiedMandatesRequest, ReadmitThirdPartyRequest, RefuseMandateRequest } from './mandate.requests.js';
import { NotifiedMandatePage, NotifiedMandateView, ThirdPartyBlockPage, ThirdPartyBlockView } from './mandate.views.js';
import { OperatorMandates } from './operator-mandates.service.js';
import { ThirdPartyBlocks } from './third-party-blocks.service.js';

/** GC-9.2-c: of which third parties the operator was notified, and whom he refuses. */
@ApiTags('Operator: Mandates')
@Controller('api/v1/operator')
export class OperatorMandatesController {
  constructor(@Inject(OperatorMandates) private readonly mandates: OperatorMandates, @Inject(ThirdPartyBlocks) private readonly blocks: ThirdPartyBlocks) {}

  /** List mandates that were notified. Of all Customers, notified last first. What one is for, and who is named, is read at the Customer, as a look. */
  @Get('mandates')
  @Requires('mandate:list')
  @ApiOkResponse({ type: NotifiedMandatePage })
  list(@TheCall() call: Call, @Query() { limit, after, ...asked }: ListNotifiedMandatesRequest): Promise<Page<NotifiedMandateView>> {
    return this.mandates.list(call, asked, { limit, after });
  }

  /**
   * Refuse a mandate. At any time (GC-9.2-c): the next request of everybody who acts by it is refused, with the reason; the Access Owner is told by mail. It stays refused, and no other mandate of this third party is notified here until it is readmitted.
   * @throws {409} It has ended, or was refused already.
   */
  @Post('customers/:customerId/mandates/:mandateId/refusal')
  @HttpCode(200)
  @Requires('mandate:refuse')
  @ApiOkResponse({ type: NotifiedMandateView })
  refuse(@TheCall() call: Call, @Param('customerId', ParseId) _: string, @Param('mandateId', ParseId) mandateId: string, @IfMatch() version: number, @Body() { reason }: RefuseMandateRequest): Promise<NotifiedMandateView> {
    return this.mandates.refuse(call, mandateId, { reason, version });
  }

  /**
   * Readmit a refused third party. At this Customer: what was refused stays so, but another mandate of it can be notified again.
   * @throws {409} It was not refused by itself, or was readmitted already.
   */
  @Post('customers/:customerId/mandates/:mandateId/readmission')
  @HttpCode(200)
  @Requires('mandate:refuse')
  @ApiOkResponse({ type: NotifiedMandateView })
  readmit(@TheCall() call: Call, @Param('customerId', ParseId) _: string, @Param('mandateId', ParseId) mandateId: string, @IfMatch() version: number, @Body() { reason }: ReadmitThirdPartyRequest): Promise<NotifiedMandateView> {
    return this.mandates.readmit(call, mandateId, { reason, version });
  }

  /** List blocked third parties. Newest first, with those that were lifted. */
  @Get('third-party-blocks')
  @Requires('mandate:list')
  @ApiOkResponse({ type: ThirdPartyBlockPage })
  listBlocks(@TheCall() call: Call, @Query() page: PageRequest): Promise<Page<ThirdPartyBlockView>> {
    return this.blocks.list(call, page);
  }

  /**
   * Block a third party. By its number, at each Customer: all its mandates are refused from the next request on, and no new one is notified, until it is lifted.
   * @throws {409} It is blocked already.
   * @throws {422} The number is none.
   */
  @Post('third-party-blocks')
  @Requires('mandate:refuse')
  @OncePerKey()
  @ApiCreatedResponse({ type: ThirdPartyBlockView })
  block(@TheCall() call: Call, @Body() request: BlockThirdPartyRequest): Promise<ThirdPartyBlockView> {
    return this.blocks.block(call, request);
  }

  /**
   * Lift the block of a third party. What it refused is active again, unless it ended meanwhile or was refused by itself.
   * @throws {409} It was lifted already.
   */
  @Post('third-party-blocks/:blockId/end')
  @HttpCode(200)
  @Requires('mandate:refuse')
  @ApiOkResponse({ type: ThirdPartyBlockView })
  lift(@TheCall() call: Call, @Param('blockId', ParseId) blockId: string, @Body() { reason }: LiftThirdPartyBlockRequest): Promise<ThirdPartyBlockView> {
    return this.blocks.lift(call, blockId, reason);
  }
}
