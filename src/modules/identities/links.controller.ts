import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { OpenTo } from '../authority/index.js';
import { AcceptInvitation } from './accept-invitation.js';
import { AcceptanceRequest, PasswordResetRequest, RedemptionRequest } from './link.requests.js';
import { ResetPassword } from './reset-password.js';

class AcceptanceView {
  @ApiProperty({ description: 'The address to sign in with.' }) readonly email: string;
}

@ApiTags('links')
@Controller('api/v1')
export class LinksController {
  constructor(@Inject(ResetPassword) private readonly reset: ResetPassword, @Inject(AcceptInvitation) private readonly invitation: AcceptInvitation) {}

  /** Sends a link to the address, if somebody signs in with it. The answer is always the same. */
  @Post('password-resets')
  @HttpCode(202)
  @OpenTo('anyone', 'who forgot his password cannot sign in')
  @ApiAcceptedResponse()
  askReset(@Body() { email }: PasswordResetRequest): Promise<void> {
    return this.reset.ask('customer', email);
  }

  /** The same for an operator agent. */
  @Post('operator/password-resets')
  @HttpCode(202)
  @OpenTo('anyone', 'who forgot his password cannot sign in')
  @ApiAcceptedResponse()
  askAgentReset(@Body() { email }: PasswordResetRequest): Promise<void> {
    return this.reset.ask('operator', email);
  }

  /** Sets a new password with the token of the mail; ends every session. The second factor stays. */
  @Post('password-resets/redemption')
  @HttpCode(204)
  @OpenTo('anyone', 'the one-time link is the proof')
  @ApiNoContentResponse()
  redeem(@Body() { token, password }: RedemptionRequest): Promise<void> {
    return this.reset.redeem(token, password);
  }

  /** Accepts an invitation: sets a password where none is set, asks for it where one is. */
  @Post('invitations/acceptance')
  @HttpCode(200)
  @OpenTo('anyone', 'the one-time link is the proof')
  @ApiOkResponse({ type: AcceptanceView })
  accept(@Body() request: AcceptanceRequest): Promise<AcceptanceView> {
    return this.invitation.execute(request);
  }
}
