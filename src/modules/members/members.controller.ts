import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { EndMember } from './end-member.js';
import { AdmitMemberRequest, EndMemberRequest, ListMembersRequest } from './member.requests.js';
import { ContactView, MemberEndPreviewView, MemberPageView, MemberView } from './member.view.js';
import { MembersService } from './members.service.js';

const NeedsIfMatch = ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the member as you read it.' });

@ApiTags('members')
@ApiParam({ name: 'customerId', schema: { type: 'string', format: 'uuid' } })
@Controller('api/v1/customers/:customerId')
export class MembersController {
  constructor(@Inject(MembersService) private readonly members: MembersService, @Inject(EndMember) private readonly ending: EndMember) {}

  /** Members in the order of their names. */
  @Get('members')
  @Requires('member:read')
  @ApiOkResponse({ type: MemberPageView })
  list(@TheCall() call: Call, @Query() { limit, after, ...filter }: ListMembersRequest): Promise<Page<MemberView>> {
    return this.members.list(call, filter, { limit, after });
  }

  @Get('members/:memberId')
  @Requires('member:read')
  @ApiOkResponse({ type: MemberView })
  one(@TheCall() call: Call, @Param('memberId', ParseId) memberId: string): Promise<MemberView> {
    return this.members.one(call, memberId);
  }

  /** Admits a person and sends the invitation; you vouch for the link (GC-9.2-a). */
  @Post('members')
  @Requires('member:admit')
  @ApiCreatedResponse({ type: MemberView })
  admit(@TheCall() call: Call, @Body() request: AdmitMemberRequest): Promise<MemberView> {
    return this.members.admit(call, request);
  }

  /** Vouches for the link as another person (GC-9.2-a). */
  @Post('members/:memberId/attestation')
  @HttpCode(200)
  @Requires('member:admit')
  @NeedsIfMatch
  @ApiOkResponse({ type: MemberView })
  attest(@TheCall() call: Call, @Param('memberId', ParseId) memberId: string, @IfMatch() version: number): Promise<MemberView> {
    return this.members.attest(call, memberId, version);
  }

  /** Sends the invitation again, as long as it was not accepted. */
  @Post('members/:memberId/invitation')
  @HttpCode(200)
  @Requires('member:admit')
  @ApiOkResponse({ type: MemberView })
  inviteAgain(@TheCall() call: Call, @Param('memberId', ParseId) memberId: string): Promise<MemberView> {
    return this.members.inviteAgain(call, memberId);
  }

  /** What would end with this member; nothing is changed. */
  @Get('members/:memberId/end-preview')
  @Requires('member:end')
  @ApiOkResponse({ type: MemberEndPreviewView })
  preview(@TheCall() call: Call, @Param('memberId', ParseId) memberId: string): Promise<MemberEndPreviewView> {
    return this.ending.preview(call, memberId);
  }

  /** Ends the link, now or later (GC-9.2-b). */
  @Post('members/:memberId/end')
  @HttpCode(200)
  @Requires('member:end')
  @NeedsIfMatch
  @ApiOkResponse({ type: MemberView })
  end(@TheCall() call: Call, @Param('memberId', ParseId) memberId: string, @IfMatch() version: number, @Body() request: EndMemberRequest): Promise<MemberView> {
    return this.ending.execute(call, memberId, { ...request, version });
  }

  /** Who can give you access (GC-8.1.2-c). */
  @Get('contacts')
  @Requires('contact:read')
  @ApiOkResponse({ type: [ContactView] })
  contacts(@TheCall() call: Call): Promise<ContactView[]> {
    return this.members.contacts(call);
  }
}
