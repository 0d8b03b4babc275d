import { Problem } from '../../platform/http/problem.js';

const RULE = { rule: 'GC-4.3-b' } as const;

/** In his account it stops his sign-in everywhere, which nobody else can. */
export class OwnInAccount extends Problem {
  constructor() {
    super(409, 'compromise.own', 'Report your own sign-in in your account: there it ends everywhere.', RULE);
  }
}

export class ReportStands extends Problem {
  constructor() {
    super(409, 'compromise.stands', 'This sign-in is reported already: it opens nothing here until a new password is chosen.', RULE);
  }
}

export class ReportedLately extends Problem {
  constructor() {
    super(409, 'compromise.reported-lately', 'This sign-in was reported within the last day, and a new password was chosen since. Should it be in other hands again, phone the operator.', RULE);
  }
}

export class SuspectedTooLate extends Problem {
  constructor() {
    const message = 'must not be later than now';
    super(422, 'compromise.suspected-too-late', 'What is suspected has happened already.', { ...RULE, errors: [{ pointer: '/suspectedSince', message }] });
  }
}

export class CompromiseClosed extends Problem {
  constructor() {
    super(409, 'compromise.closed', 'This case is closed.', RULE);
  }
}

export class LetterNotPossible extends Problem {
  constructor(field: 'sentOn' | 'receivedOn', message: string) {
    super(422, 'compromise.letter', 'A letter is sent after the report or on its day, received after that, and neither in the future.', { ...RULE, errors: [{ pointer: `/${field}`, message }] });
  }
}
