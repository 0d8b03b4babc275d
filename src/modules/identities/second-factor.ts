import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { generateSync, generateURI, ScureBase32Plugin, verifySync } from 'otplib';
import type { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import type { Transaction } from '../../platform/database/database.js';
import { replaceRecoveryCodes, setTotp, spendRecoveryCode, spendStep } from './credentials.queries.js';
import { digestOfFactors, type Person } from './people.queries.js';
import { SeedSeal } from './seed-seal.js';

const STEP_SECONDS = 30;
const RECOVERY_CODES = 10;
const base32 = new ScureBase32Plugin();

const epoch = (now: Temporal.Instant): number => Math.floor(now.epochMilliseconds / 1000);
const digest = (code: string): string => createHash('sha256').update(code).digest('hex');
const ownerOf = ({ realm, id }: Pick<Person, 'realm' | 'id'>): string => `${realm}:${id}`;

/** Codes of an authenticator (RFC 6238) and the recovery codes beside them (P16). */
@Injectable()
export class SecondFactor {
  private readonly seal: SeedSeal;

  constructor(@Inject(Config) private readonly config: Pick<Config, 'secretKey' | 'operatorName'>) {
    this.seal = new SeedSeal(config.secretKey);
  }

  /**
   * The seed offered in a session. It is derived, so nothing waits in the database and the factor in use stays until its successor is
   * confirmed; another session, or other factors beside it, give another seed.
   */
  offer(person: Person, sessionId: string): { secret: string; otpauthUri: string } {
    const purpose = `totp offer:${ownerOf(person)}:${sessionId}:${digestOfFactors(person)}`;
    const secret = base32.encode(new Uint8Array(hkdfSync('sha256', this.config.secretKey, '', purposeDigest(purpose), 20)));
    return { secret, otpauthUri: generateURI({ issuer: `${this.config.operatorName} Mandate`, label: person.email, secret }) };
  }

  /** Sets the offered seed when the code is one of its own; the code is spent by that. */
  async confirm(tx: Transaction, person: Person, offered: { secret: string; code: string }): Promise<boolean> {
    const step = stepOf(offered.secret, offered.code, tx.now);
    if (step === null) return false;
    await this.set(tx, person, { secret: offered.secret, step });
    return true;
  }

  async set(tx: Transaction, person: Pick<Person, 'realm' | 'id'>, seed: { secret: string; step: number }): Promise<void> {
    await setTotp(tx, person, { sealed: this.seal.close(seed.secret, ownerOf(person)), step: seed.step });
  }

  /** Spends a code of the authenticator or a recovery code. */
  async prove(tx: Transaction, person: Person, code: string): Promise<'code' | 'recovery-code' | null> {
    const recovery = code.replace(/[\s-]/g, '').toUpperCase();
    if (/^[A-Z2-7]{16}$/.test(recovery)) return (await spendRecoveryCode(tx, person, digest(recovery))) ? 'recovery-code' : null;
    if (person.sealedSeed === null) return null;
    const step = stepOf(this.open(person, person.sealedSeed), code, tx.now);
    return step !== null && (await spendStep(tx, person, step)) ? 'code' : null;
  }

  /** Shown once, stored as digests: 80 random bits each need no slow hash. */
  async renewRecoveryCodes(tx: Transaction, person: Pick<Person, 'realm' | 'id'>): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, () => base32.encode(new Uint8Array(randomBytes(10))));
    await replaceRecoveryCodes(tx, person, codes.map(digest));
    return codes.map((code) => code.replace(/(.{4})(?=.)/g, '$1-'));
  }

  /** The code an authenticator would show next to the ones already spent; for the demo's command line. */
  nextCode(person: Person, lastStep: number, now: Temporal.Instant): string | null {
    if (person.sealedSeed === null) return null;
    const current = Math.floor(epoch(now) / STEP_SECONDS);
    const step = Math.max(current, lastStep + 1);
    if (step > current + 1) return null;
    return generateSync({ secret: this.open(person, person.sealedSeed), epoch: step * STEP_SECONDS });
  }

  private open(person: Person, sealed: string): string {
    return this.seal.open(sealed, ownerOf(person));
  }
}

const purposeDigest = (purpose: string): Buffer => createHash('sha256').update(purpose).digest(); // HKDF takes at most 1024 bytes of info

/** The step whose code this is: the current one or a neighbour, for clocks that are a little off. Which steps are spent is the row's to say. */
function stepOf(secret: string, code: string, now: Temporal.Instant): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const result = verifySync({ secret, token, epoch: epoch(now), epochTolerance: STEP_SECONDS });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
