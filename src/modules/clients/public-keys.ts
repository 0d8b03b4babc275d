import { type AsymmetricKeyDetails, createPublicKey, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { KeysNotPossible } from './clients.errors.js';

/** A public JWK as it is kept: only what verifying needs. */
export type PublicKey = JWK & { kid: string; alg: (typeof CLIENT_ALGORITHMS)[number]; use: 'sig' };

/** What a client may sign its assertion with. */
export const CLIENT_ALGORITHMS = ['ES256', 'RS256', 'EdDSA'] as const;

/** RSA with a tiny exponent can be forged, with a huge modulus it costs us minutes. */
const RSA_BITS = { least: 2048, most: 4096 };
const RSA_EXPONENT = 65537n;

interface GivenKey {
  kid?: string;
  alg?: string;
}

/** Reads the public keys of a client; anything weak, strange or named twice is refused with its place. */
export async function readPublicKeys(given: readonly GivenKey[]): Promise<PublicKey[]> {
  const keys = await Promise.all(given.map(readPublicKey));
  keys.forEach(({ kid }, index) => {
    if (keys.findIndex((each) => each.kid === kid) !== index) throw new KeysNotPossible(`/jwks/keys/${index}/kid`, 'is there twice');
  });
  return keys;
}

async function readPublicKey(given: GivenKey, index: number): Promise<PublicKey> {
  const pointer = `/jwks/keys/${index}`;
  const key = parsed(given, pointer);
  const alg = algorithmOf(key);
  if (alg === null) throw new KeysNotPossible(pointer, `must be EC P-256, RSA of ${RSA_BITS.least} to ${RSA_BITS.most} bits with exponent ${RSA_EXPONENT}, or Ed25519`);
  if (given.alg !== undefined && given.alg !== alg) throw new KeysNotPossible(`${pointer}/alg`, `must be ${alg} for this key`);
  const jwk = key.export({ format: 'jwk' }) as JWK;
  return { ...jwk, kid: given.kid ?? await calculateJwkThumbprint(jwk), alg, use: 'sig' };
}

function parsed(given: GivenKey, pointer: string): KeyObject {
  try {
    return createPublicKey({ key: { ...given }, format: 'jwk' });
  } catch {
    throw new KeysNotPossible(pointer, 'is not a public key');
  }
}

function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails = {} }: KeyObject): PublicKey['alg'] | null {
  switch (asymmetricKeyType) {
    case 'ec': return asymmetricKeyDetails.namedCurve === 'prime256v1' ? 'ES256' : null;
    case 'ed25519': return 'EdDSA';
    case 'rsa': return isSoundRsa(asymmetricKeyDetails) ? 'RS256' : null;
    default: return null;
  }
}

const isSoundRsa = ({ modulusLength = 0, publicExponent }: AsymmetricKeyDetails): boolean =>
  modulusLength >= RSA_BITS.least && modulusLength <= RSA_BITS.most && publicExponent === RSA_EXPONENT;
