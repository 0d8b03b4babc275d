import { Problem } from '../../platform/http/problem.js';
import { type FactFault, MOST_FAULTS } from '../affiliates/index.js';

/** It has an enterprise number, or an identifier in another country. */
export class NoLegalEntity extends Problem {
  constructor(pointer: string, message: string) {
    super(422, 'legal-entity.number', 'A legal entity is known by its enterprise number, or by its country and its identifier there.', { errors: [{ pointer, message }] });
  }
}

export class LegalEntityKnown extends Problem {
  constructor(pointer: string) {
    super(409, 'legal-entity.known', 'A legal entity of this number is in the register.', { errors: [{ pointer, message: 'is in the register' }] });
  }
}

export class NotRenamed extends Problem {
  constructor(errors: readonly FactFault[]) {
    super(422, 'legal-entity.not-renamed', 'The legal entity cannot be called so from that day on.', { errors });
  }
}

/** Every fault, where they stand in the request; nothing was stored. */
export class FactsNotPossible extends Problem {
  constructor(errors: readonly FactFault[]) {
    super(422, 'ownership-fact.not-possible', 'These facts cannot all be true, with those that stand. Nothing was recorded.', { rule: 'GC-1.2', errors: errors.slice(0, MOST_FAULTS) });
  }
}

/** What is supposed, and why it cannot be, where it stands in the request. */
export class NotSupposed extends Problem {
  constructor(errors: readonly FactFault[]) {
    super(422, 'what-if.not-possible', 'This cannot happen on that day, with what is recorded.', { rule: 'GC-1.2', errors: errors.slice(0, MOST_FAULTS) });
  }
}

export class FactNotEnded extends Problem {
  constructor(message: string) {
    super(422, 'ownership-fact.not-ended', 'This fact cannot end on that day.', { rule: 'GC-1.2-e', errors: [{ pointer: '/on', message }] });
  }
}

const NOT_TO_REVIEW = {
  own: 'Another agent reviews it than the one who recorded it.',
  reviewed: 'It was reviewed.',
  withdrawn: 'It was withdrawn.',
};

export class NotToReview extends Problem {
  constructor(why: keyof typeof NOT_TO_REVIEW) {
    super(409, `ownership-fact.${why}`, NOT_TO_REVIEW[why], { rule: 'GC-1.2-c' });
  }
}

/** A bound on the work of one answer, far above any group of companies. */
export class ReachesTooFar extends Problem {
  constructor(most: number) {
    super(422, 'legal-entity.reaches-too-far', `More than ${most} facts would have to be read for this verdict.`);
  }
}

/** A picture of it would be read by nobody. */
export class GroupTooLarge extends Problem {
  constructor(most: number) {
    super(422, 'legal-entity.group-too-large', `The group has more than ${most} legal entities: ask for one further down.`);
  }
}
