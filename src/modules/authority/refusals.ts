import { REASON_RULE } from '../../kernel/index.js';
import { NotFound, Problem } from '../../platform/http/problem.js';
import type { Capacity } from './call.js';
import type { Explanation } from './explanation.js';

export { NotFound };

export class NotSignedIn extends Problem {
  constructor() {
    super(401, 'not-signed-in', 'Sign in, or send a valid access token.');
  }
}

/** Visible but not allowed: carries the same object as the explanation (blueprint 3.7). */
export class NotAllowed extends Problem {
  constructor(explanation: Explanation) {
    super(403, 'not-allowed', 'You may not do this.', {
      detail: explanation.sentence,
      permission: explanation.permission,
      rule: explanation.rules[0],
      grantableBy: explanation.grantableBy,
      decision: explanation,
    });
  }
}

/**
 * GC-2.2.4: the same words for every kind of measure, to every kind of caller; why is the operator's alone. In English as all titles;
 * the portal says it in the reader's language.
 */
export class Measured extends Problem {
  constructor(readonly caseNumber: string) {
    super(403, 'measure', `Access is suspended. Case ${caseNumber}. Contact the operator.`, { rule: 'GC-2.2.4' });
  }
}

/** A request acts in one capacity (blueprint 3.2): with several to choose from, choosing is explicit. */
export class CapacityNotChosen extends Problem {
  constructor(capacities: readonly Capacity[]) {
    super(409, 'capacity.not-chosen', `Choose in which capacity you act: ${capacities.join(', ')}.`, { rule: 'GC-8.1.1' });
  }
}

export class SecondFactorRequired extends Problem {
  constructor() {
    super(403, 'second-factor.required', 'Sign in with your second factor first.', { rule: 'GC-4.3-d' });
  }
}

export class ReasonRequired extends Problem {
  constructor() {
    super(400, 'reason.required', `Say why, in the header Mandate-Reason: ${REASON_RULE}. The Customer reads it.`, { rule: 'GC-4.1-c' });
  }
}

export class KeyUsedDifferently extends Problem {
  constructor() {
    super(422, 'idempotency.other-request', 'This Idempotency-Key was used for another request.');
  }
}

export class RightsChanged extends Problem {
  constructor() {
    super(409, 'idempotency.rights-changed', 'This was done under this Idempotency-Key, and your rights have changed since: read what it changed instead.');
  }
}

export class RightsChangedMeanwhile extends Problem {
  constructor() {
    super(409, 'rights.changed-meanwhile', 'The rights of whoever asked for this changed while it was done: nothing was done.');
  }
}

export class CapacityNotOpen extends Problem {
  constructor(open: readonly Capacity[]) {
    super(403, 'capacity.not-open', `This capacity is not open to you here. Open: ${open.join(', ') || 'none'}.`, { rule: 'GC-8.1.1' });
  }
}

/** Invariants that the schema keeps at commit, in words (blueprint 3.9, I4). */
const CONSTRAINTS: Record<string, () => Problem> = {
  customer_owner_stays: () => new Problem(409, 'owner.stays', 'The Access Owner\'s link may not end before a successor is named.', { rule: 'GC-8.1.2-a' }),
  customer_keeps_a_manager: () => new Problem(409, 'customer.keeps-a-manager', 'A Customer without Access Owner keeps at least one Access Manager whose rights have no end.', { rule: 'GC-8.3-c' }),
  customer_has_one_owner: () => new Problem(409, 'owner.one', 'A Customer has one Access Owner, or none because it opted out.', { rule: 'GC-8.1.2-a' }),
};

export function refusalOfConstraint(fault: unknown): never {
  const { constraint = '' } = fault as { constraint?: string };
  throw CONSTRAINTS[constraint]?.() ?? fault;
}
