import { Problem } from '../../platform/http/problem.js';

export class CaseDecided extends Problem {
  constructor() {
    super(409, 'recovery.decided', 'This case is decided.');
  }
}

export class CaseOpenAlready extends Problem {
  constructor() {
    super(409, 'recovery.open-already', 'A case of this kind is open for this Customer. Decide on it first.');
  }
}

/** Whoever opens a case cannot be the one who lets it happen. */
export class SecondAgentNeeded extends Problem {
  constructor() {
    super(403, 'recovery.second-agent', 'Another agent of the recovery desk decides on the case you opened.', { rule: 'GC-8.1.2-a' });
  }
}

export class NotTheOwner extends Problem {
  constructor() {
    const message = 'must be the Access Owner of this Customer';
    super(422, 'recovery.not-the-owner', 'Only the second factor of the Access Owner is recovered here; for everybody else he is the one to ask.', {
      rule: 'GC-8.1.2-a', errors: [{ pointer: '/memberId', message }],
    });
  }
}

export class SuccessorNotPossible extends Problem {
  constructor(message: string) {
    super(422, 'recovery.successor', 'This member cannot be named Access Owner.', { rule: 'GC-8.1.2-a', errors: [{ pointer: '/memberId', message }] });
  }
}
