import { Body, Controller, Headers, Inject, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OpenTo } from '../authority/index.js';
import type { Realm } from './realm.js';
import { SessionCookies } from './session-cookies.js';
import { SignedInView } from './session.view.js';
import { SignIn } from './sign-in.js';
import { SignInRequest } from './sign-in.request.js';

@ApiTags('sign-in')
@Controller('api/v1')
export class SignInController {
  constructor(@Inject(SignIn) private readonly signIn: SignIn, @Inject(SessionCookies) private readonly cookies: SessionCookies) {}

  /** Opens a session; its cookie is in the answer. */
  @Post('session')
  @OpenTo('anyone', 'who signs in is not known yet')
  @ApiCreatedResponse({ type: SignedInView })
  person(@Body() request: SignInRequest, @Headers('user-agent') userAgent: string | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedInView> {
    return this.open('customer', { ...request, userAgent: userAgent ?? '' }, reply);
  }

  /** The same for an operator agent: another realm, another cookie. */
  @Post('operator/session')
  @OpenTo('anyone', 'who signs in is not known yet')
  @ApiCreatedResponse({ type: SignedInView })
  agent(@Body() request: SignInRequest, @Headers('user-agent') userAgent: string | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedInView> {
    return this.open('operator', { ...request, userAgent: userAgent ?? '' }, reply);
  }

  private async open(realm: Realm, attempt: SignInRequest & { userAgent: string }, reply: FastifyReply): Promise<SignedInView> {
    const { token, view } = await this.signIn.execute(realm, attempt);
    this.cookies.give(reply, realm, token);
    return view;
  }
}
