import { Problem } from '../../platform/http/problem.js';
import type { DelegationRefusal } from '../authority/index.js';

const RULE = { rule: 'GC-8.4-c' } as const;

const WHY: Record<DelegationRefusal, [status: 409 | 422, code: string, title: string]> = {
  notYours: [422, 'delegation.source', 'You delegate of a right of your own that is in force and that whoever gave it lets you delegate.'],
  nothing: [422, 'delegation.wider', 'Choose at least one permission of your own.'],
  wider: [422, 'delegation.wider', 'You delegate only permissions and parts that this right gives you now.'],
  apart: [422, 'delegation.apart', 'One of these parts is of another kind than your own right, and has no line or SIM in common with it.'],
  longer: [422, 'delegation.period', 'What you delegate ends no later than your own right.'],
  deeper: [422, 'delegation.depth', 'It cannot go through as many hands: each delegation goes less far than the one before.'],
};

export class NotDelegable extends Problem {
  constructor(why: DelegationRefusal) {
    super(...WHY[why], RULE);
  }
}

export class NotToDelegateTo extends Problem {
  constructor() {
    super(422, 'delegation.delegate', 'A right is delegated to another user of this Customer whose link is in force, and to nobody who stands in for you, or for whom you stand in.', RULE);
  }
}

export class NotYoursToDelegate extends Problem {
  constructor() {
    super(403, 'delegation.capacity', 'Your own rights are those of a Support Portal User: act as one to delegate of them. As Access Owner or Access Manager you give rights.', RULE);
  }
}

export class ProposedAlready extends Problem {
  constructor() {
    super(409, 'delegation.proposed-already', 'This right is proposed to this person already and waits for an answer.', RULE);
  }
}

export class TooManyProposed extends Problem {
  constructor(most: number) {
    super(409, 'delegation.too-many-proposed', `No more than ${most} of what you proposed may wait for an answer. End some of it first.`, RULE);
  }
}

export class NothingProposed extends Problem {
  constructor() {
    super(409, 'delegation.answered-already', 'Nothing waits for an answer here.', RULE);
  }
}

export class SourceNotInForce extends Problem {
  constructor() {
    super(409, 'delegation.source-gone', 'The right of which this was delegated is not in force.', RULE);
  }
}

export class NotYoursToChange extends Problem {
  constructor() {
    super(403, 'delegation.not-yours', 'Only the person to whom it was delegated answers it; it is narrowed by whoever delegated it or gives rights here, and ended by any of them.', RULE);
  }
}

export class TakenOverAlready extends Problem {
  constructor() {
    super(409, 'delegation.adoption-pending', 'Somebody takes this over already, and it waits for its second person: decide on it or revoke it.', { rule: 'GC-8.3-d' });
  }
}

export class NothingToTakeOver extends Problem {
  constructor() {
    super(409, 'delegation.not-accepted', 'What is not accepted cannot be taken over.', RULE);
  }
}
