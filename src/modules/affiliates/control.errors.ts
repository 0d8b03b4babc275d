import { Problem } from '../../platform/http/problem.js';
import { type FactFault, MOST_FAULTS } from './check-facts.js';

/** Every contradiction at once, where it stands in the request. */
export class ControlFactsNotValid extends Problem {
  constructor(faults: readonly FactFault[]) {
    super(422, 'control.facts-not-valid', 'These facts cannot all be true; nothing was worked out from them.', { rule: 'GC-1.2', errors: faults.slice(0, MOST_FAULTS) });
  }
}

/** One thread serves everybody: what one request may ask is bounded. */
export class ControlTooMuch extends Problem {
  constructor(what: string, { holder }: { holder?: string | undefined }) {
    const fault = holder === undefined ? { pointer: '/holder', message: 'must name one holder' } : { pointer: '/holdings', message: 'must be fewer' };
    super(422, 'control.too-much', holder === undefined ? 'This is too much for one request. Name a holder.' : 'This is too much for one request. Send fewer facts.', { detail: what, errors: [fault] });
  }
}
