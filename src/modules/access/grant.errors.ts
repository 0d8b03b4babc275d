import { Problem } from '../../platform/http/problem.js';

export class GrantNotLive extends Problem {
  constructor() {
    super(409, 'grant.not-live', 'This grant has ended already.');
  }
}

export class DecidedAlready extends Problem {
  constructor() {
    super(409, 'grant.decided-already', 'Nothing is waiting for a decision here.', { rule: 'GC-8.3-d' });
  }
}

export class NotYoursToDecide extends Problem {
  constructor() {
    super(403, 'grant.not-yours-to-decide', 'Another person must decide: you gave it, or it would be yours.', { rule: 'GC-8.3-d' });
  }
}

/** Blueprint 3.2: a rule that nobody could satisfy is refused when it would be set, with the way out. */
export class NobodyCouldDecide extends Problem {
  constructor() {
    super(409, 'grant.nobody-could-decide', 'This grant needs a second person, and this Customer has nobody who could decide on it. Name an Access Owner in writing to the operator.', { rule: 'GC-8.3-c' });
  }
}

export class SubProfileNotGivable extends Problem {
  constructor() {
    super(422, 'grant.sub-profile', 'Choose one of the sub-profiles of this Customer that is not retired; only a Support Portal User has one.', { rule: 'GC-8.4-a' });
  }
}

export class ScopeNotThere extends Problem {
  constructor() {
    super(422, 'grant.scope', 'A part of the scope does not exist at this Customer, or is not inside what is narrowed.', { rule: 'GC-8.2-b(4)' });
  }
}

export class PeriodNotPossible extends Problem {
  constructor(title: string) {
    super(422, 'grant.period', title, { rule: 'GC-9.2-a' });
  }
}

export class HolderNotThere extends Problem {
  constructor() {
    super(422, 'grant.holder', 'A grant is given to one member or one service client whose link is in force.', { rule: 'GC-9.2-a' });
  }
}

/** GC-9.2-c: no onward delegation, and no other right besides. */
export class ByMandateOnly extends Problem {
  constructor() {
    super(422, 'grant.by-mandate-only', 'This person acts by the mandate of a third party: he has what the mandate gives and nothing else, and answers for nobody.', { rule: 'GC-9.2-c' });
  }
}

/** GC-9.1-d: rights towards an affiliate are handed out by the Access Owner of the parent alone, and not handed on. */
export class ByParentOnly extends Problem {
  constructor() {
    super(422, 'grant.by-parent-only', 'This person is here for a company that controls this Customer: its Access Owner alone gives him rights, and he hands none on.', { rule: 'GC-9.1-d' });
  }
}

export class StillPending extends Problem {
  constructor() {
    super(409, 'grant.pending', 'This grant waits for its second person: decide on it or revoke it.', { rule: 'GC-8.3-d' });
  }
}

export class SuccessorNotPossible extends Problem {
  constructor() {
    super(422, 'owner.successor', 'The new Access Owner is another member whose link is in force without a known end, who accepted the invitation at his own address, not that of a desk.', { rule: 'GC-8.1.2-a' });
  }
}

export class GrantExportRunning extends Problem {
  constructor() {
    super(429, 'grant.export-running', 'You are exporting grants already. Wait for that to end.', { retryAfterSeconds: 30 });
  }
}

export class DelegatedNotRestored extends Problem {
  constructor() {
    super(409, 'grant.delegated-not-restored', 'A delegated right is not given again in the name of the Customer: whoever delegated it proposes it again.', { rule: 'GC-8.4-c' });
  }
}

export class DelegatedNotExtended extends Problem {
  constructor() {
    super(409, 'grant.delegated', 'A delegated right lasts no longer than it was delegated for. It can be delegated again, or taken over.', { rule: 'GC-8.4-c' });
  }
}
