import { Temporal } from 'temporal-polyfill';
import { beginOfDate, parseInstant, restoreFormula } from '../../kernel/index.js';

/** A column of a file that people fill in. */
export interface Column {
  required: boolean;
  /** The stored value; null where the cell is not such a thing. */
  read: (cell: string) => string | null;
  says: string;
}

/** What is wrong where; `reason` never repeats the cell. */
export interface CellFault {
  /** Empty: the row or the file as a whole. */
  column: string;
  code: string;
  reason: string;
}

/** The file as a whole cannot be read further: what is wrong in which row (the header is row 1). */
export class UnreadableFile extends Error {
  constructor(readonly row: number, readonly faults: readonly CellFault[]) {
    super('the file cannot be read');
  }
}

/** The header: columns that there are, each once, in any order, and all that are needed. @throws {UnreadableFile} */
export function headerOf<Name extends string>(cells: readonly string[], columns: Readonly<Record<Name, Column>>, what: string): Name[] {
  const names = cells.map((cell) => cell.trim());
  const isColumn = (name: string): name is Name => Object.hasOwn(columns, name);
  const faults: CellFault[] = [
    ...names.filter((name) => !isColumn(name)).map((name) => ({ column: shown(name), code: 'column.unknown', reason: `is no column of ${what}` })),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => ({ column: shown(name), code: 'column.twice', reason: 'stands twice in the header' })),
    ...Object.entries<Column>(columns).filter(([name, { required }]) => required && !names.includes(name)).map(([name]) => ({ column: name, code: 'column.missing', reason: 'is needed' })),
  ];
  if (faults.length > 0) throw new UnreadableFile(1, faults);
  return names.filter(isColumn);
}

const shown = (name: string): string => name.replaceAll(/\p{C}/gu, '').slice(0, 60);

/** Reads one row. Every fault of it is told; a cell that is empty or cannot be read is not among the values, so that the others can still be compared. */
export function readCells<Name extends string>(names: readonly Name[], columns: Readonly<Record<Name, Column>>, cells: readonly string[]): { values: Partial<Record<Name, string>>; faults: CellFault[] } {
  if (cells.length !== names.length) return { values: {}, faults: [{ column: '', code: 'row.length', reason: `has ${cells.length} cells where the header has ${names.length}` }] };
  const values: Partial<Record<Name, string>> = {};
  const faults = names.flatMap((name, at): CellFault[] => {
    const { read, says, required } = columns[name];
    const cell = (cells[at] ?? '').trim();
    if (cell === '') return required ? [{ column: name, code: 'cell.missing', reason: `is needed: ${says}` }] : [];
    const value = read(cell);
    if (value === null) return [{ column: name, code: 'cell.invalid', reason: `must be ${says}` }];
    values[name] = value;
    return [];
  });
  return { values, faults };
}

export const oneOf = (...words: readonly string[]): Pick<Column, 'read' | 'says'> => ({
  read: (cell) => words.find((word) => word.toLowerCase() === cell.toLowerCase()) ?? null,
  says: `one of ${words.join(', ')}`,
});

export const text = (longest: number): Pick<Column, 'read' | 'says'> => ({
  read: (cell) => (cell.length <= longest && !/\p{C}/u.test(cell) ? restoreFormula(cell) : null),
  says: `a text of at most ${longest} characters on one line`,
});

export const instant: Pick<Column, 'read' | 'says'> = { read: readInstant, says: 'an instant such as 2026-03-01T09:00:00+01:00, or a day such as 2026-03-01' };

/** A day means its first instant in Brussels (T1). */
function readInstant(cell: string): string | null {
  return parseInstant(/^\d{4}-\d{2}-\d{2}$/.test(cell) ? firstInstantOf(cell) : cell)?.toString() ?? null;
}

function firstInstantOf(day: string): string {
  try {
    return beginOfDate(Temporal.PlainDate.from(day)).toString();
  } catch {
    return '';
  }
}
