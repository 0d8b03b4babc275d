import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { AnswersCsv, csvFile, LongAnswer } from '../../platform/http/route-kinds.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ChangeGrantsService } from './change-grants.service.js';
import { DecideGrantRequest, ExportGrantsRequest, ExtendGrantRequest, GiveGrantRequest, ListGrantsRequest, NarrowGrantRequest, RevokeGrantRequest } from './grant.requests.js';
import { ChangedGrantView, GrantPageView, GrantView } from './grant.view.js';
import { GrantExportService } from './grant-export.service.js';
import { GrantListService } from './grant-list.service.js';
import { GrantsService } from './grants.service.js';

/** Who holds which profile or sub-profile, on which part, from when to when, from whom. */
@ApiTags('Grants')
@Controller('api/v1/customers/:customerId/grants')
export class GrantsController {
  constructor(
    @Inject(GrantsService) private readonly grants: GrantsService,
    @Inject(ChangeGrantsService) private readonly changes: ChangeGrantsService,
    @Inject(GrantListService) private readonly lists: GrantListService,
    @Inject(GrantExportService) private readonly exports: GrantExportService,
  ) {}

  /** List grants. */
  @Get()
  @Requires('grant:read')
  @ApiOkResponse({ type: GrantPageView })
  list(@TheCall() call: Call, @Query() { limit, after, ...filter }: ListGrantsRequest): Promise<GrantPageView> {
    return this.lists.list(call, filter, { limit, after });
  }

  /**
   * Export grants as CSV. What the list of the same filter shows, newest first, all of one moment: now, or another one as it was known at a third.
   * @throws {429} You are exporting grants already; Retry-After says when to try again.
   */
  @Get('export')
  @Requires('grant:read')
  @LongAnswer()
  @ApiProduces('text/csv')
  @AnswersCsv()
  async export(@TheCall() call: Call, @Query() filter: ExportGrantsRequest): Promise<StreamableFile> {
    return csvFile(await this.exports.open(call, filter));
  }

  /** Show a grant. */
  @Get(':grantId')
  @Requires('grant:read')
  @ApiOkResponse({ type: GrantView })
  read(@TheCall() call: Call, @Param('grantId', ParseId) grantId: string): Promise<GrantView> {
    return this.lists.one(call, grantId);
  }

  /** Give a grant. It waits for a second person where the giver could profit (GC-8.3-d). */
  @Post()
  @Requires('grant:give')
  @ApiCreatedResponse({ type: GrantView })
  give(@TheCall() call: Call, @Body() request: GiveGrantRequest): Promise<GrantView> {
    return this.grants.give(call, request);
  }

  /** Narrow a grant to a part. It ends, and the part runs from now on. */
  @Post(':grantId/narrowing')
  @Requires('grant:narrow')
  @ApiCreatedResponse({ type: ChangedGrantView })
  narrow(@TheCall() call: Call, @IfMatch() version: number, @Param('grantId', ParseId) grantId: string, @Body() request: NarrowGrantRequest): Promise<ChangedGrantView> {
    return this.changes.narrow(call, grantId, { ...request, version });
  }

  /** Extend a grant. The new one runs from the old end on; it may wait for a second person. */
  @Post(':grantId/extension')
  @Requires('grant:extend')
  @ApiCreatedResponse({ type: GrantView })
  extend(@TheCall() call: Call, @IfMatch() version: number, @Param('grantId', ParseId) grantId: string, @Body() request: ExtendGrantRequest): Promise<GrantView> {
    return this.changes.extend(call, grantId, { ...request, version });
  }

  /** Revoke a grant. It counts no more from the next request on. */
  @Post(':grantId/revocation')
  @HttpCode(200)
  @Requires('grant:revoke')
  @ApiOkResponse({ type: ChangedGrantView })
  revoke(@TheCall() call: Call, @IfMatch() version: number, @Param('grantId', ParseId) grantId: string, @Body() request: RevokeGrantRequest): Promise<ChangedGrantView> {
    return this.changes.revoke(call, grantId, { ...request, version });
  }

  /** Approve or refuse a waiting grant. As the second person (GC-8.3-d). */
  @Post(':grantId/decision')
  @HttpCode(200)
  @Requires('grant:decide')
  @ApiOkResponse({ type: GrantView })
  decide(@TheCall() call: Call, @IfMatch() version: number, @Param('grantId', ParseId) grantId: string, @Body() request: DecideGrantRequest): Promise<GrantView> {
    return this.grants.decide(call, grantId, { ...request, version });
  }
}
