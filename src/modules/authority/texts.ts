import type { Language } from './call.js';
import { de } from './texts/de.js';
import { en } from './texts/en.js';
import { fr } from './texts/fr.js';
import { nl } from './texts/nl.js';
import type { Texts } from './texts/shape.js';

export type { Texts };

/** Every word the authority core says to people; a language that lacks one does not compile. */
export const TEXTS: Record<Language, Texts> = { en, fr, nl, de };
