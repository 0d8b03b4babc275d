import type { Temporal } from 'temporal-polyfill';
import type { Language } from './call.js';
import type { Permission } from './permissions.js';
import type { WithheldCause } from './standing.js';
import { TEXTS } from './texts.js';

interface Said {
  allowed: boolean;
  permission: Permission;
  actor: string;
  capacity: string;
  causes: readonly string[];
  /** Names, or profiles where the reader is told no names. */
  grantors: readonly string[];
}

const fill = (template: string, values: Record<string, string>): string => template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** One sentence for people, built from templates by id (section D of the explanation). */
export function decisionSentence(language: Language, said: Said): string {
  const texts = TEXTS[language];
  const values = { actor: said.actor, capacity: texts.capacities[said.capacity] ?? said.capacity, deed: texts.permissions[said.permission], grantors: [...new Set(said.grantors)].map((each) => texts.capacities[each] ?? each).join(', ') };
  if (said.allowed) return fill(texts.allowed, values);
  const parts = [fill(texts.refused, values), ...said.causes, said.grantors.length > 0 ? fill(texts.askThem, values) : texts.nobodyCan];
  return [...new Set(parts)].join(' ');
}

/** Day and time in Belgian legal time (T1). */
const legalTime = (language: Language, at: Temporal.Instant): string =>
  at.toZonedDateTimeISO('Europe/Brussels').toLocaleString(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeStyle: 'short' });

export const causeSentence = (language: Language, cause: WithheldCause, at: Temporal.Instant | null): string =>
  fill(TEXTS[language].causes[cause], { at: at ? legalTime(language, at) : '' });
