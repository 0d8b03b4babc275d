/** The check digit that makes `payload` pass Luhn (ISO/IEC 7812-1, annex B). */
export function luhnDigit(payload: string): string {
  if (!/^\d+$/.test(payload)) throw new RangeError('Luhn works on digits only');
  const sum = Array.from(payload, Number).reverse().reduce((total, digit, index) => total + weigh(digit, index), 0);
  return String((10 - (sum % 10)) % 10);
}

export function passesLuhn(digits: string): boolean {
  return /^\d{2,}$/.test(digits) && luhnDigit(digits.slice(0, -1)) === digits.slice(-1);
}

/** Seen from the check digit every second digit counts double, as the sum of its digits. */
function weigh(digit: number, index: number): number {
  if (index % 2 === 1) return digit;
  return digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
}
