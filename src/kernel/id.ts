import { randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const low62Bits = (1n << 62n) - 1n;

let lastMillisecond = -1;
let lastTail = 0n;

/**
 * A UUIDv7 (RFC 9562, 6.2 method 2): ids of one process made in one millisecond ascend.
 * Written here because package `uuid` gives up that order as soon as it is told the time.
 */
export function newId(now: Temporal.Instant): string {
  const millisecond = now.epochMilliseconds;
  if (millisecond < 0 || millisecond >= 2 ** 48) throw new RangeError(`no UUIDv7 for ${now.toString()}`);
  lastTail = millisecond === lastMillisecond ? lastTail + 1n + randomNumber(4) : freshTail();
  lastMillisecond = millisecond;
  return layOut(millisecond, lastTail);
}

/** Exactly the 36 characters: PostgreSQL also reads braces and missing hyphens, we do not. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && uuid.test(text);
}

/** 74 bits behind the time; the highest stays 0, so adding to it never reaches the time. */
function freshTail(): bigint {
  return randomNumber(10) & ((1n << 73n) - 1n);
}

function layOut(millisecond: number, tail: bigint): string {
  const time = (BigInt(millisecond) << 80n) | (7n << 76n);
  const hex = (time | ((tail >> 62n) << 64n) | (2n << 62n) | (tail & low62Bits)).toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function randomNumber(bytes: number): bigint {
  return BigInt(`0x${randomBytes(bytes).toString('hex')}`);
}
