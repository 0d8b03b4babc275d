import { Problem } from '../../platform/http/problem.js';
import type { RowFault } from './load-columns.js';

/** How many errors stand in the answer itself; all of them are at `…/errors`. */
const TOLD = 100;

/** Nothing was changed: the file has errors. */
export class LoadRefused extends Problem {
  constructor(readonly load: { id: string; rowsRead: number; errorCount: number }, errors: readonly RowFault[]) {
    super(422, 'load.refused', 'Nothing was loaded: the file has errors.', {
      detail: `${counted(load.errorCount, 'error')}; ${load.rowsRead === 0 ? 'no row was' : `${counted(load.rowsRead, 'row')} ${load.rowsRead === 1 ? 'was' : 'were'}`} checked.`,
      errors: errors.slice(0, TOLD).map((error) => ({ pointer: `/rows/${error.row}${error.column && `/${error.column}`}`, message: `${error.code}: ${subjectOf(error)} ${error.reason}` })),
    });
  }
}

const counted = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`;

function subjectOf({ row, column, code }: RowFault): string {
  if (code.startsWith('file.')) return 'the file';
  if (code.startsWith('column.')) return `column ${column}`;
  return column === '' ? `row ${row}` : `row ${row}, ${column}`;
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

export class LoadNotChecked extends Problem {
  constructor() {
    super(409, 'load.not-checked', 'The load does not wait to be applied: it is being checked, is applied already, or has ended.');
  }
}

export class NotCsv extends Problem {
  constructor() {
    super(415, 'load.media-type', 'Send the file as text/csv.');
  }
}
