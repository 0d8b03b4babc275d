import { Problem } from '../../platform/http/problem.js';

export class EndBeforeStart extends Problem {
  constructor() {
    super(422, 'contract.dates', 'A contract does not end before it begins.', { rule: 'GC-2.2.3-b', errors: [{ pointer: '/endsOn', message: 'must not be before startsOn' }] });
  }
}

export class NoReference extends Problem {
  constructor() {
    super(400, 'contract.reference', 'This is no number of a contract.', { detail: 'One line of 1 to 60 characters.' });
  }
}
