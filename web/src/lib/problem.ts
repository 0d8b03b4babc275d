import type { DecisionView, GrantorView } from './api-types.gen';

/** What a refusal carries besides its title (RFC 9457); see the schemas Problem and NotAllowed of the API. */
interface Details {
  detail?: string;
  rule?: string;
  permission?: string;
  grantableBy?: GrantorView[];
  decision?: DecisionView;
  errors?: { pointer: string; message: string }[];
  requestId?: string;
}

/** Every way in which a request does not succeed, in one form. Status 0: the portal could not be reached. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(readonly status: number, readonly code: string, readonly title: string, readonly details: Details = {}, readonly retryAfter: number | null = null) {
    super(title);
  }

  /** The message for one field of a form, by the last part of its JSON pointer. */
  field(name: string): string | undefined {
    return this.details.errors?.find(({ pointer }) => pointer === `/${name}` || pointer.startsWith(`/${name}/`))?.message;
  }
}

export const isProblem = (fault: unknown, ...statuses: number[]): fault is Problem => fault instanceof Problem && (statuses.length === 0 || statuses.includes(fault.status));

/** A fault of the page itself is told as one of ours. */
export const asProblem = (fault: unknown): Problem => (fault instanceof Problem ? fault : new Problem(500, 'fault', fault instanceof Error ? fault.message : ''));

/** Whoever asks again may well succeed: nothing was done. */
export const isPassing = (fault: unknown): boolean => isProblem(fault, 0, 429, 503);

export function problemFrom(response: Response, body: unknown): Problem {
  const { title, code, ...details } = (typeof body === 'object' && body !== null ? body : {}) as { title?: string; code?: string } & Details;
  const after = Number(response.headers.get('retry-after'));
  return new Problem(response.status, code ?? `http.${response.status}`, title ?? response.statusText, details, Number.isFinite(after) && after > 0 ? after : null);
}
