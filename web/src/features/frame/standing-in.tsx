import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ActingHere, useActing } from '../../lib/acting';
import { lastDayOf, useFormat } from '../../lib/format';
import css from './frame.module.css';

/** In whose place one acts in this capacity; null: one's own. */
export const standsInFor = ({ standsInFor: all }: Pick<ActingHere, 'standsInFor'>, capacity: string | null | undefined): ActingHere['standsInFor'][number] | null => all.find((each) => each.capacity === capacity) ?? null;

/** Said calmly on every page while one acts in somebody's place, or on the basis of a parent company's control. */
export function StandingIn(): ReactNode {
  const { t } = useTranslation('frame');
  const format = useFormat();
  const acting = useActing();
  const { open, chosen, affiliation, customer } = acting;
  const principal = standsInFor(acting, chosen ?? (open.length === 1 ? open[0] : null));
  if (affiliation) return <aside className={css['standing']} aria-label={t('standing.control')}>{t('standing.byControl', { parent: affiliation.parent, customer: customer.legalName })}</aside>;
  if (!principal) return null;
  const { name, until } = principal;
  return <aside className={css['standing']} aria-label={t('standing.title')}>{until === null ? t('standing.open', { name }) : t('standing.until', { name, until: format.day(lastDayOf(until)) })}</aside>;
}
