import { parseEnterpriseNumber } from '../../kernel/index.js';
import { ThirdPartyNumberNotValid } from './mandates.errors.js';

/** The country, and what its register says; blanks and points between do not matter. */
const ABROAD = /^(?!BE)[A-Z]{2}[A-Z0-9]{4,30}$/;

/** By which number a third party is known wherever it acts: `BE0123456749`, or that of another country, such as `FR40303265045`. Null: it is none. */
export function parseThirdPartyNumber(text: string): string | null {
  const enterprise = parseEnterpriseNumber(text);
  if (enterprise !== null) return `BE${enterprise}`;
  const bare = text.toUpperCase().replace(/[ .\u00a0/-]/g, '');
  return ABROAD.test(bare) ? bare : null;
}

/** @throws {ThirdPartyNumberNotValid} */
export function thirdPartyNumberOf(text: string): string {
  const number = parseThirdPartyNumber(text);
  if (number === null) throw new ThirdPartyNumberNotValid();
  return number;
}
