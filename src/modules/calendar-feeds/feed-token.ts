import { createHash, randomBytes } from 'node:crypto';

/** 16 bytes say which Customer's transaction to open, as every link into the portal does; the other 32 are the secret. */
const TOKEN = /^[A-Za-z0-9_-]{64}$/;
const CUSTOMER = 16;
const SECRET = 32;

export const newToken = (customerId: string): string => Buffer.concat([Buffer.from(customerId.replaceAll('-', ''), 'hex'), randomBytes(SECRET)]).toString('base64url');

/** @returns null for what none of ours can be */
export function readToken(token: string): { customerId: string; hash: Buffer } | null {
  if (!TOKEN.test(token)) return null;
  const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(Buffer.from(token, 'base64url').subarray(0, CUSTOMER).toString('hex')) ?? [];
  return { customerId: parts.join('-'), hash: hashOf(token) };
}

/** S22: stored as a digest only. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
