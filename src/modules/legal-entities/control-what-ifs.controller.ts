import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ControlWhatIfRequest } from './control-what-if.requests.js';
import { ControlWhatIfService } from './control-what-if.service.js';
import { ControlWhatIfView } from './control-what-if.view.js';

const [PARENT, COMPANY, OTHER] = ['01980000-0000-7000-8000-000000000001', '01980000-0000-7000-8000-000000000002', '01980000-0000-7000-8000-000000000003'];
const SALE = { asOf: '2027-01-01', changes: [{ kind: 'transfer', companyId: COMPANY, fromId: PARENT, toId: OTHER, votes: '11' }] };
const MERGER = { asOf: '2027-01-01', changes: [{ kind: 'merger', companyId: COMPANY, intoId: OTHER }] };

@ApiTags('Operator: Legal entities')
@Controller('api/v1/operator/control-what-ifs')
export class ControlWhatIfsController {
  constructor(@Inject(ControlWhatIfService) private readonly whatIf: ControlWhatIfService) {}

  /**
   * Say what a restructuring would change. A sale, a purchase, a merger, a meeting or an agreement on a day: who would gain and lose control of whom, which Customers that concerns, and what the answer does not model. Nothing is recorded (GC-9.1-e).
   * @throws {422} A change cannot be so with what is recorded, or the verdict would have to read too many facts: `errors` tells all at once.
   */
  @Post()
  @HttpCode(200)
  @Requires('legal-entity:read')
  @ApiBody({ type: ControlWhatIfRequest, examples: { sale: { summary: 'A sale', value: SALE }, merger: { summary: 'A merger', value: MERGER } } })
  @ApiOkResponse({ type: ControlWhatIfView })
  of(@TheCall() call: Call, @Body() asked: ControlWhatIfRequest): Promise<ControlWhatIfView> {
    return this.whatIf.of(call, asked);
  }
}
