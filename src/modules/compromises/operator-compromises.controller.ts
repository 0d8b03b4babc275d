import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ReceiptRequest, ReportCompromiseRequest } from './compromise.requests.js';
import { CompromiseView } from './compromise.views.js';
import { ReportCompromise } from './report-compromise.js';
import { TrackLetter } from './track-letter.js';

/** What reaches the operator by phone and by post. */
@ApiTags('Operator: Compromised credentials')
@Controller('api/v1/operator/customers/:customerId')
export class OperatorCompromisesController {
  constructor(@Inject(ReportCompromise) private readonly report: ReportCompromise, @Inject(TrackLetter) private readonly letter: TrackLetter) {}

  /**
   * Write down a report of a member's sign-in. By phone: the reason says who called and how that was verified. It ends here what a report in the portal would.
   * @throws {409} It is reported already.
   * @throws {422} The instant since which it is suspected is later than now.
   */
  @Post('members/:memberId/compromise')
  @Requires('compromise:record')
  @ApiCreatedResponse({ type: CompromiseView })
  member(
    @TheCall() call: Call, @Param('customerId', ParseId) customerId: string, @Param('memberId', ParseId) memberId: string,
    @IfMatch() version: number, @Body() request: ReportCompromiseRequest,
  ): Promise<CompromiseView> {
    return this.report.memberByPhone(call, { customerId, memberId }, { ...request, version });
  }

  /**
   * Write down a report of a service client. By phone.
   * @throws {422} The instant since which it is suspected is later than now.
   */
  @Post('clients/:clientId/compromise')
  @Requires('compromise:record')
  @ApiCreatedResponse({ type: CompromiseView })
  client(
    @TheCall() call: Call, @Param('customerId', ParseId) customerId: string, @Param('clientId', ParseId) clientId: string,
    @IfMatch() version: number, @Body() request: ReportCompromiseRequest,
  ): Promise<CompromiseView> {
    return this.report.clientByPhone(call, { customerId, clientId }, { ...request, version });
  }

  /**
   * Write down that the registered letter was received. The report is confirmed then.
   * @throws {409} The case is closed.
   */
  @Post('compromises/:compromiseId/receipt')
  @HttpCode(200)
  @Requires('compromise:record')
  @ApiOkResponse({ type: CompromiseView })
  receipt(
    @TheCall() call: Call, @Param('customerId', ParseId) customerId: string, @Param('compromiseId', ParseId) id: string,
    @IfMatch() version: number, @Body() request: ReceiptRequest,
  ): Promise<CompromiseView> {
    return this.letter.received(call, { customerId, id }, { ...request, version });
  }
}
