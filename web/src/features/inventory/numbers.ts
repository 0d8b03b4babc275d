/** +32470123456 → +32 470 12 34 56, as it is written here; of other countries only the country code of one to three digits would be guessed, so groups of three. */
export function shownNumber(number: string): string {
  const belgian = /^\+32(4\d\d)(\d\d)(\d\d)(\d\d)$/.exec(number);
  if (belgian) return `+32 ${belgian.slice(1).join(' ')}`;
  return number.startsWith('+32') ? `+32 ${inGroups(number.slice(3), 3)}` : `+${inGroups(number.slice(1), 3)}`;
}

/** 8932990000100000049 → 8932 9900 0010 0000 049. */
export const shownIccid = (iccid: string): string => inGroups(iccid, 4);

function inGroups(digits: string, size: number): string {
  const groups = digits.match(new RegExp(`\\d{1,${size}}`, 'g')) ?? [];
  const last = groups.at(-1) ?? '';
  // a single digit is not left alone
  return last.length === 1 && groups.length > 1 ? [...groups.slice(0, -2), `${groups.at(-2) ?? ''}${last}`].join(' ') : groups.join(' ');
}

/** 1234567 bytes → 1.2 MB, in the reader's way of writing numbers. */
export function shownSize(bytes: number, language: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: bytes < 1_000_000 ? 0 : 1 }).format(value);
}

/** An end is the first instant that does not belong to it any more; people call the one before its end. */
export const lastInstantOf = (end: string): string => new Date(Date.parse(end) - 1).toISOString();
