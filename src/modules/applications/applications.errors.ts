import { Problem } from '../../platform/http/problem.js';
import type { Condition } from './activation.js';

export class ApplicationUnknown extends Problem {
  constructor() {
    super(422, 'subscription.application', 'This Application is not in the catalogue, or needs no subscription.', { rule: 'GC-8.2-a' });
  }
}

const found = ({ kind, found: has, wanted }: Condition): string => (wanted === null ? kind : `${kind}: ${has ?? 'unknown'} of ${wanted}`);

/** Says what is missing, with its numbers. */
export class ConditionsNotMet extends Problem {
  constructor(lacking: readonly Condition[]) {
    super(409, 'application.conditions', 'The conditions of this Application do not hold.', {
      rule: lacking[0]?.rule, detail: `Not met: ${lacking.map(found).join('; ')}.`,
    });
  }
}

export class OnAlready extends Problem {
  constructor() {
    super(409, 'application.on', 'This Application is on.', { rule: 'GC-8.2-a' });
  }
}

export class AskedAlready extends Problem {
  constructor() {
    super(409, 'application.asked', 'This Application was asked for, and the operator has not answered yet.', { rule: 'GC-8.2-a' });
  }
}

export class AskedTooOften extends Problem {
  constructor(times: number) {
    super(409, 'application.asked-often', 'This Application was asked for too often.', { rule: 'GC-8.2-a', detail: `It was asked for ${times} times within a day: ask again tomorrow.` });
  }
}

export class AnsweredAlready extends Problem {
  constructor(state: string) {
    super(409, 'application-request.answered', 'This request is answered.', { detail: `It is ${state}.` });
  }
}

/** A machine binds nobody. */
export class ForPeople extends Problem {
  constructor() {
    super(403, 'acceptance.people', 'Only a person accepts a price or terms.', { rule: 'GC-8.2-b(7)' });
  }
}

export class NothingToAccept extends Problem {
  constructor() {
    super(409, 'acceptance.not-this', 'This version is not to be accepted: it is free, or another one took its place.', { rule: 'GC-7' });
  }
}

export class TermsChanged extends Problem {
  constructor() {
    super(409, 'acceptance.terms-changed', 'These are not the terms of today: read them again.', { rule: 'GC-4.7' });
  }
}

export class PriceNotPossible extends Problem {
  constructor(pointer: string, message: string) {
    super(422, 'price.not-possible', 'Such a price cannot be announced.', { rule: 'GC-7', errors: [{ pointer, message }] });
  }
}

export class NoCode extends Problem {
  constructor() {
    super(400, 'third-party.code', 'This is no code of a service.', { detail: 'A small letter, then 1 to 39 small letters, digits or hyphens.' });
  }
}
