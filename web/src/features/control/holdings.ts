import type { ControlAssessmentRequest } from '../../lib/api-types.gen';

/** A line of the editor, as it was typed. */
export interface HoldingRow {
  holder: string;
  company: string;
  votes: string;
  totalVotes: string;
  from: string;
  to: string;
}

export const COLUMNS = ['holder', 'company', 'votes', 'totalVotes', 'from', 'to'] as const satisfies readonly (keyof HoldingRow)[];
export const NO_ROW: HoldingRow = { holder: '', company: '', votes: '', totalVotes: '', from: '', to: '' };
/** What this page takes; the API and the command take more. */
export const MOST_ROWS = 500;

const holding = ([holder = '', company = '', votes = '', from = '']: readonly string[]): HoldingRow => ({ ...NO_ROW, holder, company, votes, totalVotes: '100', from });

/** 40 % of one's own and 15 % of a company in which one has 51 % are more than half; with 50 % of it they are not. */
export const EXAMPLE: readonly HoldingRow[] = [
  ['Ardenne Holding', 'Meuse Transport', '51', '2026-01-01'], ['Ardenne Holding', 'Kempen Logistics', '40'], ['Meuse Transport', 'Kempen Logistics', '15'],
  ['Kempen Logistics', 'Schelde Ports', '60'], ['Ardenne Holding', 'Polder Energy', '50'],
].map(holding);

const isBlank = (row: HoldingRow): boolean => COLUMNS.every((column) => row[column].trim() === '');

/** Lines of which something was typed, and where they stand in the editor. */
export const typed = (rows: readonly HoldingRow[]): { row: HoldingRow; at: number }[] => rows.map((row, at) => ({ row, at })).filter(({ row }) => !isBlank(row));

/** What is asked of the server, which says what is wrong. */
export function requestOf(rows: readonly HoldingRow[], asOf: string): ControlAssessmentRequest {
  const dated = (day: string): string | null => day.trim() || null;
  const holdings = typed(rows).map(({ row: { holder, company, votes, totalVotes, from, to } }) => ({ holder, company, votes: votes.trim(), totalVotes: totalVotes.trim(), from: dated(from), to: dated(to) }));
  return { asOf, holdings, appointments: [], agreements: [], meetings: [] };
}

/** Cells of a spreadsheet, as they lie on the clipboard: the columns in the order of the editor. Spaces that group digits go away. */
export function pasted(text: string): HoldingRow[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '').map((line) => line.split(/\t|;/).map((cell) => cell.trim()));
  return lines.map(([holder = '', company = '', votes = '', totalVotes = '', from = '', to = '']) => ({ holder, company, votes: digits(votes), totalVotes: digits(totalVotes), from, to }));
}

const digits = (cell: string): string => (/^[\d\s\u00a0\u202f]+$/.test(cell) ? cell.replaceAll(/\D/g, '') : cell);

/** Whether what is pasted is more than the text of one cell. */
export const isTable = (text: string): boolean => /[\t\n]/.test(text.trim());

/** Days on which something begins or ends, and the one that is asked for: between them nothing changes. */
export const daysOf = (rows: readonly HoldingRow[], asOf: string): string[] =>
  [...new Set([...rows.flatMap(({ from, to }) => [from, to]).filter((day) => /^\d{4}-\d\d-\d\d$/.test(day)), asOf])].sort();
