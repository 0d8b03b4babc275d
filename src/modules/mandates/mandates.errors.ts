import { Problem } from '../../platform/http/problem.js';

export class ThirdPartyNumberNotValid extends Problem {
  constructor() {
    super(422, 'mandate.third-party-number', 'Give the enterprise number of the third party, or that of another country with the country in front, such as FR 40 303 265 045.', {
      rule: 'GC-9.2-c', errors: [{ pointer: '/thirdPartyNumber', message: 'must be an enterprise number, or a country and its number' }],
    });
  }
}

export class MandateToOneself extends Problem {
  constructor() {
    super(422, 'mandate.to-oneself', 'This is the Customer itself: its own people are its members.', { rule: 'GC-9.2-c', errors: [{ pointer: '/thirdPartyNumber', message: 'must be that of another company' }] });
  }
}

/** Not why: whoever types a number is not told what is held against a company. */
export class ThirdPartyBlocked extends Problem {
  constructor() {
    super(409, 'mandate.third-party-blocked', 'The operator refuses this third party.', { rule: 'GC-9.2-c' });
  }
}

export class ThirdPartyRefused extends Problem {
  constructor() {
    super(409, 'mandate.third-party-refused', 'The operator refused a mandate of this third party.', { rule: 'GC-9.2-c', detail: 'A new one is notified after he has readmitted it.' });
  }
}

export class NothingForThirdParty extends Problem {
  constructor() {
    super(422, 'mandate.sub-profile', 'This sub-profile gives a third party nothing: it never objects to a document for the Customer.', { rule: 'GC-6.1', errors: [{ pointer: '/subProfileId', message: 'must give something that a third party can use' }] });
  }
}

export class MandatePeriodNotPossible extends Problem {
  constructor(title: string) {
    super(422, 'mandate.period', title, { rule: 'GC-9.2-c', errors: [{ pointer: '/endsAt', message: title }] });
  }
}

export class MandateNotPossible extends Problem {
  constructor(title: string) {
    super(409, 'mandate.state', title, { rule: 'GC-9.2-c' });
  }
}

/** He is seen by whoever names him, so nobody learns anything of other Customers (S07). */
export class NamedAlready extends Problem {
  constructor(detail: string) {
    super(409, 'mandate.member-already', 'This person is a member of this Customer already.', { rule: 'GC-9.2-c', detail });
  }
}

export class BlockedAlready extends Problem {
  constructor() {
    super(409, 'third-party-block.already', 'This third party is blocked already.', { rule: 'GC-9.2-c' });
  }
}

export class BlockOver extends Problem {
  constructor() {
    super(409, 'third-party-block.ended', 'This block was lifted already.', { rule: 'GC-9.2-c' });
  }
}
