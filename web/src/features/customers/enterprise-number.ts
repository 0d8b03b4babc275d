/** Ten digits of a Belgian enterprise number with right check digits, or null; read as people write it. The server judges by the same rule. */
export function enterpriseNumber(text: string): string | null {
  const digits = text.replace(/[.\s]/g, '').replace(/^BE/i, '');
  return /^[01]\d{9}$/.test(digits) && Number(digits.slice(8)) === 97 - (Number(digits.slice(0, 8)) % 97) ? digits : null;
}

/** As the register of enterprises prints it: 0123.456.749. */
export const shownNumber = (digits: string): string => `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}`;
