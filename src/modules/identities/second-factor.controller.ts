import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Call, OpenTo, TheCall } from '../authority/index.js';
import { CodeRequest, ProofOrPasswordRequest, SecondFactorRequest } from './code.request.js';
import { EnrolSecondFactor } from './enrol-second-factor.js';
import { RecoveryCodesView, SecondFactorOfferView, SecondFactorView } from './second-factor.views.js';

@ApiTags('My account')
@Controller(['api/v1', 'api/v1/operator'])
export class SecondFactorController {
  constructor(@Inject(EnrolSecondFactor) private readonly enrolment: EnrolSecondFactor) {}

  /** Show which second factors you have. */
  @Get('second-factor')
  @OpenTo('signed-in', 'one\'s own second factor')
  @ApiOkResponse({ type: SecondFactorView })
  show(@TheCall() call: Call): Promise<SecondFactorView> {
    return this.enrolment.show(call);
  }

  /**
   * Get a secret for an authenticator. It counts once it is confirmed.
   * @throws {403} A proof of a second factor you have now is missing, or your password where you have none and chose it more than ten minutes ago, or the proof of Mandate-CSRF.
   * @throws {422} The code or the password is not right, or the passkey is not accepted.
   * @throws {429} Too many tries; Retry-After says how long to wait.
   */
  @Post('second-factor')
  @OpenTo('signed-in', 'one\'s own second factor')
  @ApiCreatedResponse({ type: SecondFactorOfferView })
  offer(@TheCall() call: Call, @Body() request: ProofOrPasswordRequest): Promise<SecondFactorOfferView> {
    return this.enrolment.offer(call, request);
  }

  /**
   * Confirm the second factor. Ends the other sessions; answers new recovery codes.
   * @throws {403} Sign in with the factor you have now first; or your sign-in was reported, and wants a new password first; or the proof of Mandate-CSRF is missing.
   * @throws {422} The code is not right.
   * @throws {429} Too many codes were tried; Retry-After says how long to wait.
   */
  @Post('second-factor/confirmation')
  @OpenTo('signed-in', 'one\'s own second factor')
  @ApiCreatedResponse({ type: RecoveryCodesView })
  confirm(@TheCall() call: Call, @Body() request: CodeRequest): Promise<RecoveryCodesView> {
    return this.enrolment.confirm(call, request.code);
  }

  /**
   * Get new recovery codes. The old ones are worthless from now on.
   * @throws {403} A proof of a second factor you have now is missing, or the one of Mandate-CSRF.
   * @throws {409} There is no second factor.
   * @throws {422} The code is not right, or the passkey is not accepted.
   * @throws {429} Too many codes were tried; Retry-After says how long to wait.
   */
  @Post('recovery-codes')
  @OpenTo('signed-in', 'one\'s own recovery codes')
  @ApiCreatedResponse({ type: RecoveryCodesView })
  renewRecoveryCodes(@TheCall() call: Call, @Body() request: SecondFactorRequest): Promise<RecoveryCodesView> {
    return this.enrolment.renewRecoveryCodes(call, request);
  }
}
