import { Body, Controller, Headers, Inject, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OpenTo } from '../authority/index.js';
import type { Realm } from './realm.js';
import { SessionCookies } from './session-cookies.js';
import { SignedInView } from './session.view.js';
import { SignIn } from './sign-in.js';
import { SignInRequest } from './sign-in.request.js';

@ApiTags('Sign-in')
@Controller('api/v1')
export class SignInController {
  constructor(@Inject(SignIn) private readonly signIn: SignIn, @Inject(SessionCookies) private readonly cookies: SessionCookies) {}

  /**
   * Sign in. The session's cookie is in the answer.
   * @throws {401} E-mail address or password is not right, or a code of the second factor is needed.
   * @throws {429} Too many tries for this address; Retry-After says how long to wait.
   */
  @Post('session')
  @OpenTo('anyone', 'who signs in is not known yet')
  @ApiCreatedResponse({ type: SignedInView, headers: { 'Set-Cookie': { description: 'The session.', schema: { type: 'string' } } } })
  person(@Body() request: SignInRequest, @Headers('user-agent') userAgent: string | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedInView> {
    return this.open('customer', { ...request, userAgent: userAgent ?? '' }, reply);
  }

  /**
   * Sign in as an agent of the operator. Another realm, another cookie.
   * @throws {401} E-mail address or password is not right, or a code of the second factor is needed.
   * @throws {429} Too many tries for this address; Retry-After says how long to wait.
   */
  @Post('operator/session')
  @OpenTo('anyone', 'who signs in is not known yet')
  @ApiCreatedResponse({ type: SignedInView, headers: { 'Set-Cookie': { description: 'The session.', schema: { type: 'string' } } } })
  agent(@Body() request: SignInRequest, @Headers('user-agent') userAgent: string | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedInView> {
    return this.open('operator', { ...request, userAgent: userAgent ?? '' }, reply);
  }

  private async open(realm: Realm, attempt: SignInRequest & { userAgent: string }, reply: FastifyReply): Promise<SignedInView> {
    const { token, view } = await this.signIn.execute(realm, attempt);
    this.cookies.give(reply, realm, token);
    return view;
  }
}
