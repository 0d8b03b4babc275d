import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, OpenTo, TheCall } from '../authority/index.js';
import { ProofOrPasswordRequest, SecondFactorRequest } from './code.request.js';
import { OwnPasskeys } from './own-passkeys.service.js';
import { AddPasskeyRequest, PasskeyNameRequest } from './passkey.requests.js';
import { AddedPasskeyView, PasskeyCreationOptionsView, PasskeyView } from './passkey.views.js';

@ApiTags('My account')
@Controller(['api/v1', 'api/v1/operator'])
export class PasskeysController {
  constructor(@Inject(OwnPasskeys) private readonly passkeys: OwnPasskeys) {}

  /** List your passkeys. The oldest first. */
  @Get('passkeys')
  @OpenTo('signed-in', 'one\'s own passkeys')
  @ApiOkResponse({ type: [PasskeyView] })
  list(@TheCall() call: Call): Promise<PasskeyView[]> {
    return this.passkeys.list(call);
  }

  /**
   * Get the options for a new passkey. What the browser answers to them is the new passkey.
   * @throws {403} A proof of a second factor you have now is missing, or your password where you have none and chose it more than ten minutes ago, or the proof of Mandate-CSRF.
   * @throws {409} As many as can be are set.
   * @throws {422} The code or the password is not right, or the passkey is not accepted.
   * @throws {429} Too many tries; Retry-After says how long to wait.
   */
  @Post('passkeys/registration-options')
  @OpenTo('signed-in', 'one\'s own passkeys')
  @ApiCreatedResponse({ type: PasskeyCreationOptionsView })
  offer(@TheCall() call: Call, @Body() proof: ProofOrPasswordRequest): Promise<PasskeyCreationOptionsView> {
    return this.passkeys.offer(call, proof);
  }

  /**
   * Add a passkey. It counts as a second factor. Ends the other sessions; answers recovery codes where it is the first second factor.
   * @throws {403} Sign in with the factor you have now first; or your sign-in was reported, and wants a new password first; or the proof of Mandate-CSRF is missing.
   * @throws {409} It is set already, or as many as can be are.
   * @throws {422} It is no answer to the options of this session, or not any more.
   */
  @Post('passkeys')
  @OpenTo('signed-in', 'one\'s own passkeys')
  @ApiCreatedResponse({ type: AddedPasskeyView })
  add(@TheCall() call: Call, @Body() request: AddPasskeyRequest): Promise<AddedPasskeyView> {
    return this.passkeys.add(call, request);
  }

  /** Rename a passkey. */
  @Put('passkeys/:id')
  @OpenTo('signed-in', 'one\'s own passkey')
  @ApiOkResponse({ type: PasskeyView })
  rename(@TheCall() call: Call, @Param('id', ParseId) id: string, @Body() { name }: PasskeyNameRequest): Promise<PasskeyView> {
    return this.passkeys.rename(call, id, name);
  }

  /**
   * Remove a passkey. Ends the other sessions. The last second factor stays until another one is set.
   * @throws {403} A proof of a second factor you have now is missing, or the one of Mandate-CSRF.
   * @throws {409} It is the last second factor.
   * @throws {422} The code is not right, or the passkey is not accepted.
   * @throws {429} Too many tries; Retry-After says how long to wait.
   */
  @Delete('passkeys/:id')
  @HttpCode(204)
  @OpenTo('signed-in', 'one\'s own passkey')
  @ApiNoContentResponse()
  remove(@TheCall() call: Call, @Param('id', ParseId) id: string, @Body() proof: SecondFactorRequest): Promise<void> {
    return this.passkeys.remove(call, id, proof);
  }
}
