import type { Language } from './call.js';
import { de } from './texts/de.js';
import { en } from './texts/en.js';
import { fr } from './texts/fr.js';
import { nl } from './texts/nl.js';
import type { Texts } from './texts/shape.js';

export type { Texts };

/** Every word the authority core says to people; a language that lacks one does not compile. */
export const TEXTS: Record<Language, Texts> = { en, fr, nl, de };

/** A built-in bundle has a name in every language; a Customer's own has the one it gave it, whatever its code. */
export const bundleName = (language: Language, { code, name }: { code: string; name: string }): string =>
  (Object.hasOwn(TEXTS[language].subProfiles, code) ? TEXTS[language].subProfiles[code] : undefined) ?? name;
