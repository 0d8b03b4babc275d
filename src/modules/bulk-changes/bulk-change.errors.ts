import { Problem } from '../../platform/http/problem.js';

export const MOST_ROWS = 10_000;

/** Rows times parts: what one transaction writes. */
export const MOST_PARTS_TOGETHER = 20_000;

/** GC-9.2-b, within a day: a list that went wrong must not empty a company on the word of whoever brought it. */
export const MOST_ENDS_ALONE = 50;

export class EndsNeedAnother extends Problem {
  constructor() {
    super(403, 'bulk-change.ends-need-another', `With what was ended within a day it ends the links of more than ${MOST_ENDS_ALONE} people: somebody else than who planned it gives the word.`, { rule: 'GC-9.2-b' });
  }
}

export class TooManyParts extends Problem {
  constructor() {
    super(422, 'bulk-change.too-many-parts', `These rows name more than ${MOST_PARTS_TOGETHER} parts together. Give wider parts, or change fewer at once.`);
  }
}

export class NotPlanned extends Problem {
  constructor() {
    super(409, 'bulk-change.not-planned', 'This change does not wait for a word: it is being applied, is applied already, or has ended.');
  }
}

export class NothingTicked extends Problem {
  constructor() {
    super(409, 'bulk-change.nothing-ticked', 'No row is ticked: there is nothing to do.');
  }
}

export class NothingToCancel extends Problem {
  constructor() {
    super(409, 'bulk-change.finished', 'This change has finished: there is nothing left to cancel.');
  }
}

export class NotUndoable extends Problem {
  constructor(why: string) {
    super(409, 'bulk-change.not-undoable', why);
  }
}

/** Nothing was planned: the file cannot be read, or its header says what nobody knows. */
export class FileUnreadable extends Problem {
  constructor(errors: readonly { row: number; column: string; code: string; reason: string }[]) {
    super(422, 'bulk-change.file', 'Nothing was planned: the file cannot be read.', {
      errors: errors.map(({ row, column, code, reason }) => ({ pointer: `/rows/${row}${column && `/${column}`}`, message: `${code}: ${reason}` })),
    });
  }
}

export class NotASpreadsheet extends Problem {
  constructor() {
    super(415, 'bulk-change.media-type', 'Send the file as text/csv, or as application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.');
  }
}
