import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type { AuthenticationResponseJSON, PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const FLAGS = { present: 0x01, verified: 0x04, syncable: 0x08, synced: 0x10, attested: 0x40 };
const COSE = { kty: 1, alg: 3, crv: -1, x: -2, y: -3 };

interface Kept {
  id: Buffer;
  key: KeyObject;
  userHandle: string;
  count: number;
}

/** What a page, or whoever plays one, may do otherwise. */
export interface Otherwise {
  origin?: string;
  rpId?: string;
  challenge?: string;
  userHandle?: string;
  /** False: nobody touched it, or was asked for a finger or a PIN. */
  verified?: boolean;
  /** Instead of the next one. */
  count?: number;
  crossOrigin?: boolean;
  type?: string;
  /** `packed`: attested by itself, as it is allowed to. */
  fmt?: string;
}

const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();
const cbor = (value: Parameters<typeof isoCBOR.encode>[0]): Buffer => Buffer.from(isoCBOR.encode(value));

/** An authenticator in software with the browser around it: ES256, discoverable, by the words of WebAuthn. */
export class Authenticator {
  private readonly kept: Kept[] = [];

  /** @param counts false: says 0 for ever, as passkeys that are synced do */
  constructor(private readonly origin: string, private readonly counts = true) {}

  create(options: PublicKeyCredentialCreationOptionsJSON, otherwise: Otherwise = {}): RegistrationResponseJSON {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const made: Kept = { id: randomBytes(32), key: privateKey, userHandle: options.user.id, count: 0 };
    this.kept.push(made);
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const key = cbor(new Map<number, number | Uint8Array>([[COSE.kty, 2], [COSE.alg, -7], [COSE.crv, 1], [COSE.x, new Uint8Array(Buffer.from(x, 'base64url'))], [COSE.y, new Uint8Array(Buffer.from(y, 'base64url'))]]));
    const length = Buffer.alloc(2);
    length.writeUInt16BE(made.id.length);
    const authData = Buffer.concat([this.authData(options.rp.id ?? '', made, { ...otherwise, attested: true }), Buffer.alloc(16), length, made.id, key]);
    const clientData = this.clientData('webauthn.create', options.challenge, otherwise);
    const signature = sign('sha256', Buffer.concat([authData, sha256(clientData)]), privateKey);
    const statement = new Map<string, number | Uint8Array>(otherwise.fmt === 'packed' ? [['alg', -7], ['sig', new Uint8Array(signature)]] : []);
    const attestationObject = cbor(new Map<string, string | Uint8Array | typeof statement>([['fmt', otherwise.fmt ?? 'none'], ['attStmt', statement], ['authData', new Uint8Array(authData)]]));
    return {
      id: b64(made.id), rawId: b64(made.id), type: 'public-key', clientExtensionResults: {}, authenticatorAttachment: 'platform',
      response: { clientDataJSON: b64(clientData), attestationObject: b64(attestationObject), transports: ['internal', 'nonsense'] },
    };
  }

  /** By the newest passkey, or the nth. */
  get(options: PublicKeyCredentialRequestOptionsJSON, otherwise: Otherwise = {}, nth = -1): AuthenticationResponseJSON {
    const kept = this.kept.at(nth);
    if (!kept) throw new Error('this authenticator has no passkey');
    kept.count += 1;
    const authData = this.authData(options.rpId ?? '', kept, otherwise);
    const clientData = this.clientData('webauthn.get', options.challenge, otherwise);
    const signature = sign('sha256', Buffer.concat([authData, sha256(clientData)]), kept.key);
    return {
      id: b64(kept.id), rawId: b64(kept.id), type: 'public-key', clientExtensionResults: {},
      response: { clientDataJSON: b64(clientData), authenticatorData: b64(authData), signature: b64(signature), userHandle: otherwise.userHandle ?? kept.userHandle },
    };
  }

  private authData(rpId: string, kept: Kept, { verified = true, count, attested = false, ...otherwise }: Otherwise & { attested?: boolean }): Buffer {
    const flags = FLAGS.present + Number(verified) * FLAGS.verified + Number(attested) * FLAGS.attested + Number(!this.counts) * (FLAGS.syncable + FLAGS.synced);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counts ? count ?? kept.count : 0);
    return Buffer.concat([sha256(otherwise.rpId ?? rpId), Buffer.from([flags]), counter]);
  }

  private clientData(type: string, challenge: string, otherwise: Otherwise): Buffer {
    return Buffer.from(JSON.stringify({
      type: otherwise.type ?? type, challenge: otherwise.challenge ?? challenge, origin: otherwise.origin ?? this.origin, crossOrigin: otherwise.crossOrigin ?? false,
      ...(otherwise.crossOrigin && { topOrigin: 'https://evil.example' }),
    }));
  }
}
