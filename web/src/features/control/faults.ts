import type { TFunction } from 'i18next';
import { isProblem } from '../../lib/problem';
import { COLUMNS, type HoldingRow, typed } from './holdings';

export interface CellFault {
  /** Where it stands in the editor. */
  at: number;
  column: keyof HoldingRow | null;
  message: string;
}

/** What the server says of a fact, which the reader's language has words for. */
const CONTRADICTIONS: ReadonlyMap<string, 'tooMuch' | 'otherTotal' | 'twice' | 'backwards'> = new Map([
  ['more votes are held than the company has', 'tooMuch'], ['another fact of that time says another totalVotes', 'otherTotal'], ['another fact says the same of that time', 'twice'], ['must not be before from', 'backwards'],
]);

/** Faults of a refused request, by the cells that they are about; others have none. */
export function faultsIn(fault: unknown, rows: readonly HoldingRow[], t: TFunction<'control'>): CellFault[] {
  const errors = isProblem(fault, 400, 422) ? fault.details.errors ?? [] : [];
  const lines = typed(rows);
  return errors.flatMap(({ pointer, message }) => {
    const [, index, field] = /^\/holdings\/(\d+)(?:\/(\w+))?$/.exec(pointer) ?? [];
    const line = lines[Number(index)];
    if (!line) return [];
    const column = COLUMNS.find((each) => each === field) ?? null;
    return [{ at: line.at, column, message: wordsOf(message, column, t) }];
  });
}

function wordsOf(message: string, column: keyof HoldingRow | null, t: TFunction<'control'>): string {
  const contradiction = CONTRADICTIONS.get(message);
  if (contradiction) return t(`faults.${contradiction}`);
  return column ? t(`faults.${column}`) : message;
}
