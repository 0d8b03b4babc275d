import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { NeedsReason } from '../../platform/http/reason.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ListNoticesRequest, RecordBounceRequest, SilenceRequest } from './notice.requests.js';
import { NoticePageView, NoticeView, SilenceView } from './notice.view.js';
import { NoticesService } from './notices.service.js';

@ApiTags('Operator: Notices')
@Controller('api/v1/operator/customers/:customerId/notices')
export class OperatorNoticesController {
  constructor(@Inject(NoticesService) private readonly notices: NoticesService) {}

  /** List notices about a Customer. Newest first, with all that proves them. A look, told in the Customer's ledger (GC-4.1-c). */
  @Get()
  @Requires('notice:list')
  @NeedsReason()
  @ApiOkResponse({ type: NoticePageView })
  list(@TheCall() call: Call, @Param('customerId', ParseId) customerId: string, @Query() { limit, after, ...asked }: ListNoticesRequest): Promise<Page<NoticeView>> {
    return this.notices.list(call, { customerId, ...asked }, { limit, after });
  }

  /**
   * Prove silence. What left for a Customer and its people in a window, by every transport there is, counted; no look, and no entry (GC-2.2.3-b).
   * @throws {422} The window ends before it begins.
   */
  @Get('silence')
  @Requires('notice:list')
  @ApiOkResponse({ type: SilenceView })
  silence(@TheCall() call: Call, @Param('customerId', ParseId) customerId: string, @Query() asked: SilenceRequest): Promise<SilenceView> {
    return this.notices.silence(call, customerId, asked);
  }

  /**
   * Record that a notice came back. Its address is in doubt until a later notice has been sent there.
   * @throws {409} It was never sent, or came back already.
   */
  @Post(':noticeId/bounce')
  @HttpCode(200)
  @Requires('notice:record')
  @ApiOkResponse({ type: NoticeView })
  bounce(@TheCall() call: Call, @Param('customerId', ParseId) customerId: string, @Param('noticeId', ParseId) noticeId: string, @Body() request: RecordBounceRequest): Promise<NoticeView> {
    return this.notices.recordBounce(call, { customerId, noticeId }, request);
  }
}
