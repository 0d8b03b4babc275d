import type {} from '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Config } from '../../config/config.js';
import { sessionCookie } from '../authority/index.js';
import type { Realm } from './realm.js';

/** Puts the token where scripts and other sites cannot reach it (P18). It lives as long as the browser does; the server decides about the session. */
@Injectable()
export class SessionCookies {
  constructor(@Inject(Config) private readonly config: Pick<Config, 'secure'>) {}

  give(reply: FastifyReply, realm: Realm, token: string): void {
    void reply.setCookie(sessionCookie(realm, this.config.secure), token, this.attributes());
  }

  take(reply: FastifyReply, realm: Realm): void {
    void reply.clearCookie(sessionCookie(realm, this.config.secure), this.attributes());
  }

  private attributes(): { httpOnly: true; sameSite: 'strict'; path: '/'; secure: boolean } {
    return { httpOnly: true, sameSite: 'strict', path: '/', secure: this.config.secure };
  }
}
