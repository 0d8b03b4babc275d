import type { TFunction } from 'i18next';
import type { Language, OwnLink, RegisterCustomerRequest } from '../../lib/api-types.gen';
import { isProblem } from '../../lib/problem';
import { enterpriseNumber } from './enterprise-number';

/** What is typed, field by field. */
export interface Typed {
  enterpriseNumber: string;
  legalName: string;
  seat: string;
  noticeEmail: string;
  language: Language;
  registrant: { displayName: string; email: string; link: OwnLink; language: Language | '' };
  ownerOptOut: boolean;
  statementOfAuthority: { given: boolean; by: string };
}

export const EMPTY: Typed = {
  enterpriseNumber: '', legalName: '', seat: '', noticeEmail: '', language: 'nl', registrant: { displayName: '', email: '', link: 'employment', language: '' },
  ownerOptOut: false, statementOfAuthority: { given: false, by: '' },
};

/** What can be said before the server is asked; it judges by the same rules and more. */
export function rulesOf(t: TFunction<'customers'>) {
  const needed = (text: string): string | null => (text.trim() === '' ? t('new.errors.needed') : null);
  const email = (text: string): string | null => needed(text) ?? (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim()) ? null : t('new.errors.email'));
  return {
    enterpriseNumber: (text: string) => needed(text) ?? (enterpriseNumber(text) === null ? t('new.errors.enterpriseNumber') : null),
    legalName: needed, seat: needed, noticeEmail: email,
    registrant: { displayName: needed, email },
    statementOfAuthority: { given: (given: boolean) => (given ? null : t('new.errors.given')), by: needed },
  };
}

export const requestOf = ({ registrant: { language, ...registrant }, ...typed }: Typed): RegisterCustomerRequest => ({
  ...typed, noticeEmail: typed.noticeEmail.trim(), registrant: { ...registrant, email: registrant.email.trim(), ...(language && { language }) },
});

/** The refusals of the server, each at its field: `/registrant/email` → `registrant.email`. */
export function fieldErrors(t: TFunction<'customers'>, fault: unknown): Record<string, string> {
  if (!isProblem(fault)) return {};
  const known: Record<string, string> = {
    'customer.enterprise-number': t('new.errors.enterpriseNumber'), 'customer.registrant': t('new.errors.desk'), 'customer.authority-not-stated': t('new.errors.given'),
  };
  return Object.fromEntries((fault.details.errors ?? []).map(({ pointer, message }) => [pointer.slice(1).replaceAll('/', '.'), known[fault.code] ?? message]));
}
