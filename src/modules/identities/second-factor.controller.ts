import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { type Call, OpenTo, TheCall } from '../authority/index.js';
import { CodeRequest, SecondFactorRequest } from './code.request.js';
import { EnrolSecondFactor } from './enrol-second-factor.js';
import { RecoveryCodesView, SecondFactorOfferView } from './second-factor.views.js';

@ApiTags('second factor')
@Controller(['api/v1', 'api/v1/operator'])
export class SecondFactorController {
  constructor(@Inject(EnrolSecondFactor) private readonly enrolment: EnrolSecondFactor) {}

  /** A new secret for an authenticator; it counts once it is confirmed. */
  @Post('second-factor')
  @OpenTo('signed-in', 'one\'s own second factor')
  @ApiCreatedResponse({ type: SecondFactorOfferView })
  offer(@TheCall() call: Call, @Body() request: SecondFactorRequest): Promise<SecondFactorOfferView> {
    return this.enrolment.offer(call, request.code);
  }

  /** Sets the offered second factor; ends the other sessions; answers new recovery codes. */
  @Post('second-factor/confirmation')
  @OpenTo('signed-in', 'one\'s own second factor')
  @ApiCreatedResponse({ type: RecoveryCodesView })
  confirm(@TheCall() call: Call, @Body() request: CodeRequest): Promise<RecoveryCodesView> {
    return this.enrolment.confirm(call, request.code);
  }

  /** New recovery codes; the old ones are worthless from now on. */
  @Post('recovery-codes')
  @OpenTo('signed-in', 'one\'s own recovery codes')
  @ApiCreatedResponse({ type: RecoveryCodesView })
  renewRecoveryCodes(@TheCall() call: Call, @Body() request: CodeRequest): Promise<RecoveryCodesView> {
    return this.enrolment.renewRecoveryCodes(call, request.code);
  }
}
