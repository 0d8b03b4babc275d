import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { GrantScopePartView, MandateState, MandateView } from '../../lib/api-types.gen';
import { lastDayOf, useFormat } from '../../lib/format';
import { Tag } from '../../ui/tag';

/** Parts in words; of another room. */
export type ShowParts = (scope: readonly GrantScopePartView[]) => ReactNode;

const TONES = { draft: 'quiet', notified: 'warn', active: 'good', ended: 'quiet', refused: 'bad' } as const;

export function StateTag({ state }: { state: MandateState }): ReactNode {
  const { t } = useTranslation('mandates');
  return <Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag>;
}

/** BE0123456749 → 0123.456.749, as the register prints it; of another country with that in front. */
export const numberShown = (number: string): string =>
  (number.startsWith('BE') ? number.slice(2).replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3') : `${number.slice(0, 2)} ${number.slice(2)}`);

/** Whether this can be one, as people write it; the server says whether it is. */
export const isNumber = (text: string): boolean => /^((BE)?[01]\d{9}|(?!BE)[A-Z]{2}[A-Z0-9]{4,30})$/.test(text.toUpperCase().replace(/[\s./-]/g, ''));

export const namedNow = ({ people }: Pick<MandateView, 'people'>): MandateView['people'] => people.filter(({ named }) => named);

/** The last day on which it gives something: what people call its end. */
export function LastDay({ at }: { at: string }): ReactNode {
  const format = useFormat();
  return <time dateTime={at}>{format.day(lastDayOf(at))}</time>;
}

/** Where it stands, and what comes next. */
export function useNextStep(): (mandate: MandateView) => string {
  const { t } = useTranslation('mandates');
  const format = useFormat();
  const { customer } = useActing();
  return (mandate) => {
    const { state, notice, startsAt, endsAt, refusal, thirdParty } = mandate;
    const until = format.day(lastDayOf(endsAt));
    if (state === 'refused') return t(refusal?.everywhere ? 'next.blocked' : refusal?.readmittedAt ? 'next.readmitted' : 'next.refused', { thirdParty });
    if (state === 'notified') return t('next.notified', { day: format.day(later(startsAt, notice?.activeFrom)), until });
    if (state === 'active') return t(namedNow(mandate).length === 0 ? 'next.unnamed' : 'next.active', { until, customer: customer.legalName });
    return t(`next.${state}`);
  };
}

const later = (one: string, other = one): string => (Date.parse(one) > Date.parse(other) ? one : other);
