import { Problem } from '../../platform/http/problem.js';
import type { Told } from './due-rights.queries.js';

/** Somebody used it meanwhile, or it was counted from another event: another right than the one that was looked at. */
export class RightMoved extends Problem {
  constructor({ rule, dueOn }: Told) {
    super(409, 'due-right.moved', 'This right is another one by now: it is counted from a later event.', { rule, detail: `The last day before it opens is ${dueOn}.` });
  }
}

export class DecisionNotPossible extends Problem {
  constructor({ rule, state, dueOn }: Told) {
    super(409, 'due-right.not-possible', 'This cannot be decided on the right as it stands.', { rule, detail: `It is ${state}; the last day before it opens is ${dueOn}.` });
  }
}

export class ByHandOnly extends Problem {
  constructor(rule: string) {
    super(422, 'due-right.by-hand', 'A right by this rule is never exercised by itself: a human decides each time.', { rule, errors: [{ pointer: '/automatic', message: 'must be false' }] });
  }
}

export class ReviewNotAhead extends Problem {
  constructor() {
    super(422, 'due-right.review', 'A hold is looked at again on a day to come.', { rule: 'GC-14.4', errors: [{ pointer: '/reviewOn', message: 'must be a day after today' }] });
  }
}
