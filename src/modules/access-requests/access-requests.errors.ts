import { Problem } from '../../platform/http/problem.js';
import type { Explanation } from '../authority/index.js';

/** What helps stands in it, as in every 403. */
const because = ({ sentence: detail }: Explanation): { detail: string } => ({ detail });

export class ForPeople extends Problem {
  constructor() {
    super(403, 'access-request.for-people', 'Only a member asks for access, for himself: the rights of a service client are its sponsor\'s to ask for.');
  }
}

export class HasItAlready extends Problem {
  constructor(explanation?: Explanation) {
    super(409, 'access-request.has-it', 'This is allowed already: there is nothing to ask for.', explanation && because(explanation));
  }
}

export class AskingDoesNotHelp extends Problem {
  constructor(explanation?: Explanation) {
    super(409, 'access-request.not-the-way', 'Another grant is not what is missing: something else helps, or nobody can give this.', explanation && because(explanation));
  }
}

export class AskedAlready extends Problem {
  constructor() {
    super(409, 'access-request.asked-already', 'You have asked for this, and it waits for an answer.');
  }
}

export class AskedTooOften extends Problem {
  constructor(title: string) {
    super(409, 'access-request.too-many', title);
  }
}

export class PlaceNotThere extends Problem {
  constructor() {
    super(422, 'access-request.place', 'What you name is in no such part of the Customer, or this permission is of the Customer as a whole.', { rule: 'GC-8.2-b(4)', errors: [{ pointer: '/place', message: 'must be a part in which the resource is' }] });
  }
}

export class EndNotPossible extends Problem {
  constructor() {
    super(422, 'access-request.end', 'Access ends later than now, and not after the known end of your link.', { rule: 'GC-9.2-a', errors: [{ pointer: '/wishedUntil', message: 'must be later than now and not after the end of the link' }] });
  }
}

export class AnsweredAlready extends Problem {
  constructor() {
    super(409, 'access-request.answered', 'This request waits for no answer any more.');
  }
}

export class NotYoursToAnswer extends Problem {
  constructor() {
    super(403, 'access-request.not-yours', 'Another person must answer: you asked for it yourself, or you cannot give it to this person.', { rule: 'GC-8.3-d' });
  }
}

export class DoesNotHelp extends Problem {
  constructor() {
    super(422, 'access-request.choice', 'Choose what has the permission that was asked for.', { rule: 'GC-8.4-a', errors: [{ pointer: '/subProfileId', message: 'must name a sub-profile that has the permission' }] });
  }
}

export class WiderThanAsked extends Problem {
  constructor() {
    super(422, 'access-request.wider', 'This is not within what was asked for, in place or in time: say so with `wider`.', { errors: [{ pointer: '/wider', message: 'must be true for this' }] });
  }
}
