import type { Temporal } from 'temporal-polyfill';
import type { OperatorPermission, Permission } from './permissions.js';

export const LANGUAGES = ['en', 'fr', 'nl', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The wanted one of ours, by the weights of the header; of equal ones the first. */
export function languageAsked(header = ''): Language | null {
  const asked = header.split(',').map((part) => {
    const [tag = '', ...parameters] = part.toLowerCase().split(';').map((text) => text.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    return { language: LANGUAGES.find((language) => tag === language || tag.startsWith(`${language}-`)), weight: Number(weight) };
  });
  return asked.filter(({ language, weight }) => language && weight > 0).sort((a, b) => b.weight - a.weight)[0]?.language ?? null;
}

export const CAPACITIES = ['AccessOwner', 'AccessManager', 'SupportPortalUser', 'ServiceUser'] as const;
/** In which of his profiles somebody acts; one request, one capacity (blueprint 3.2). */
export type Capacity = (typeof CAPACITIES)[number];

/** What a request shows of its sender. It proves who he is and carries no rights (P03). */
export type Credential =
  | { kind: 'session'; realm: 'customer' | 'operator'; tokenHash: Buffer }
  | { kind: 'token'; clientId: string; scopes: readonly string[]; issuedAt: Temporal.Instant };

/** One request, as the guard saw it: who asks, for which Customer, under which declared permission. */
export interface Call {
  credential: Credential;
  /** From the path or the argument; a well-formed id, not yet known to be visible. */
  customerId: string | null;
  /** Declared on the handler by `@Requires`; null for `@OpenTo('signed-in')`. */
  permission: Permission | OperatorPermission | null;
  /** Every id an agent's request names besides the Customer's: the SIM, the member, the load it is about. None: a list. */
  named: readonly string[];
  requestId: string;
  /** From where it came, as this server or a proxy that it trusts saw it; null: from no address that can be blocked. */
  address: string | null;
  /** Asked for by Accept-Language; null: nothing that we speak. */
  language: Language | null;
  /** `Mandate-Reason`: why an operator agent looks at a Customer's data. */
  reason: string | null;
  /** `Idempotency-Key`, with the fingerprint of what was sent under it. */
  idempotency: { key: string; route: string; fingerprint: Buffer } | null;
}
