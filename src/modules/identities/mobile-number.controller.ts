import { Body, Controller, Delete, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Call, OpenTo, TheCall } from '../authority/index.js';
import { CodeRequest, ProofOrPasswordRequest } from './code.request.js';
import { MobileNumberRequest } from './mobile-number.requests.js';
import { MobileNumberView } from './mobile-number.views.js';
import { MobileNumbers } from './mobile-numbers.service.js';

@ApiTags('My account')
@Controller(['api/v1', 'api/v1/operator'])
export class MobileNumberController {
  constructor(@Inject(MobileNumbers) private readonly numbers: MobileNumbers) {}

  /** Show your mobile number. It is warned about your sign-in by SMS, beside the mail; it signs nobody in. */
  @Get('mobile-number')
  @OpenTo('signed-in', 'one\'s own number')
  @ApiOkResponse({ type: MobileNumberView })
  show(@TheCall() call: Call): Promise<MobileNumberView> {
    return this.numbers.show(call);
  }

  /**
   * Have a code sent to a mobile number. It counts once the code is confirmed, and replaces the one of before.
   * @throws {403} A proof of a second factor you have now, or your password, is missing; or your sign-in was reported, and wants a new password first; or the proof of Mandate-CSRF.
   * @throws {409} This portal sends no SMS.
   * @throws {422} The proof is not right, or it is your number already; or no SMS goes to its country.
   * @throws {429} Too many tries, or as many codes as a day allows; Retry-After says how long to wait.
   */
  @Post('mobile-number')
  @OpenTo('signed-in', 'one\'s own number')
  @ApiCreatedResponse({ type: MobileNumberView })
  ask(@TheCall() call: Call, @Body() { number, ...proof }: MobileNumberRequest): Promise<MobileNumberView> {
    return this.numbers.ask(call, number, proof);
  }

  /**
   * Confirm a mobile number by its code.
   * @throws {403} Your sign-in was reported, and wants a new password first; or the proof of Mandate-CSRF is missing.
   * @throws {422} The code is not right, or older than ten minutes.
   * @throws {429} Too many tries; Retry-After says how long to wait.
   */
  @Post('mobile-number/confirmation')
  @HttpCode(200)
  @OpenTo('signed-in', 'one\'s own number')
  @ApiOkResponse({ type: MobileNumberView })
  confirm(@TheCall() call: Call, @Body() { code }: CodeRequest): Promise<MobileNumberView> {
    return this.numbers.confirm(call, code);
  }

  /**
   * Remove your mobile number. Also when there is none; the number itself is told.
   * @throws {403} A proof of a second factor you have now, or your password, is missing; or your sign-in was reported, and wants a new password first; or the proof of Mandate-CSRF.
   * @throws {422} The proof is not right.
   * @throws {429} Too many tries; Retry-After says how long to wait.
   */
  @Delete('mobile-number')
  @HttpCode(204)
  @OpenTo('signed-in', 'one\'s own number')
  @ApiNoContentResponse()
  remove(@TheCall() call: Call, @Body() proof: ProofOrPasswordRequest): Promise<void> {
    return this.numbers.remove(call, proof);
  }
}
