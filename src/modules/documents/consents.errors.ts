import { Problem } from '../../platform/http/problem.js';
import { type ConsentState, MOST_CONSENTS, MOST_WAITING } from './document-words.js';

const RULE = 'GC-6.1';

export class ConsentsOfPeople extends Problem {
  constructor() {
    super(403, 'consent.of-people', 'A person of this Customer asks for consent.', { rule: RULE });
  }
}

export class ConsentAskedAlready extends Problem {
  constructor() {
    super(409, 'consent.asked', 'Consent for this third party is asked for already, and waits for its answer.', { rule: RULE });
  }
}

export class TooManyConsents extends Problem {
  constructor() {
    super(409, 'consent.many', 'No more can be asked for this document.', { rule: RULE, detail: `At most ${MOST_WAITING} wait for an answer, and ${MOST_CONSENTS} are kept of a document.` });
  }
}

export class ConsentOutOfReach extends Problem {
  constructor(first: string, last: string) {
    super(422, 'consent.until', 'A consent has its last day today or later, and within ten years.', { rule: RULE, errors: [{ pointer: '/untilOn', message: `must be a date from ${first} to ${last}` }] });
  }
}

export class NoSuchEnterprise extends Problem {
  constructor() {
    super(422, 'consent.enterprise-number', 'This is no enterprise number.', { rule: RULE, errors: [{ pointer: '/enterpriseNumber', message: 'must be a Belgian enterprise number with its check digits, such as 0123.456.749, or be left out' }] });
  }
}

export class ConsentNotPossible extends Problem {
  constructor(detail: string) {
    super(409, 'consent.not-possible', 'This cannot be done with the consent as it stands.', { rule: RULE, detail });
  }
}

export class ConsentOfSomebodyElse extends Problem {
  constructor() {
    super(403, 'consent.of-another', 'Whoever asked for a consent takes the request back, or who may object to the document for the Customer.', { rule: RULE });
  }
}

export class ConsentNotInForce extends Problem {
  constructor(state: ConsentState) {
    super(409, 'consent.not-in-force', 'This consent is not in force: the document is for internal use.', { rule: RULE, detail: `It is ${state}.` });
  }
}

export class ConditionsWithoutConsent extends Problem {
  constructor() {
    super(422, 'consent.conditions', 'Conditions belong to a consent that is granted.', { rule: RULE, errors: [{ pointer: '/conditions', message: 'must be left out' }] });
  }
}
