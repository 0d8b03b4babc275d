import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { type ActingHere, useActing } from '../../lib/acting';
import { lastDayOf, useFormat } from '../../lib/format';
import css from './frame.module.css';

/** In whose place one acts in this capacity; null: one's own. */
export const standsInFor = ({ standsInFor: all }: Pick<ActingHere, 'standsInFor'>, capacity: string | null | undefined): ActingHere['standsInFor'][number] | null => all.find((each) => each.capacity === capacity) ?? null;

/** Said calmly on every page while one acts in somebody's place, for a third party, or on the basis of a parent company's control. */
export function StandingIn(): ReactNode {
  const { t } = useTranslation('frame');
  const format = useFormat();
  const acting = useActing();
  const { open, chosen, affiliation, mandate, customer } = acting;
  const principal = standsInFor(acting, chosen ?? (open.length === 1 ? open[0] : null));
  if (affiliation) return <Suspense><ByControl parent={affiliation.parent} customer={customer.legalName} /></Suspense>;
  if (mandate) return <Suspense><ByMandate {...mandate} customer={customer.legalName} /></Suspense>;
  if (!principal) return null;
  const { name, until } = principal;
  return <aside className={css['standing']} aria-label={t('standing.title')}>{until === null ? t('standing.open', { name }) : t('standing.until', { name, until: format.day(lastDayOf(until)) })}</aside>;
}

/** Nobody who acts for several Customers takes one for another (GC-9.2-d). */
function ByMandate({ thirdParty, customer, until }: { thirdParty: string; customer: string; until: string | null }): ReactNode {
  const { t } = useTranslation('mandates');
  const format = useFormat();
  return <aside className={css['standing']} aria-label={t('acting.title')}>{until === null ? t('acting.open', { thirdParty, customer }) : t('acting.until', { thirdParty, customer, until: format.day(lastDayOf(until)) })}</aside>;
}

/** Its words come with those of affiliates: most act for nobody else. */
function ByControl(names: { parent: string; customer: string }): ReactNode {
  const { t } = useTranslation('affiliations');
  return <aside className={css['standing']} aria-label={t('acting.title')}>{t('acting.text', names)}</aside>;
}
