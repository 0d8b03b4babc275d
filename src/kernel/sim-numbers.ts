import { passesLuhn } from './luhn.js';

/** Each reader returns the canonical digits, or null for what is not such a number. */
export function parseIccid(text: string): string | null {
  const digits = without(/[\u0020\u00a0]/g, text);
  return /^89\d{17,18}$/.test(digits) && passesLuhn(digits) ? digits : null;
}

export function parseImsi(text: string): string | null {
  const digits = without(/[\u0020\u00a0]/g, text);
  return /^\d{14,15}$/.test(digits) ? digits : null;
}

export function parseImei(text: string): string | null {
  const digits = without(/[\u0020\u00a0./-]/g, text);
  return /^\d{15}$/.test(digits) && passesLuhn(digits) ? digits : null;
}

/** Type allocation code: which make and model the device is. */
export function tacOf(imei: string): string {
  return imei.slice(0, 8);
}

/**
 * E.164, with the usual separators and 00 for +. A national number (0470…) is refused, also in the disguise of a trunk zero behind
 * the country code (+32 (0)470…): guessing would store a second spelling of one line.
 */
export function parsePhoneNumber(text: string): string | null {
  if (text.includes('(0')) return null;
  const number = without(/[\u0020\u00a0./()-]/g, text).replace(/^00/, '+');
  return /^\+(?!320)[1-9]\d{6,14}$/.test(number) ? number : null;
}

const COUNTRY = '32';

/** The beginning of an E.164 number as somebody types it: +32…, 0032… or national 0…, with blanks, dots, slashes and hyphens. Null: no number. */
export function typedNumber(text: string): string | null {
  const digits = without(/[\u0020\u00a0./()-]/g, text.replace(/^(\s*(?:\+|00)[^(]*)\(0\)/, '$1'));
  if (!/^\+?\d{1,17}$/.test(digits)) return null;
  if (digits.startsWith('+')) return digits;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  return digits.startsWith('0') ? `+${COUNTRY}${digits.slice(1)}` : null;
}

function without(separators: RegExp, text: string): string {
  return text.replace(separators, '');
}
