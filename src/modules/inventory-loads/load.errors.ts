import { Problem } from '../../platform/http/problem.js';

/** How many errors stand in the answer itself; all of them are at `…/errors`. */
const TOLD = 100;

interface RowError {
  row: number;
  column: string;
  code: string;
  reason: string;
}

/** Nothing was changed: the file has errors. */
export class LoadRefused extends Problem {
  constructor(readonly load: { id: string; rowsRead: number; errorCount: number }, errors: readonly RowError[]) {
    super(422, 'load.refused', 'Nothing was loaded: the file has errors.', {
      detail: `${load.errorCount} errors in ${load.rowsRead} rows.`,
      errors: errors.slice(0, TOLD).map(({ row, column, code, reason }) => ({ pointer: `/rows/${row}/${column}`, message: `${code}: ${column || 'row'} ${reason}` })),
    });
  }
}

export class LoadCancelled extends Problem {
  constructor() {
    super(409, 'load.cancelled', 'The load was cancelled. Nothing was changed.');
  }
}

export class LoadFinished extends Problem {
  constructor() {
    super(409, 'load.finished', 'The load has finished: there is nothing left to cancel.');
  }
}

export class ReasonRequired extends Problem {
  constructor() {
    super(400, 'reason.required', 'Say why: send the header Mandate-Reason (10 to 500 characters).', { rule: 'GC-4.1-c' });
  }
}

export class NotCsv extends Problem {
  constructor() {
    super(415, 'load.media-type', 'Send the file as text/csv.');
  }
}
