import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OpenTo } from '../authority/index.js';
import { AnswerEmailChange } from './answer-email-change.js';
import { LinkRequest } from './email-change.requests.js';
import { AnsweredEmailChangeView } from './email-change.views.js';

/** The same for both realms; whose link it is, the token says. */
@ApiTags('Sign-in')
@Controller('api/v1/email-change')
export class EmailLinksController {
  constructor(@Inject(AnswerEmailChange) private readonly answer: AnswerEmailChange) {}

  /**
   * Confirm a new address with the link of the mail.
   * @throws {410} The link is not valid, or not any more.
   */
  @Post('confirmation')
  @HttpCode(200)
  @OpenTo('anyone', 'the one-time link is the proof')
  @ApiOkResponse({ type: AnsweredEmailChangeView })
  async confirm(@Body() { token }: LinkRequest): Promise<AnsweredEmailChangeView> {
    return new AnsweredEmailChangeView(await this.answer.confirm(token));
  }

  /**
   * Approve a new address at the old one. It need not wait any longer.
   * @throws {410} The link is not valid, or not any more.
   */
  @Post('approval')
  @HttpCode(200)
  @OpenTo('anyone', 'the one-time link is the proof')
  @ApiOkResponse({ type: AnsweredEmailChangeView })
  async approve(@Body() { token }: LinkRequest): Promise<AnsweredEmailChangeView> {
    return new AnsweredEmailChangeView(await this.answer.approve(token));
  }

  /**
   * Stop a change of address at the old one. Ends every session and every reset link: whoever asked had one.
   * @throws {410} The link is not valid, or not any more.
   */
  @Post('veto')
  @HttpCode(204)
  @OpenTo('anyone', 'the one-time link is the proof')
  @ApiNoContentResponse()
  veto(@Body() { token }: LinkRequest): Promise<void> {
    return this.answer.veto(token);
  }
}
