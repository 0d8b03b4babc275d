import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Gate, Measured, NotAllowed, NotFound } from '../authority/index.js';
import { Throttle } from '../identities/index.js';
import { entriesFor } from './calendar-entries.js';
import { calendarFile } from './calendar-file.js';
import { feedBehind } from './calendar-feeds.queries.js';
import { readToken } from './feed-token.js';

export interface ToldCalendar {
  text: string;
  etag: string;
}

/** What a calendar program is told at a secret address: by the rights of now, or the one answer for whatever is not, or not any more. */
@Injectable()
export class TellCalendar {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Throttle) private readonly throttle: Throttle, @Inject(Config) private readonly config: Config) {}

  async execute(token: string): Promise<ToldCalendar> {
    const read = readToken(token);
    if (!read) throw new NotFound();
    await this.throttle.spendFetch(token);
    const text = await this.gate.readByAddress(read.customerId, (tx) => feedBehind(tx, read.customerId, read.hash),
      async (acting) => calendarFile(await entriesFor(acting), { language: acting.language, origin: this.config.origin, operatorName: this.config.operatorName })).catch(asUnknown);
    return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` };
  }
}

/** Why nothing is shown is nobody's business who only has the address. */
function asUnknown(fault: unknown): never {
  throw fault instanceof NotAllowed || fault instanceof Measured ? new NotFound() : fault;
}
