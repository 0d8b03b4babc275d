import { Problem } from '../../platform/http/problem.js';
import type { Permission } from '../authority/index.js';

/** S31: a column that one may not read may not choose or order rows either: it would tell what it hides. */
export class ColumnNotReadable extends Problem {
  constructor(pointer: string, permission: Permission) {
    super(400, 'list.column-not-readable', 'You may not read this column, so it cannot filter or sort.', {
      permission, errors: [{ pointer, message: `needs ${permission}` }],
    });
  }
}

export class MemberNotInForce extends Problem {
  constructor() {
    super(422, 'assignment.member', 'A line is assigned to a member of this Customer whose link is in force.', {
      rule: 'GC-8.5-a', errors: [{ pointer: '/memberId', message: 'no member in force' }],
    });
  }
}

export class AssignedAlready extends Problem {
  constructor() {
    super(409, 'assignment.same-person', 'The line is assigned to this person already.', { rule: 'GC-8.5-a' });
  }
}

export class NotAssigned extends Problem {
  constructor() {
    super(409, 'assignment.none', 'The line is assigned to nobody.', { rule: 'GC-8.5-a' });
  }
}

export class LineEnded extends Problem {
  constructor() {
    super(409, 'line.ended', 'The line has ended.');
  }
}

export class CostCentreNotThere extends Problem {
  constructor() {
    super(422, 'line.cost-centre', 'There is no such cost centre at this Customer.', { errors: [{ pointer: '/costCentreId', message: 'not a cost centre of this Customer' }] });
  }
}

export class NotActive extends Problem {
  constructor() {
    super(409, 'sim.not-active', 'Only an active card can be blocked.', { rule: 'S0-6' });
  }
}

export class NotBlocked extends Problem {
  constructor() {
    super(409, 'sim.not-blocked', 'The card is not blocked, or its block is over.', { rule: 'S0-6' });
  }
}

export class BlockOfOperator extends Problem {
  constructor() {
    super(409, 'sim.block-of-operator', 'The operator has set this block: its end cannot be changed here, but it can be lifted.', { rule: 'S0-6' });
  }
}

export class BlockEndTooFar extends Problem {
  constructor(latest: string) {
    super(422, 'sim.block-end', 'A block ends in the future, at most three calendar months after it began.', {
      rule: 'S0-6', errors: [{ pointer: '/until', message: `must be later than now and not later than ${latest}` }],
    });
  }
}

export class NotOnALine extends Problem {
  constructor() {
    super(409, 'sim.no-line', 'Only a card that is on a line can be replaced.', { rule: 'S0-6' });
  }
}

export class NotInStock extends Problem {
  constructor() {
    super(422, 'sim.not-in-stock', 'A card is replaced by one that is in stock.', { rule: 'S0-6', errors: [{ pointer: '/newSimId', message: 'no card in stock' }] });
  }
}

export class BulkIncomplete extends Problem {
  constructor(field: 'costCentreId' | 'cause') {
    super(422, 'bulk.incomplete', 'This deed needs more to be said.', { errors: [{ pointer: `/${field}`, message: 'is needed for this deed' }] });
  }
}

export class TooManySelected extends Problem {
  constructor(most: number) {
    super(422, 'bulk.too-many', `One deed changes at most ${most} SIMs. Narrow the selection.`);
  }
}

/** All that was previewed, or nothing. */
export class SelectionChanged extends Problem {
  constructor() {
    super(409, 'bulk.changed', 'What you selected has changed since you previewed it. Preview it again and decide anew.');
  }
}

export class NothingToChange extends Problem {
  constructor() {
    super(409, 'bulk.nothing', 'Nothing of what you selected would change.');
  }
}

export class NotWaiting extends Problem {
  constructor() {
    super(409, 'bulk.not-waiting', 'It does not wait for a decision.', { rule: 'SC-MN-4' });
  }
}

/** SC-MN-4: the Customer answers for wrong marks, so two people look. */
export class OwnMarking extends Problem {
  constructor() {
    super(403, 'bulk.own-marking', 'Another person decides on this: you asked for it, or somebody did who is the same hand.', { rule: 'SC-MN-4' });
  }
}

export class NotUndoable extends Problem {
  constructor() {
    super(409, 'bulk.not-undoable', 'It cannot be taken back: it is not the last of its kind, was taken back already, or is of a kind that is not.');
  }
}

/** The connections that stream are few and everybody's: slow readers of one Customer must leave some to the others. */
export class ExportsRunning extends Problem {
  constructor() {
    super(429, 'export.running', 'Two exports of this Customer are under way. Wait for one of them to end.', { retryAfterSeconds: 30 });
  }
}

/** Nobody hears it: the answer has begun, and its reader has stopped reading. */
export class ReaderStalled extends Problem {
  constructor() {
    super(408, 'export.stalled', 'Nothing of the export was taken for too long.');
  }
}

/** SC-MN-4: a machine answers for nothing, and whoever holds its secret would be his own second person. */
export class MarkingByPeople extends Problem {
  constructor() {
    super(403, 'bulk.marking-by-people', 'That many devices are the Customer\'s own is said by a person, and decided by another one.', { rule: 'SC-MN-4' });
  }
}

export class ViewsOfPeople extends Problem {
  constructor() {
    super(403, 'view.of-people', 'A view is kept for a person of this Customer.');
  }
}

export class ViewOfAnother extends Problem {
  constructor(who: string) {
    super(403, 'view.of-another', `Only ${who} can do this.`);
  }
}

export class ViewNameTaken extends Problem {
  constructor() {
    super(409, 'view.name-taken', 'You have a view of this name.', { errors: [{ pointer: '/name', message: 'is the name of another view of yours' }] });
  }
}

export class TooManyViews extends Problem {
  constructor(most: number) {
    super(409, 'view.too-many', `You have ${most} views, and no more are kept. Delete one first.`);
  }
}

export class ViewNamesNothing extends Problem {
  constructor(fields: readonly string[]) {
    super(422, 'view.names-nothing', 'The filter names what is not there.', { errors: fields.map((field) => ({ pointer: `/filter/${field}`, message: 'not at this Customer' })) });
  }
}
