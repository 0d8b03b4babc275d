import { Temporal } from 'temporal-polyfill';
import { LEGAL_ZONE } from '../../kernel/index.js';
import type { Language } from './call.js';

export const fill = (template: string, values: Record<string, string>): string => template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

const MIDNIGHT = Temporal.PlainTime.from('00:00');

/** In Belgian legal time (T1). `dayAlone`: without the time where the day begins. */
export function legalTime(language: Language, at: Temporal.Instant, form?: 'dayAlone'): string {
  const there = at.toZonedDateTimeISO(LEGAL_ZONE);
  const day = form === 'dayAlone' && there.toPlainTime().equals(MIDNIGHT);
  const said = there.toLocaleString(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', ...(!day && { timeStyle: 'short' }) });
  return language === 'fr' ? said.replace(/^1 /, '1er ') : said;
}
