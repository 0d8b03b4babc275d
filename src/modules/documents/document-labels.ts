import { internalUseName } from '../../platform/files/internal-use.js';
import type { Language } from '../authority/index.js';

interface Labels {
  internalUse: string;
  ownDecision: string;
  /** GC-6.1: what stands in its place under a consent in force. */
  consent: (to: ForThirdParty) => string;
}

/** A consent in force. */
export interface ForThirdParty {
  thirdParty: string;
  caseNumber: string;
  /** The legal date. */
  grantedOn: string;
  purpose: string;
}

/** GC-6.1 and GC-6.3, as the terms have them shown. */
export const DOCUMENT_LABELS: Record<Language, Labels> = {
  en: {
    internalUse: 'For internal use. Third parties may not use it or rely on it without the operator\'s prior written consent.',
    ownDecision: 'Advice. The decision, and what follows from it, stays with the Customer.',
    consent: ({ thirdParty, caseNumber, grantedOn, purpose }) => `for ${thirdParty}, consent ${caseNumber} of ${grantedOn}, for ${purpose}`,
  },
  fr: {
    internalUse: 'Pour usage interne. Les tiers ne peuvent ni l’utiliser ni s’y fier sans l’accord écrit préalable de l’opérateur.',
    ownDecision: 'Avis. La décision, et ce qui en découle, reste au client.',
    consent: ({ thirdParty, caseNumber, grantedOn, purpose }) => `pour ${thirdParty}, accord ${caseNumber} du ${grantedOn}, objet - ${purpose}`,
  },
  nl: {
    internalUse: 'Voor intern gebruik. Derden mogen het niet gebruiken of erop steunen zonder voorafgaande schriftelijke toestemming van de operator.',
    ownDecision: 'Advies. De beslissing, en wat eruit volgt, blijft bij de klant.',
    consent: ({ thirdParty, caseNumber, grantedOn, purpose }) => `voor ${thirdParty}, toestemming ${caseNumber} van ${grantedOn}, voor ${purpose}`,
  },
  de: {
    internalUse: 'Zur internen Verwendung. Dritte dürfen es ohne vorherige schriftliche Zustimmung des Betreibers weder verwenden noch sich darauf stützen.',
    ownDecision: 'Empfehlung. Die Entscheidung und ihre Folgen bleiben beim Kunden.',
    consent: ({ thirdParty, caseNumber, grantedOn, purpose }) => `für ${thirdParty}, Zustimmung ${caseNumber} vom ${grantedOn}, Zweck - ${purpose}`,
  },
};

export const consentLabel = (language: Language, to: ForThirdParty): string => DOCUMENT_LABELS[language].consent(to);

/** A name that says what the bytes are: what is text opens as text, whatever it was called. */
export const endingIn = (fileName: string, ending: string): string => (fileName.toLowerCase().endsWith(`.${ending}`) ? fileName : `${fileName}.${ending}`);

/** What most file systems keep of a name, in bytes, less what a second copy adds. */
const LONGEST_NAME = 240;

interface Labelled {
  language: Language;
  publishedOn: string;
  ending: string;
  /** Null: for internal use. */
  consent?: ForThirdParty | null;
}

/** The ending is that of what the file is, whatever it was called. Where it is all too long, the name gives way first, then the purpose, then the third party; the case number never does. */
export function labelledName(fileName: string, { language, publishedOn, ending, consent = null }: Labelled): string {
  const stem = fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const label = { name: stem, purpose: consent?.purpose ?? '', thirdParty: consent?.thirdParty ?? '' };
  const whole = (): string => internalUseName(label.name, { language, asOf: publishedOn, ending, ...(consent && { use: consentLabel(language, { ...consent, ...label }) }) });
  for (const part of ['name', 'purpose', 'thirdParty'] as const) label[part] = shortened(label[part], bytesOf(label[part]) - Math.max(0, bytesOf(whole()) - LONGEST_NAME));
  return whole();
}

const bytesOf = (text: string): number => Buffer.byteLength(text);
/** Of what gives way, this much is left. */
const SHORTEST = 24;

function shortened(text: string, most: number): string {
  if (bytesOf(text) <= Math.max(most, SHORTEST)) return text;
  const signs = [...text];
  while (signs.length > 1 && bytesOf(signs.join('')) + bytesOf('…') > Math.max(most, SHORTEST)) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
