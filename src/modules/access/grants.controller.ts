import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ChangeGrantsService } from './change-grants.service.js';
import { DecideGrantRequest, ExtendGrantRequest, GiveGrantRequest, ListGrantsRequest, NarrowGrantRequest, RevokeGrantRequest } from './grant.requests.js';
import { ChangedGrantView, GrantPageView, GrantView } from './grant.view.js';
import { GrantListService } from './grant-list.service.js';
import { GrantsService } from './grants.service.js';

/** Who holds which profile or sub-profile, on which part, from when to when, from whom. */
@ApiTags('Access')
@Controller('api/v1/customers/:customerId/grants')
export class GrantsController {
  constructor(
    @Inject(GrantsService) private readonly grants: GrantsService,
    @Inject(ChangeGrantsService) private readonly changes: ChangeGrantsService,
    @Inject(GrantListService) private readonly lists: GrantListService,
  ) {}

  @Get()
  @Requires('grant:read')
  @ApiOkResponse({ type: GrantPageView })
  list(@TheCall() call: Call, @Query() { limit, after, ...filter }: ListGrantsRequest): Promise<GrantPageView> {
    return this.lists.list(call, filter, { limit, after });
  }

  @Get(':grantId')
  @Requires('grant:read')
  @ApiOkResponse({ type: GrantView })
  read(@TheCall() call: Call, @Param('grantId', ParseId) grantId: string): Promise<GrantView> {
    return this.lists.one(call, grantId);
  }

  @Post()
  @Requires('grant:give')
  @ApiCreatedResponse({ type: GrantView })
  give(@TheCall() call: Call, @Body() request: GiveGrantRequest): Promise<GrantView> {
    return this.grants.give(call, request);
  }

  @Post(':grantId/narrowing')
  @Requires('grant:narrow')
  @ApiCreatedResponse({ type: ChangedGrantView, description: 'The grant that runs from now on.' })
  narrow(@TheCall() call: Call, @IfMatch() version: number, @Param('grantId', ParseId) grantId: string, @Body() request: NarrowGrantRequest): Promise<ChangedGrantView> {
    return this.changes.narrow(call, grantId, { ...request, version });
  }

  @Post(':grantId/extension')
  @Requires('grant:extend')
  @ApiCreatedResponse({ type: GrantView, description: 'The grant that runs from the old end on; it may wait for a second person.' })
  extend(@TheCall() call: Call, @IfMatch() version: number, @Param('grantId', ParseId) grantId: string, @Body() request: ExtendGrantRequest): Promise<GrantView> {
    return this.changes.extend(call, grantId, { ...request, version });
  }

  @Post(':grantId/revocation')
  @HttpCode(200)
  @Requires('grant:revoke')
  @ApiOkResponse({ type: ChangedGrantView })
  revoke(@TheCall() call: Call, @IfMatch() version: number, @Param('grantId', ParseId) grantId: string, @Body() request: RevokeGrantRequest): Promise<ChangedGrantView> {
    return this.changes.revoke(call, grantId, { ...request, version });
  }

  @Post(':grantId/decision')
  @HttpCode(200)
  @Requires('grant:decide')
  @ApiOkResponse({ type: GrantView })
  decide(@TheCall() call: Call, @IfMatch() version: number, @Param('grantId', ParseId) grantId: string, @Body() request: DecideGrantRequest): Promise<GrantView> {
    return this.grants.decide(call, grantId, { ...request, version });
  }
}
