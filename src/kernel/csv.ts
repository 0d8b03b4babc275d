/**
 * S37: which cells a spreadsheet would run, and which of those are harmless (E.164 numbers, negative amounts). Sources of regular
 * expressions that mean the same in JavaScript and in PostgreSQL, so that an export made in SQL keeps the same guard.
 */
export const formulaPatterns = {
  live: "^'*[=+\\-@\\t\\r\\n＝＋－＠]",
  harmless: '^(\\+[0-9]{6,15}|-[0-9]+([.,][0-9]+)?)$',
} as const;

const live = new RegExp(formulaPatterns.live);
const harmless = new RegExp(formulaPatterns.harmless);

/** The cell as text for every spreadsheet. A cell that looks guarded already is guarded once more, so `restoreFormula` is exact. */
export function formulaSafe(cell: string): string {
  return live.test(cell) && !harmless.test(cell) ? `'${cell}` : cell;
}

/** What was there before `formulaSafe`: a file we exported loads back unchanged. */
export function restoreFormula(cell: string): string {
  return cell.startsWith("'") && live.test(cell) ? cell.slice(1) : cell;
}

/** One cell of an RFC 4180 line; also quoted for `;` and TAB, which other locales read as separators. */
export function csvCell(value: string | null): string {
  const cell = formulaSafe(value ?? '');
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
