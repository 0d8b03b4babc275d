import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { DefineSubProfileRequest } from './define-sub-profile.request.js';
import { SubProfileView } from './sub-profile.view.js';
import { SubProfilesService } from './sub-profiles.service.js';

/** Bundles of permissions that a Support Portal User can be given. */
@ApiTags('Sub-profiles')
@Controller('api/v1/customers/:customerId/sub-profiles')
export class SubProfilesController {
  constructor(@Inject(SubProfilesService) private readonly subProfiles: SubProfilesService) {}

  /** List sub-profiles. Built-in ones and the Customer's own. */
  @Get()
  @Requires('sub-profile:read')
  @ApiOkResponse({ type: [SubProfileView] })
  list(@TheCall() call: Call): Promise<SubProfileView[]> {
    return this.subProfiles.list(call);
  }

  /** Define a sub-profile. */
  @Post()
  @Requires('sub-profile:define')
  @ApiCreatedResponse({ type: SubProfileView })
  define(@TheCall() call: Call, @Body() request: DefineSubProfileRequest): Promise<SubProfileView> {
    return this.subProfiles.define(call, request);
  }

  /** Retire a sub-profile. Nobody is given it any more; who holds it keeps it until his grant ends. */
  @Post(':subProfileId/retirement')
  @HttpCode(200)
  @Requires('sub-profile:define')
  @ApiOkResponse({ type: SubProfileView })
  retire(@TheCall() call: Call, @IfMatch() version: number, @Param('subProfileId', ParseId) id: string): Promise<SubProfileView> {
    return this.subProfiles.retire(call, id, version);
  }
}
