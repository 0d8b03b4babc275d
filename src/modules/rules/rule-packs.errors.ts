import { Problem } from '../../platform/http/problem.js';
import type { PackFault } from './check-pack.js';

/** Every fault at once, where it stands in the request. */
export class RulePackNotValid extends Problem {
  constructor(faults: readonly PackFault[]) {
    super(422, 'rule-pack.not-valid', 'This is no rule pack that the portal can count by.', { errors: faults.map(({ pointer, message }) => ({ pointer: `/pack${pointer}`, message })) });
  }
}

export class RulePackVersionTaken extends Problem {
  constructor() {
    super(409, 'rule-pack.version-taken', 'There is a rule pack of this version. What was loaded stays as it is: give another version.', { errors: [{ pointer: '/pack/version', message: 'is taken' }] });
  }
}

export class RulePackDateTaken extends Problem {
  constructor(version: string) {
    super(409, 'rule-pack.date-taken', 'Another rule pack begins on this date.', { errors: [{ pointer: '/effectiveFrom', message: `is when ${version} begins` }] });
  }
}

/** Events of today are counted already. */
export class RulePackTooSoon extends Problem {
  constructor(first: string) {
    super(422, 'rule-pack.too-soon', 'A rule pack holds for events to come: those of today are counted already.', { errors: [{ pointer: '/effectiveFrom', message: `must be ${first} or later` }] });
  }
}

export class RulePackInForce extends Problem {
  constructor(effectiveFrom: string | null) {
    super(409, 'rule-pack.in-force', 'Events are counted by this rule pack: it stays. Load another one to follow it.', { ...(effectiveFrom && { detail: `It holds from ${effectiveFrom} on.` }) });
  }
}

export class RulePackWithdrawn extends Problem {
  constructor() {
    super(409, 'rule-pack.withdrawn', 'This rule pack was withdrawn.');
  }
}

export class RulePackUnknown extends Problem {
  constructor(pointer: '/pack' | '/packVersion') {
    super(422, 'rule-pack.unknown', 'There is no rule pack of this version.', { errors: [{ pointer, message: 'is no version of a rule pack' }] });
  }
}
