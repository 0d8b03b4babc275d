import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Company } from './company.ts';

/** One write: sent under its key until somebody answers. */
interface Deed {
  /** Of the ledger entry it must make. */
  event: string;
  method: 'POST' | 'PUT' | 'DELETE';
  path: string;
  body: object;
  version?: number;
}

/** What a client was told was done. */
export interface Acknowledged extends Deed {
  key: string;
  /** What the entry is about. */
  subjectId: string;
  /** The bytes of the answer. */
  answer: string;
}

export interface Told {
  /** In the order of the answers. */
  acknowledged: Acknowledged[];
  /** Sent again under the same key, because nobody answered or the answer was 503. */
  repeated: number;
  /** An answer that nobody should get: neither what was asked nor 503. */
  wrong: string[];
  /** Of one try, in milliseconds. */
  longest: number;
}

const LONGEST_TRY = 40_000;
const BETWEEN_TRIES = 50;

/** People of one Customer who come, get rights and lines, lose them and go: each of these is a write of another kind. */
export class Writers {
  readonly told: Told = { acknowledged: [], repeated: 0, wrong: [], longest: 0 };
  private going = true;
  private readonly all: Promise<void>[];
  private readonly company: Company;
  private readonly baseUrl: string;

  constructor(company: Company, baseUrl: string) {
    this.company = company;
    this.baseUrl = baseUrl;
    this.all = company.lines.map((line) => this.write(line));
  }

  /** Whatever is under way is carried through, over any fault. */
  async end(): Promise<Told> {
    this.going = false;
    await Promise.all(this.all);
    return this.told;
  }

  /** The same request under the same key, as somebody sends it who did not hear the answer. */
  async again(deed: Acknowledged): Promise<string> {
    for (;;) {
      const answer = await this.send(deed, deed.key);
      if (answer) return answer.text;
      await pause(BETWEEN_TRIES);
    }
  }

  private async write(line: string): Promise<void> {
    let version = 1;
    try {
      while (this.going) version = await this.oneLife(line, version);
    } catch (fault) {
      this.told.wrong.push(String(fault));
    }
  }

  /** @returns the version of the line behind it */
  private async oneLife(line: string, version: number): Promise<number> {
    const name = randomUUID();
    const member = await this.done({ event: 'member.admitted', method: 'POST', path: '/members', body: { displayName: name, email: `${name}@proef.example`, link: 'employment', language: 'en' } });
    const grant = await this.done({ event: 'grant.given', method: 'POST', path: '/grants', body: { memberId: member.id, profile: 'SupportPortalUser', subProfileId: this.company.subProfileId, reason: name } });
    const assigned = await this.done({ event: 'line.assigned', method: 'PUT', path: `/lines/${line}/assignment`, body: { memberId: member.id, reason: name }, version });
    await this.done({ event: 'grant.revoked', method: 'POST', path: `/grants/${grant.id}/revocation`, body: { reason: name }, version: 1 });
    const released = await this.done({ event: 'line.released', method: 'DELETE', path: `/lines/${line}/assignment`, body: { reason: name }, version: assigned.version });
    await this.done({ event: 'member.ended', method: 'POST', path: `/members/${member.id}/end`, body: { reason: name }, version: member.version });
    return released.version;
  }

  private async done(deed: Deed): Promise<{ id: string; version: number }> {
    const key = randomUUID();
    for (;;) {
      const answer = await this.send(deed, key);
      if (answer) {
        this.told.acknowledged.push({ ...deed, key, answer: answer.text, subjectId: /^\/lines\/([^/]+)/.exec(deed.path)?.[1] ?? answer.id });
        return answer;
      }
      this.told.repeated += 1;
      await pause(BETWEEN_TRIES);
    }
  }

  /** Undefined where nobody knows whether it was done. */
  private async send({ method, path, body, version }: Deed, key: string): Promise<{ text: string; id: string; version: number } | undefined> {
    const began = performance.now();
    const answer = await this.ask(`${this.baseUrl}/api/v1/customers/${this.company.id}${path}`, {
      method, body: JSON.stringify(body), signal: AbortSignal.timeout(LONGEST_TRY),
      headers: { ...this.company.headers, 'idempotency-key': key, ...(version !== undefined && { 'if-match': `"${version}"` }) },
    });
    this.told.longest = Math.max(this.told.longest, performance.now() - began);
    if (!answer || answer.status === 503) return undefined;
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return { text: answer.text, ...(JSON.parse(answer.text) as { id: string; version: number }) };
  }

  private async ask(url: string, init: RequestInit): Promise<{ status: number; text: string } | undefined> {
    try {
      const answer = await fetch(url, init);
      return { status: answer.status, text: await answer.text() };
    } catch {
      return undefined;
    }
  }
}
