import { Controller, Delete, Get, HttpCode, Inject, Param, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, OpenTo, TheCall } from '../authority/index.js';
import { OwnSessions } from './own-sessions.js';
import { SessionCookies } from './session-cookies.js';
import { OwnSessionView, WhoAmIView } from './session.view.js';

/** The same for both realms; which one is meant, the cookie says. */
@ApiTags('My account')
@Controller(['api/v1', 'api/v1/operator'])
export class SessionsController {
  constructor(@Inject(OwnSessions) private readonly sessions: OwnSessions, @Inject(SessionCookies) private readonly cookies: SessionCookies) {}

  /** Show who is signed in. For which Customers, and what this session has chosen. */
  @Get('session')
  @OpenTo('signed-in', 'everybody may know who he is')
  @ApiOkResponse({ type: WhoAmIView })
  whoAmI(@TheCall() call: Call): Promise<WhoAmIView> {
    return this.sessions.whoAmI(call);
  }

  /** Sign out. */
  @Delete('session')
  @HttpCode(204)
  @OpenTo('signed-in', 'one\'s own session')
  @ApiNoContentResponse()
  async signOut(@TheCall() call: Call, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(call);
    if (call.credential.kind === 'session') this.cookies.take(reply, call.credential.realm);
  }

  /** List your sessions in force. */
  @Get('sessions')
  @OpenTo('signed-in', 'one\'s own sessions')
  @ApiOkResponse({ type: [OwnSessionView] })
  list(@TheCall() call: Call): Promise<OwnSessionView[]> {
    return this.sessions.list(call);
  }

  /** End all your sessions but this. */
  @Delete('sessions')
  @HttpCode(204)
  @OpenTo('signed-in', 'one\'s own sessions')
  @ApiNoContentResponse()
  endOthers(@TheCall() call: Call): Promise<void> {
    return this.sessions.endOthers(call);
  }

  /** End one of your sessions. */
  @Delete('sessions/:id')
  @HttpCode(204)
  @OpenTo('signed-in', 'one\'s own session')
  @ApiNoContentResponse()
  end(@TheCall() call: Call, @Param('id', ParseId) id: string): Promise<void> {
    return this.sessions.end(call, id);
  }
}
