import { Problem } from '../../platform/http/problem.js';

export class ParentNotPossible extends Problem {
  constructor() {
    super(422, 'affiliate.parent', 'A company is the affiliate of another Customer of this portal that has not ended.', { rule: 'GC-9.1-a', errors: [{ pointer: '/parentId', message: 'must be another Customer' }] });
  }
}

export class ListedAlready extends Problem {
  constructor() {
    super(409, 'affiliate.listed', 'This Customer is listed as an affiliate of that one already.', { rule: 'GC-9.1-a' });
  }
}

/** GC-1.2: the register knows who holds what of it, and that is no control. */
export class NotControlled extends Problem {
  constructor() {
    super(422, 'affiliate.not-controlled', 'By the register of legal entities this company is not controlled by that one.', { rule: 'GC-9.1-e', detail: 'Record and review the facts that show control first.' });
  }
}

export class DayNotPossible extends Problem {
  constructor(pointer: string, message: string) {
    super(422, 'affiliate.day', message, { rule: 'GC-9.1-e', errors: [{ pointer, message }] });
  }
}

export class AffiliationNotPossible extends Problem {
  constructor(message: string) {
    super(409, 'affiliate.not-possible', message, { rule: 'GC-9.1-a' });
  }
}

/** GC-9.1-b: the parent's Access Owner acts at an affiliate as long as that gives him anything. */
export class NotToBeEntered extends Problem {
  constructor() {
    super(409, 'affiliate.not-to-be-entered', 'This affiliation gives nothing now.', { rule: 'GC-9.1-b', detail: 'Its state says why: it was taken off the list, control is not shown, or its consent is withdrawn or missing.' });
  }
}

export class NotTheParents extends Problem {
  constructor() {
    super(422, 'affiliate.not-of-parent', 'Nobody of this address is bound to the company that controls this Customer.', { rule: 'GC-9.1-d', errors: [{ pointer: '/email', message: 'must be of somebody with a link of his own there' }] });
  }
}

/** A Customer that ended meanwhile, or somebody who is here already in another way. */
export class HereAlready extends Problem {
  constructor() {
    super(409, 'affiliate.here-already', 'This person has a link here already.', { rule: 'GC-9.2-a' });
  }
}
