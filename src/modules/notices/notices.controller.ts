import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { type Call, OpenTo, Requires, TheCall } from '../authority/index.js';
import { CompanyNoticePageView, type CompanyNoticeView, OwnNoticePageView, type OwnNoticeView } from './notice.view.js';
import { NoticesService } from './notices.service.js';

@Controller('api/v1')
export class NoticesController {
  constructor(@Inject(NoticesService) private readonly notices: NoticesService) {}

  /** List what was sent to you. Newest first; never its words, which may hold a link. */
  @Get('session/notices')
  @OpenTo('signed-in', 'one\'s own mail')
  @ApiTags('My account')
  @ApiOkResponse({ type: OwnNoticePageView })
  own(@TheCall() call: Call, @Query() { limit, after }: PageRequest): Promise<Page<OwnNoticeView>> {
    return this.notices.own(call, { limit, after });
  }

  /** List notices to the company. Those that went to the address of its registration form, newest first. */
  @Get('customers/:customerId/notices')
  @Requires('ledger:read')
  @ApiTags('Ledger')
  @ApiOkResponse({ type: CompanyNoticePageView })
  ofCompany(@TheCall() call: Call, @Query() { limit, after }: PageRequest): Promise<Page<CompanyNoticeView>> {
    return this.notices.ofCompany(call, { limit, after });
  }
}
