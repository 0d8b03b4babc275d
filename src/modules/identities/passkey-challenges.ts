import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';

export const CHALLENGE_LIFE = Temporal.Duration.from({ minutes: 5 });

const EXPIRY_BYTES = 6;
const HEAD_BYTES = EXPIRY_BYTES + 16;
const SEAL_BYTES = 16;

/**
 * A challenge carries its own end and a seal over what it is for, so asking for one writes nothing: whoever is not signed in cannot fill
 * a table. That it works once is counted when it is answered (`Throttle.once`).
 */
@Injectable()
export class PasskeyChallenges {
  private readonly key: Buffer;

  constructor(@Inject(Config) config: Pick<Config, 'secretKey'>) {
    this.key = Buffer.from(hkdfSync('sha256', config.secretKey, '', 'passkey challenge', 32));
  }

  /** @param use what it is for, and whose where that is known */
  issue(use: string, now: Temporal.Instant): Uint8Array<ArrayBuffer> {
    const expiry = Buffer.alloc(EXPIRY_BYTES);
    expiry.writeUIntBE(now.add(CHALLENGE_LIFE).epochMilliseconds, 0, EXPIRY_BYTES);
    const head = Buffer.concat([expiry, randomBytes(HEAD_BYTES - EXPIRY_BYTES)]);
    return new Uint8Array(Buffer.concat([head, this.seal(use, head)]));
  }

  /** Ours, for this use, and in time. */
  holds(challenge: string, use: string, now: Temporal.Instant): boolean {
    const bytes = Buffer.from(challenge, 'base64url');
    // one spelling only: another one of the same bytes would be another challenge to whoever counts
    if (bytes.length !== HEAD_BYTES + SEAL_BYTES || bytes.toString('base64url') !== challenge) return false;
    const head = bytes.subarray(0, HEAD_BYTES);
    return timingSafeEqual(this.seal(use, head), bytes.subarray(HEAD_BYTES)) && head.readUIntBE(0, EXPIRY_BYTES) > now.epochMilliseconds;
  }

  private seal(use: string, head: Buffer): Buffer {
    return createHmac('sha256', this.key).update(head).update(use).digest().subarray(0, SEAL_BYTES);
  }
}
