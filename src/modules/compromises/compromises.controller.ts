import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { IfMatch } from '../../platform/http/etag.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { type LedgerEntryView, LedgerPage } from '../ledger/index.js';
import { CloseCompromiseRequest, LetterRequest, ListCompromisesRequest, ReportCompromiseRequest } from './compromise.requests.js';
import { CompromisePage, CompromisePreviewView, CompromiseView } from './compromise.views.js';
import { CompromisesService } from './compromises.service.js';
import { ReportCompromise } from './report-compromise.js';
import { TrackLetter } from './track-letter.js';

/** Credentials that are not their owners' alone any more. */
@ApiTags('Compromised credentials')
@Controller('api/v1/customers/:customerId')
export class CompromisesController {
  constructor(
    @Inject(CompromisesService) private readonly compromises: CompromisesService,
    @Inject(ReportCompromise) private readonly report: ReportCompromise,
    @Inject(TrackLetter) private readonly letter: TrackLetter,
  ) {}

  /** List reported credentials. Newest first; for whoever reads the whole ledger. */
  @Get('compromises')
  @Requires('ledger:read')
  @ApiOkResponse({ type: CompromisePage })
  list(@TheCall() call: Call, @Query() { state, limit, after }: ListCompromisesRequest): Promise<Page<CompromiseView>> {
    return this.compromises.list(call, state, { limit, after });
  }

  /** Show a reported credential. */
  @Get('compromises/:compromiseId')
  @Requires('ledger:read')
  @ApiOkResponse({ type: CompromiseView })
  one(@TheCall() call: Call, @Param('compromiseId', ParseId) compromiseId: string): Promise<CompromiseView> {
    return this.compromises.one(call, compromiseId);
  }

  /** List what was done with a reported credential. Since it is suspected, newest first: entries of the ledger, as the reader's own rights show them. */
  @Get('compromises/:compromiseId/actions')
  @Requires('ledger:read')
  @ApiOkResponse({ type: LedgerPage })
  actions(@TheCall() call: Call, @Param('compromiseId', ParseId) compromiseId: string, @Query() { limit, after }: PageRequest): Promise<Page<LedgerEntryView>> {
    return this.compromises.actions(call, compromiseId, { limit, after });
  }

  /** Preview a report of a member's sign-in. What would end at once; nothing is changed. */
  @Get('members/:memberId/compromise-preview')
  @Requires('member:end')
  @ApiOkResponse({ type: CompromisePreviewView })
  previewMember(@TheCall() call: Call, @Param('memberId', ParseId) memberId: string): Promise<CompromisePreviewView> {
    return this.report.previewMember(call, memberId);
  }

  /**
   * Report a member's sign-in as compromised. It opens nothing here until he has chosen a new password by the link that is mailed to him; a case opens.
   * @throws {409} It is your own, which you report in your account, or it is reported already.
   * @throws {422} The instant since which it is suspected is later than now.
   */
  @Post('members/:memberId/compromise')
  @Requires('member:end')
  @ApiCreatedResponse({ type: CompromiseView })
  reportMember(@TheCall() call: Call, @IfMatch() version: number, @Param('memberId', ParseId) memberId: string, @Body() request: ReportCompromiseRequest): Promise<CompromiseView> {
    return this.report.member(call, memberId, { ...request, version });
  }

  /** Preview a report of a service client. What would end at once; nothing is changed. */
  @Get('clients/:clientId/compromise-preview')
  @Requires('client:end')
  @ApiOkResponse({ type: CompromisePreviewView })
  previewClient(@TheCall() call: Call, @Param('clientId', ParseId) clientId: string): Promise<CompromisePreviewView> {
    return this.report.previewClient(call, clientId);
  }

  /**
   * Report a service client as compromised. Its secrets end and its access tokens count no more; one that authenticates by key ends for good.
   * @throws {422} The instant since which it is suspected is later than now.
   */
  @Post('clients/:clientId/compromise')
  @Requires('client:end')
  @ApiCreatedResponse({ type: CompromiseView })
  reportClient(@TheCall() call: Call, @IfMatch() version: number, @Param('clientId', ParseId) clientId: string, @Body() request: ReportCompromiseRequest): Promise<CompromiseView> {
    return this.report.client(call, clientId, { ...request, version });
  }

  /**
   * Write down the registered letter. Its tracking number and the day it was sent.
   * @throws {409} The case is closed.
   */
  @Post('compromises/:compromiseId/letter')
  @HttpCode(200)
  @Requires('member:end')
  @ApiOkResponse({ type: CompromiseView })
  sent(@TheCall() call: Call, @IfMatch() version: number, @Param('compromiseId', ParseId) compromiseId: string, @Body() request: LetterRequest): Promise<CompromiseView> {
    return this.letter.sent(call, compromiseId, { ...request, version });
  }

  /**
   * Close the case of a reported credential. What ended stays ended.
   * @throws {409} It is closed already.
   */
  @Post('compromises/:compromiseId/closing')
  @HttpCode(200)
  @Requires('member:end')
  @ApiOkResponse({ type: CompromiseView })
  close(@TheCall() call: Call, @IfMatch() version: number, @Param('compromiseId', ParseId) compromiseId: string, @Body() request: CloseCompromiseRequest): Promise<CompromiseView> {
    return this.letter.close(call, compromiseId, { ...request, version });
  }
}
