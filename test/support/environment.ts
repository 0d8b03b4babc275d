import { generateKeyPairSync } from 'node:crypto';

const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });

/** The least a demo needs. */
export const validEnvironment: Readonly<Record<string, string>> = {
  SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
  OAUTH_SIGNING_JWK: JSON.stringify({ ...jwk, kid: 'test' }),
};
