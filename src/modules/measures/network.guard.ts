import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { parseAddress } from '../../kernel/index.js';
import { Database } from '../../platform/database/database.js';
import { ACCESS, type Access, Measured, measureOn, requestOf } from '../authority/index.js';

const OPERATORS_DOOR = '/api/v1/operator/';

/**
 * GC-2.2.4: where nobody has to sign in, the address is all that is known of a caller; everywhere else the gate asks. The operator's own
 * door stays open to every address: whoever blocks them must get in to end it.
 */
@Injectable()
export class NetworkGuard implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector, @Inject(Database) private readonly database: Database) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (!access || !('openTo' in access) || access.openTo !== 'anyone') return true;
    const { ip, url } = requestOf(context);
    if (url.startsWith(OPERATORS_DOOR)) return true;
    const measure = await this.database.global((tx) => measureOn(tx, { address: parseAddress(ip) }));
    if (measure !== null) throw new Measured(measure);
    return true;
  }
}
