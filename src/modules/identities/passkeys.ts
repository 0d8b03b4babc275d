import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON, generateAuthenticationOptions, generateRegistrationOptions, type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON, type RegistrationResponseJSON, type VerifiedAuthenticationResponse, verifyAuthenticationResponse,
  type VerifiedRegistrationResponse, verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { decodeAttestationObject, decodeClientDataJSON } from '@simplewebauthn/server/helpers';
import { Config } from '../../config/config.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Transaction } from '../../platform/database/database.js';
import { CHALLENGE_LIFE, PasskeyChallenges } from './passkey-challenges.js';
import { type Passkey, passkeyNamed, passkeysOf, spendCount } from './passkeys.queries.js';
import { digestOfFactors, type Person } from './people.queries.js';
import type { Realm } from './realm.js';
import { Throttle } from './throttle.js';

type Made = Pick<Passkey, 'passkeyId' | 'publicKey' | 'counter' | 'transports' | 'synced'>;
type Verified = VerifiedAuthenticationResponse['authenticationInfo'];

/** ES256, EdDSA, RS256: what authenticators and browsers of today have between them. */
const ALGORITHMS = [-7, -8, -257];
const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'];
const timeout = CHALLENGE_LIFE.total('milliseconds');

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'base64url'));
/** What the authenticator keeps as the user: of one realm, and no id that stands anywhere else. */
const handleOf = ({ realm, id }: Pick<Person, 'realm' | 'id'>): Buffer => createHash('sha256').update(`passkey user:${realm}:${id}`).digest();
const toRegister = (person: Person, sessionId: string): string => `register:${person.realm}:${person.id}:${sessionId}:${digestOfFactors(person)}`;
const toSignIn = (realm: Realm): string => `sign-in:${realm}`;

/**
 * WebAuthn (P16): for this origin and no other, discoverable, the user verified by the device. The authenticator is not asked who made it.
 * The library's complaint says too much to be an answer: whatever is wrong is one refusal.
 */
@Injectable()
export class Passkeys {
  private readonly relyingParty: string;

  constructor(
    @Inject(Config) private readonly config: Pick<Config, 'origin' | 'operatorName'>,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PasskeyChallenges) private readonly challenges: PasskeyChallenges,
    @Inject(Throttle) private readonly throttle: Throttle,
  ) {
    this.relyingParty = new URL(config.origin).hostname;
  }

  async offer(tx: Transaction, person: Person, sessionId: string): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const known = await passkeysOf(tx, person);
    return generateRegistrationOptions({
      rpName: `${this.config.operatorName} Mandate`, rpID: this.relyingParty, timeout,
      userID: new Uint8Array(handleOf(person)), userName: person.email, userDisplayName: person.displayName,
      challenge: this.challenges.issue(toRegister(person, sessionId), tx.now), attestationType: 'none', supportedAlgorithmIDs: ALGORITHMS,
      excludeCredentials: known.map(({ passkeyId, transports }) => ({ id: passkeyId, transports })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  /** @returns what to keep; null when it is not the answer to an offer of this session, beside the factors there are now */
  async register(tx: Transaction, person: Person, { sessionId, response }: { sessionId: string; response: RegistrationResponseJSON }): Promise<Made | null> {
    const challenge = challengeIn(response);
    if (!this.challenges.holds(challenge, toRegister(person, sessionId), tx.now)) return null;
    const { registrationInfo: info } = await this.verifiedRegistration(response, challenge);
    if (!info || !(await this.throttle.once(tx, challenge))) return null;
    const { id, publicKey, counter } = info.credential;
    return {
      passkeyId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, synced: info.credentialBackedUp,
      transports: TRANSPORTS.filter((each) => response.response.transports?.includes(each)),
    };
  }

  /** Names nobody: the authenticator knows who can sign in here. */
  ask(realm: Realm): Promise<PublicKeyCredentialRequestOptionsJSON> {
    return generateAuthenticationOptions({ rpID: this.relyingParty, timeout, userVerification: 'required', challenge: this.challenges.issue(toSignIn(realm), this.clock.now()) });
  }

  /** Spends the challenge: what answers it proves this person, once. Under the lock of his row. */
  async prove(tx: Transaction, person: Person, response: AuthenticationResponseJSON): Promise<boolean> {
    const passkey = await passkeyNamed(tx, person.realm, response.id);
    if (passkey?.subjectId !== person.id || response.response.userHandle !== handleOf(person).toString('base64url')) return false;
    const challenge = challengeIn(response);
    if (!this.challenges.holds(challenge, toSignIn(person.realm), tx.now)) return false;
    const info = await this.verifiedAuthentication(response, passkey, challenge);
    return info !== null && (await this.throttle.once(tx, challenge)) && spendCount(tx, passkey.id, { counter: info.newCounter, synced: info.credentialBackedUp });
  }

  private async verifiedRegistration(response: RegistrationResponseJSON, challenge: string): Promise<VerifiedRegistrationResponse> {
    try {
      // another form than none is a chain of certificates, and checking one asks addresses that it names itself
      if (decodeAttestationObject(bytes(response.response.attestationObject)).get('fmt') !== 'none') return { verified: false };
      return await verifyRegistrationResponse({
        response, expectedChallenge: challenge, expectedOrigin: this.config.origin, expectedRPID: this.relyingParty, requireUserVerification: true, supportedAlgorithmIDs: ALGORITHMS,
      });
    } catch {
      return { verified: false };
    }
  }

  private async verifiedAuthentication(response: AuthenticationResponseJSON, { passkeyId, publicKey, counter }: Passkey, challenge: string): Promise<Verified | null> {
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response, expectedChallenge: challenge, expectedOrigin: this.config.origin, expectedRPID: this.relyingParty, requireUserVerification: true,
        credential: { id: passkeyId, publicKey: bytes(publicKey), counter },
      });
      return verified ? authenticationInfo : null;
    } catch {
      return null;
    }
  }
}

/** Empty when there is none to read, or a frame of another site asked. */
function challengeIn({ response }: { response: { clientDataJSON: string } }): string {
  try {
    const { challenge, crossOrigin } = decodeClientDataJSON(response.clientDataJSON) as { challenge?: unknown; crossOrigin?: unknown };
    return typeof challenge === 'string' && crossOrigin !== true ? challenge : '';
  } catch {
    return '';
  }
}
