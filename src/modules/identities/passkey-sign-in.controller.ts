import { Body, Controller, Headers, Inject, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OpenTo } from '../authority/index.js';
import { PasskeySignInRequest } from './passkey.requests.js';
import { PasskeyRequestOptionsView } from './passkey.views.js';
import { Passkeys } from './passkeys.js';
import type { Realm } from './realm.js';
import { SessionCookies } from './session-cookies.js';
import { SignedInView } from './session.view.js';
import { SignInByPasskey } from './sign-in-by-passkey.js';

const signedIn = { type: SignedInView, headers: { 'Set-Cookie': { description: 'The session.', schema: { type: 'string' } } } } as const;

@ApiTags('Sign-in')
@Controller('api/v1')
export class PasskeySignInController {
  constructor(
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(SignInByPasskey) private readonly signIn: SignInByPasskey,
    @Inject(SessionCookies) private readonly cookies: SessionCookies,
  ) {}

  /** Get the options to sign in with a passkey. They name nobody; a passkey that answers them also proves a second factor in a session. */
  @Post('session/passkey-options')
  @OpenTo('anyone', 'who signs in is not known yet')
  @ApiCreatedResponse({ type: PasskeyRequestOptionsView })
  options(): Promise<PasskeyRequestOptionsView> {
    return this.passkeys.ask('customer');
  }

  /** Get the options for the passkey of an agent. */
  @Post('operator/session/passkey-options')
  @OpenTo('anyone', 'who signs in is not known yet')
  @ApiCreatedResponse({ type: PasskeyRequestOptionsView })
  agentOptions(): Promise<PasskeyRequestOptionsView> {
    return this.passkeys.ask('operator');
  }

  /**
   * Sign in with a passkey. It is both factors; no address is asked for. The session's cookie is in the answer.
   * @throws {401} The passkey is not accepted, or after a report of this sign-in not without the password.
   * @throws {429} Too many tries with this passkey or for its person; Retry-After says how long to wait.
   */
  @Post('session/passkey')
  @OpenTo('anyone', 'who signs in is not known yet')
  @ApiCreatedResponse(signedIn)
  person(@Body() request: PasskeySignInRequest, @Headers('user-agent') userAgent: string | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedInView> {
    return this.open('customer', { ...request, userAgent: userAgent ?? '' }, reply);
  }

  /**
   * Sign in with a passkey as an agent of the operator. Another realm, another cookie.
   * @throws {401} The passkey is not accepted.
   * @throws {429} Too many tries with this passkey or for its person; Retry-After says how long to wait.
   */
  @Post('operator/session/passkey')
  @OpenTo('anyone', 'who signs in is not known yet')
  @ApiCreatedResponse(signedIn)
  agent(@Body() request: PasskeySignInRequest, @Headers('user-agent') userAgent: string | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedInView> {
    return this.open('operator', { ...request, userAgent: userAgent ?? '' }, reply);
  }

  private async open(realm: Realm, answer: PasskeySignInRequest & { userAgent: string }, reply: FastifyReply): Promise<SignedInView> {
    const { token, view } = await this.signIn.execute(realm, answer);
    this.cookies.give(reply, realm, token);
    return view;
  }
}
