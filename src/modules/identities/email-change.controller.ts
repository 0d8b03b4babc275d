import { Body, Controller, Delete, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Call, OpenTo, TheCall } from '../authority/index.js';
import { ChangeEmail } from './change-email.js';
import { EmailChangeRequest } from './email-change.requests.js';
import { EmailChangeView, PendingEmailChangeView } from './email-change.views.js';

@ApiTags('My account')
@Controller(['api/v1', 'api/v1/operator'])
export class EmailChangeController {
  constructor(@Inject(ChangeEmail) private readonly change: ChangeEmail) {}

  /**
   * Ask for another sign-in address. A link to the new one confirms it, a link to the old one stops it; until then nothing changes.
   * It takes effect after 72 hours, or at once when the old address approves. The answer is the same whoever has the new one.
   * @throws {403} A proof of a second factor you have now, or your password, is missing; or your sign-in was reported, and wants a new password first; or the proof of Mandate-CSRF.
   * @throws {422} The proof is not right, or it is your address already, or one of a group.
   * @throws {429} Too many tries; Retry-After says how long to wait.
   */
  @Post('email-change')
  @OpenTo('signed-in', 'one\'s own address')
  @ApiCreatedResponse({ type: EmailChangeView })
  async ask(@TheCall() call: Call, @Body() { email, ...proof }: EmailChangeRequest): Promise<EmailChangeView> {
    return new EmailChangeView(await this.change.ask(call, email, proof));
  }

  /** Show the change of your address that waits. */
  @Get('email-change')
  @OpenTo('signed-in', 'one\'s own address')
  @ApiOkResponse({ type: PendingEmailChangeView })
  async pending(@TheCall() call: Call): Promise<PendingEmailChangeView> {
    return new PendingEmailChangeView(await this.change.pending(call));
  }

  /** Withdraw the change of your address. Also when none waits. */
  @Delete('email-change')
  @HttpCode(204)
  @OpenTo('signed-in', 'one\'s own address')
  @ApiNoContentResponse()
  withdraw(@TheCall() call: Call): Promise<void> {
    return this.change.withdraw(call);
  }
}
