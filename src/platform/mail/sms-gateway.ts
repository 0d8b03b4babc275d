import { smsParts } from '../../kernel/index.js';
import type { SmsGatewayPlace } from '../../config/config.js';
import { LONGEST_WORD, type Outcome, type Transport, type Waiting } from './transport.js';

const PATIENCE_MS = 8_000;
/** Refusals that are about the portal or the moment, not about the number: whoever repairs that finds the message still waiting. */
const NOT_OF_THE_NUMBER: ReadonlySet<number> = new Set([401, 403, 404, 405, 407, 408, 409, 421, 425, 429]);

/**
 * To the operator's SMS gateway, by the contract of docs/operations.md: POST of { to, text, parts } as JSON, the id of the notice as Idempotency-Key. 2xx: it was taken. 4xx that is about the number:
 * it will never be. Everything else, a redirect too, is tried again: the token goes to the configured address alone.
 */
export class SmsGateway implements Transport {
  readonly name = 'sms';
  readonly sender: string;

  constructor(private readonly place: SmsGatewayPlace, private readonly patience = PATIENCE_MS) {
    this.sender = new URL(place.url).host;
  }

  async send({ id, recipient, body }: Waiting): Promise<Outcome> {
    const text = body.trim();
    try {
      const answer = await fetch(this.place.url, {
        method: 'POST', redirect: 'manual', signal: AbortSignal.timeout(this.patience),
        headers: { authorization: `Bearer ${this.place.token}`, 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': id },
        body: JSON.stringify({ to: recipient, text, parts: smsParts(text) }),
      });
      const said = `${answer.status} ${await beginningOf(answer)}`.trim();
      return { became: becameOf(answer.status), said: without(said, this.place.token, text, ...codesIn(text)), code: answer.status };
    } catch (fault) {
      return { became: 'out', said: because(fault), code: null };
    }
  }

  close(): void {
    // each request ends by itself
  }
}

function becameOf(status: number): Outcome['became'] {
  if (status >= 200 && status < 300) return 'sent';
  return status >= 400 && status < 500 && !NOT_OF_THE_NUMBER.has(status) ? 'bounced' : 'out';
}

/** No more than is kept is read. The status has said what became of it, so an answer that breaks off behind it changes nothing. */
async function beginningOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let said = '';
  try {
    for await (const piece of body ?? []) {
      said += decoder.decode(piece as Uint8Array, { stream: true });
      if (said.length >= LONGEST_WORD) break;
    }
  } catch {
    // what came until here is kept
  }
  return said.replace(/[\p{C}\s]+/gu, ' ').slice(0, LONGEST_WORD);
}

/** By itself, too: whoever repeats the text may write it otherwise, as JSON does. */
const codesIn = (text: string): string[] => text.match(/\d{6}/g) ?? [];

/** A gateway that repeats what it was told: neither the token nor a code is kept. */
const without = (said: string, ...secrets: readonly string[]): string => secrets.reduce((left, secret) => left.replaceAll(secret, '…'), said);

/** Never its message: it may name what was sent. */
function because(fault: unknown): string {
  const { name, cause } = fault as Error & { cause?: { code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : name;
}
