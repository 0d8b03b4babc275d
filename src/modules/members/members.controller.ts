import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { EndMember } from './end-member.js';
import { AdmitMemberRequest, EndMemberRequest, ListMembersRequest } from './member.requests.js';
import { ContactView, MemberEndPreviewView, MemberPageView, MemberView } from './member.view.js';
import { MembersService } from './members.service.js';

@ApiTags('Members')
@Controller('api/v1/customers/:customerId')
export class MembersController {
  constructor(@Inject(MembersService) private readonly members: MembersService, @Inject(EndMember) private readonly ending: EndMember) {}

  /** List members. In the order of their names. */
  @Get('members')
  @Requires('member:read')
  @ApiOkResponse({ type: MemberPageView })
  list(@TheCall() call: Call, @Query() { limit, after, ...filter }: ListMembersRequest): Promise<Page<MemberView>> {
    return this.members.list(call, filter, { limit, after });
  }

  /** Show a member. */
  @Get('members/:memberId')
  @Requires('member:read')
  @ApiOkResponse({ type: MemberView })
  one(@TheCall() call: Call, @Param('memberId', ParseId) memberId: string): Promise<MemberView> {
    return this.members.one(call, memberId);
  }

  /**
   * Admit a member. Sends the invitation; you vouch for the link (GC-9.2-a).
   * @throws {429} This address was sent as many invitations as a day allows; Retry-After says when to try again.
   */
  @Post('members')
  @Requires('member:admit')
  @ApiCreatedResponse({ type: MemberView })
  admit(@TheCall() call: Call, @Body() request: AdmitMemberRequest): Promise<MemberView> {
    return this.members.admit(call, request);
  }

  /** Vouch for a member. As another person than the one who did last (GC-9.2-a). */
  @Post('members/:memberId/attestation')
  @HttpCode(200)
  @Requires('member:admit')
  @ApiOkResponse({ type: MemberView })
  attest(@TheCall() call: Call, @Param('memberId', ParseId) memberId: string, @IfMatch() version: number): Promise<MemberView> {
    return this.members.attest(call, memberId, version);
  }

  /**
   * Send the invitation again. As long as it was not accepted.
   * @throws {409} It was accepted, or the link can no longer be accepted at its address: then end the member and admit the person anew.
   * @throws {429} This address was sent as many invitations as a day allows; Retry-After says when to try again.
   */
  @Post('members/:memberId/invitation')
  @HttpCode(200)
  @Requires('member:admit')
  @ApiOkResponse({ type: MemberView })
  inviteAgain(@TheCall() call: Call, @Param('memberId', ParseId) memberId: string): Promise<MemberView> {
    return this.members.inviteAgain(call, memberId);
  }

  /** Preview the end of a member. What would end with him; nothing is changed. */
  @Get('members/:memberId/end-preview')
  @Requires('member:end')
  @ApiOkResponse({ type: MemberEndPreviewView })
  preview(@TheCall() call: Call, @Param('memberId', ParseId) memberId: string): Promise<MemberEndPreviewView> {
    return this.ending.preview(call, memberId);
  }

  /** End a member. The link ends now or later (GC-9.2-b). */
  @Post('members/:memberId/end')
  @HttpCode(200)
  @Requires('member:end')
  @ApiOkResponse({ type: MemberView })
  end(@TheCall() call: Call, @Param('memberId', ParseId) memberId: string, @IfMatch() version: number, @Body() request: EndMemberRequest): Promise<MemberView> {
    return this.ending.execute(call, memberId, { ...request, version });
  }

  /** List whom to ask for access. For people only (GC-8.1.2-c). */
  @Get('contacts')
  @Requires('contact:read')
  @ApiSecurity('session')
  @ApiOkResponse({ type: [ContactView] })
  contacts(@TheCall() call: Call): Promise<ContactView[]> {
    return this.members.contacts(call);
  }
}
