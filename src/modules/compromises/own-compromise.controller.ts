import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { type Call, OpenTo, TheCall } from '../authority/index.js';
import { ReportByLinkRequest, ReportCompromiseRequest } from './compromise.requests.js';
import { ReportOneself } from './report-oneself.js';

@Controller('api/v1/compromise')
export class OwnCompromiseController {
  constructor(@Inject(ReportOneself) private readonly report: ReportOneself) {}

  /**
   * Report your own sign-in as compromised. Every session ends, this one too; the password counts no more, and a link to choose another is mailed.
   * Your second factors stay. Each Customer where you accepted an invitation gets a case.
   * @throws {404} For agents of the operator there is nothing here.
   * @throws {422} The instant since which it is suspected is later than now.
   */
  @Post()
  @ApiTags('My account')
  @HttpCode(204)
  @OpenTo('signed-in', 'one\'s own sign-in')
  @ApiSecurity('session')
  @ApiNoContentResponse()
  execute(@TheCall() call: Call, @Body() request: ReportCompromiseRequest): Promise<void> {
    return this.report.execute(call, request);
  }

  /**
   * Report your own sign-in with the link of a mail. With the mail that told of a sign-in: it ends what a report while signed in ends.
   * @throws {410} The link is not valid, or not any more.
   */
  @Post('by-link')
  @ApiTags('Sign-in')
  @HttpCode(204)
  @OpenTo('anyone', 'the one-time link is the proof')
  @ApiNoContentResponse()
  byLink(@Body() { token }: ReportByLinkRequest): Promise<void> {
    return this.report.byLink(token);
  }
}
