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
    super(400, 'reason.required', 'A look at a Customer needs a reason: send it in the header Mandate-Reason (10 to 500 characters).', { rule: 'GC-4.1-c' });
  }
}

export class KeyUsedDifferently extends Problem {
  constructor() {
    super(422, 'idempotency.other-request', 'This Idempotency-Key was used for another request.');
  }
}
