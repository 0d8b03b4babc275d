/** Canonical ten digits of a Belgian enterprise number (GC-2.1.1), or null. Reads "BE 0123.456.749" and barer forms. */
export function parseEnterpriseNumber(text: string): string | null {
  const digits = text.replace(/[.\u0020\u00a0]/g, '').replace(/^BE/i, '');
  if (!/^[01]\d{9}$/.test(digits)) return null;
  return Number(digits.slice(8)) === 97 - (Number(digits.slice(0, 8)) % 97) ? digits : null;
}

/** As the register of enterprises prints it: 0123.456.749. */
export function formatEnterpriseNumber(digits: string): string {
  return `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}`;
}
