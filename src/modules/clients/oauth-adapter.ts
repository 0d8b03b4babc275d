import { randomBytes } from 'node:crypto';
import { type Adapter, type AdapterPayload, errors } from 'oidc-provider';
import { BUNDLED } from '../authority/index.js';
import type { AuthenticableClient, TokenEndpointDirectory } from './token-endpoint.directory.js';

/** Name of the metadata under which a client carries the hashes of its live secrets. */
export const SECRET_HASHES = 'secret_hashes';

/** oidc-provider wants a secret to exist; this one nobody knows, and nothing is compared with it. */
const UNKNOWABLE = randomBytes(32).toString('base64url');

/**
 * What oidc-provider stores through us: nothing. It reads clients as they are now, and shows each client assertion once;
 * its access tokens are JWTs, and it issues no others.
 */
export class OauthAdapter implements Adapter {
  constructor(private readonly model: string, private readonly directory: TokenEndpointDirectory) {}

  async find(id: string): Promise<AdapterPayload | undefined> {
    if (this.model !== 'Client') return undefined;
    const client = await this.directory.client(id);
    return client ? metadataOf(client) : undefined;
  }

  /** The provider looks first and stores then; only this one statement decides who was first. */
  async upsert(id: string): Promise<void> {
    if (this.model !== 'ReplayDetection') throw new Error(`${this.model} is not kept`);
    if (!(await this.directory.spend(id))) throw new errors.InvalidClientAuth('client assertion tokens must only be used once');
  }

  findByUserCode = never;
  findByUid = never;
  consume = never;
  destroy = never;
  revokeByGrantId = never;
}

function never(): Promise<undefined> {
  return Promise.reject(new Error('not a part of client credentials'));
}

function metadataOf({ clientId, scopes, jwks, secretHashes }: AuthenticableClient): AdapterPayload {
  return {
    client_id: clientId,
    scope: scopes.filter((scope) => (BUNDLED as readonly string[]).includes(scope)).join(' '), // a scope that the catalogue dropped is none
    ...(jwks
      ? { token_endpoint_auth_method: 'private_key_jwt', jwks }
      : { token_endpoint_auth_method: 'client_secret_basic', client_secret: UNKNOWABLE, [SECRET_HASHES]: secretHashes.map((hash) => hash.toString('hex')) }),
  };
}
