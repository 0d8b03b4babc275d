/** What is sent to the client besides status, code and title (RFC 9457 extension members). */
export interface ProblemDetails {
  /** One sentence for people, in English; explanations in the reader's language travel in `decision`. */
  detail?: string;
  /** Rulebook id, such as GC-8.3-d. */
  rule?: string;
  /** The permission that is missing (403). */
  permission?: string;
  /** Who could change the answer (403). */
  grantableBy?: readonly object[];
  /** The whole decision, the same object as the explanation gives (403). */
  decision?: object;
  /** What is wrong where (400, 422). */
  errors?: readonly { pointer: string; message: string }[];
  retryAfterSeconds?: number;
}

/**
 * A refusal with a stable code (`grant.not-in-force`), mapped once to problem details (RFC 9457) and to GraphQL
 * `extensions`. A broken assumption is a plain Error instead and answers 500 without a word from inside.
 */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly details: ProblemDetails = {},
  ) {
    super(title);
    this.name = new.target.name;
  }
}

/** Also for what exists but is not visible: the two answers are the same bytes (blueprint 3.7). */
export class NotFound extends Problem {
  constructor() {
    super(404, 'not-found', 'There is nothing here that you can see.');
  }
}

/** P11: whoever comes now would wait too long. Nothing was done. */
export class Overloaded extends Problem {
  constructor() {
    super(503, 'overloaded', 'The portal has more to do than it can. Try again in a moment.', { retryAfterSeconds: 2 });
  }
}

/** Where a refusal is an answer: of one among many. */
export function orProblem<T>(work: () => T): T | Problem {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof Problem) return fault;
    throw fault;
  }
}

/** Why it is refused; null when it is not. */
export async function whyRefused(work: () => Promise<unknown>): Promise<Problem | null> {
  try {
    await work();
    return null;
  } catch (fault) {
    if (fault instanceof Problem) return fault;
    throw fault;
  }
}
