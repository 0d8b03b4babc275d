import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { AskAccessRequest, DeclineAccessRequestRequest, GrantAccessRequestRequest, ListAccessRequestsRequest } from './access-request.requests.js';
import { AccessRequestInFullView, AccessRequestPage, type AccessRequestView } from './access-request.views.js';
import { AccessRequestsService } from './access-requests.service.js';
import { AnswerAccessRequest } from './answer-access-request.js';
import { AskAccess } from './ask-access.js';

/** Who is refused asks for access; whoever could give it answers. */
@ApiTags('Access requests')
@Controller('api/v1/customers/:customerId/access-requests')
export class AccessRequestsController {
  constructor(
    @Inject(AccessRequestsService) private readonly requests: AccessRequestsService,
    @Inject(AskAccess) private readonly asking: AskAccess,
    @Inject(AnswerAccessRequest) private readonly answering: AnswerAccessRequest,
  ) {}

  /** List requests for access. Your own and those that you could answer, newest first. */
  @Get()
  @Requires('contact:read')
  @ApiOkResponse({ type: AccessRequestPage })
  list(@TheCall() call: Call, @Query() { limit, after, ...filter }: ListAccessRequestsRequest): Promise<Page<AccessRequestView>> {
    return this.requests.list(call, filter, { limit, after });
  }

  /** Show a request for access. With what would help, for whoever can grant it. */
  @Get(':accessRequestId')
  @Requires('contact:read')
  @ApiOkResponse({ type: AccessRequestInFullView })
  one(@TheCall() call: Call, @Param('accessRequestId', ParseId) accessRequestId: string): Promise<AccessRequestInFullView> {
    return this.requests.one(call, accessRequestId);
  }

  /**
   * Ask for access. For yourself, for what a decision refuses you as `askable`; those who could give it are told by mail.
   * @throws {409} It is allowed already, asked already, or another grant is not what is missing; the answer says what helps.
   */
  @Post()
  @Requires('contact:read')
  @ApiCreatedResponse({ type: AccessRequestInFullView })
  ask(@TheCall() call: Call, @Body() request: AskAccessRequest): Promise<AccessRequestInFullView> {
    return this.asking.ask(call, request);
  }

  /**
   * Grant a request for access. By a grant, which waits for a second person where the giver could profit (GC-8.3-d).
   * @throws {409} It waits for no answer any more, is allowed meanwhile, or another grant is not what is missing now.
   */
  @Post(':accessRequestId/granting')
  @HttpCode(200)
  @Requires('grant:give')
  @ApiOkResponse({ type: AccessRequestInFullView })
  grant(@TheCall() call: Call, @IfMatch() version: number, @Param('accessRequestId', ParseId) accessRequestId: string, @Body() request: GrantAccessRequestRequest): Promise<AccessRequestInFullView> {
    return this.answering.grant(call, accessRequestId, { ...request, version });
  }

  /**
   * Decline a request for access. Whoever asked reads why.
   * @throws {409} It waits for no answer any more.
   */
  @Post(':accessRequestId/declining')
  @HttpCode(200)
  @Requires('grant:give')
  @ApiOkResponse({ type: AccessRequestInFullView })
  decline(@TheCall() call: Call, @IfMatch() version: number, @Param('accessRequestId', ParseId) accessRequestId: string, @Body() request: DeclineAccessRequestRequest): Promise<AccessRequestInFullView> {
    return this.answering.decline(call, accessRequestId, { ...request, version });
  }

  /**
   * Withdraw your request for access.
   * @throws {409} It waits for no answer any more.
   */
  @Post(':accessRequestId/withdrawal')
  @HttpCode(200)
  @Requires('contact:read')
  @ApiOkResponse({ type: AccessRequestInFullView })
  withdraw(@TheCall() call: Call, @IfMatch() version: number, @Param('accessRequestId', ParseId) accessRequestId: string): Promise<AccessRequestInFullView> {
    return this.answering.withdraw(call, accessRequestId, version);
  }
}
