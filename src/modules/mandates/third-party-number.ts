import { parseEnterpriseNumber } from '../../kernel/index.js';
import { ThirdPartyNumberNotValid } from './mandates.errors.js';

/** The country, and what its register says; blanks and points between do not matter. */
const ABROAD = /^([A-Z]{2})([A-Z0-9]{4,30})$/;

/** ISO 3166-1 alpha-2 without Belgium: one company has one number, so it is not blocked under one prefix and let in under another. */
const COUNTRIES = new Set(`AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ
  DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM
  KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR
  PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE
  YT ZA ZM ZW`.split(/\s+/));

/** By which number a third party is known wherever it acts: `BE0123456749`, or that of another country, such as `FR40303265045`. Null: it is none, as a Belgian one under another flag. */
export function parseThirdPartyNumber(text: string): string | null {
  const enterprise = parseEnterpriseNumber(text);
  if (enterprise !== null) return `BE${enterprise}`;
  const bare = text.toUpperCase().replace(/[ .\u00a0/-]/g, '');
  const [, country = '', number = ''] = ABROAD.exec(bare) ?? [];
  return COUNTRIES.has(country) && parseEnterpriseNumber(number) === null ? bare : null;
}

/** @throws {ThirdPartyNumberNotValid} */
export function thirdPartyNumberOf(text: string): string {
  const number = parseThirdPartyNumber(text);
  if (number === null) throw new ThirdPartyNumberNotValid();
  return number;
}
