import { readSheet } from 'read-excel-file/node';
import { Temporal } from 'temporal-polyfill';
import { LEGAL_ZONE } from '../../kernel/index.js';

// The first sheet of a workbook, as texts. A process of its own: its memory and time are bounded by whoever starts it, and it may fail alone.

/** A date is the day, or the time in Brussels, that the sheet shows (T1). */
function asText(cell: string | boolean | Date | null): string {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return String(cell);
  const shown = Temporal.Instant.fromEpochMilliseconds(cell.getTime()).toZonedDateTimeISO('UTC').toPlainDateTime();
  return shown.toPlainTime().equals(Temporal.PlainTime.from('00:00')) ? shown.toPlainDate().toString() : shown.toZonedDateTime(LEGAL_ZONE).toInstant().toString();
}

process.once('message', (bytes: Uint8Array) => {
  void readSheet<string>(Buffer.from(bytes), { parseNumber: (number) => number })
    .then((sheet) => process.send?.((sheet as (string | boolean | Date | null)[][]).map((cells) => cells.map(asText)), () => process.exit(0)), () => process.exit(1));
});
