import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { type Call, OpenTo, TheCall } from '../authority/index.js';
import { ReportCompromiseRequest } from './compromise.requests.js';
import { ReportOneself } from './report-oneself.js';

@ApiTags('My account')
@Controller('api/v1/compromise')
export class OwnCompromiseController {
  constructor(@Inject(ReportOneself) private readonly report: ReportOneself) {}

  /**
   * Report your own sign-in as compromised. Every session ends, this one too; the password counts no more, and a link to choose another is mailed.
   * Your second factors stay. Each Customer where you accepted an invitation gets a case.
   */
  @Post()
  @HttpCode(204)
  @OpenTo('signed-in', 'one\'s own sign-in')
  @ApiSecurity('session')
  @ApiNoContentResponse()
  execute(@TheCall() call: Call, @Body() request: ReportCompromiseRequest): Promise<void> {
    return this.report.execute(call, request);
  }
}
