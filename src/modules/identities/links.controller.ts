import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { OpenTo } from '../authority/index.js';
import { AcceptInvitation } from './accept-invitation.js';
import { LinkRequest } from './email-change.requests.js';
import { AcceptanceRequest, PasswordResetRequest, RedemptionRequest } from './link.requests.js';
import { LinkPreviewView } from './link.views.js';
import { PreviewLink } from './preview-link.js';
import { ResetPassword } from './reset-password.js';

class AcceptanceView {
  @ApiProperty({ description: 'The address to sign in with.' }) readonly email: string;
}

@ApiTags('Sign-in')
@Controller('api/v1')
export class LinksController {
  constructor(
    @Inject(ResetPassword) private readonly reset: ResetPassword,
    @Inject(AcceptInvitation) private readonly invitation: AcceptInvitation,
    @Inject(PreviewLink) private readonly preview: PreviewLink,
  ) {}

  /** Ask for a new password. Sends a link to the address, if somebody signs in with it; the answer is always the same. */
  @Post('password-resets')
  @HttpCode(202)
  @OpenTo('anyone', 'who forgot his password cannot sign in')
  @ApiAcceptedResponse()
  askReset(@Body() { email }: PasswordResetRequest): Promise<void> {
    return this.reset.ask('customer', email);
  }

  /** Ask for a new password as an agent. The answer is always the same. */
  @Post('operator/password-resets')
  @HttpCode(202)
  @OpenTo('anyone', 'who forgot his password cannot sign in')
  @ApiAcceptedResponse()
  askAgentReset(@Body() { email }: PasswordResetRequest): Promise<void> {
    return this.reset.ask('operator', email);
  }

  /**
   * Show whose link for a new password this is. It stays unused.
   * @throws {410} The link is not valid, or not any more.
   */
  @Post('password-resets/preview')
  @HttpCode(200)
  @OpenTo('anyone', 'the one-time link is the proof')
  @ApiOkResponse({ type: LinkPreviewView })
  previewReset(@Body() { token }: LinkRequest): Promise<LinkPreviewView> {
    return this.preview.execute('password-reset', token);
  }

  /**
   * Set a new password with the link of the mail. Ends every session; the second factor stays.
   * @throws {410} The link is not valid, or not any more.
   * @throws {422} The password is too weak or known.
   */
  @Post('password-resets/redemption')
  @HttpCode(204)
  @OpenTo('anyone', 'the one-time link is the proof')
  @ApiNoContentResponse()
  redeem(@Body() { token, password }: RedemptionRequest): Promise<void> {
    return this.reset.redeem(token, password);
  }

  /**
   * Show whose invitation this is. It stays unused.
   * @throws {410} The link is not valid, or not any more.
   */
  @Post('invitations/preview')
  @HttpCode(200)
  @OpenTo('anyone', 'the one-time link is the proof')
  @ApiOkResponse({ type: LinkPreviewView })
  previewInvitation(@Body() { token }: LinkRequest): Promise<LinkPreviewView> {
    return this.preview.execute('invitation', token);
  }

  /**
   * Accept an invitation. Sets a password where none is set, asks for it where one is.
   * @throws {401} The password is not right.
   * @throws {410} The link is not valid, or not any more.
   * @throws {422} The password is too weak or known.
   * @throws {429} Too many tries for this address; Retry-After says how long to wait.
   */
  @Post('invitations/acceptance')
  @HttpCode(200)
  @OpenTo('anyone', 'the one-time link is the proof')
  @ApiOkResponse({ type: AcceptanceView })
  accept(@Body() request: AcceptanceRequest): Promise<AcceptanceView> {
    return this.invitation.execute(request);
  }
}
