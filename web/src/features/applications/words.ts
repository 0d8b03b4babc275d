import { useTranslation } from 'react-i18next';
import type { PriceNoticeView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';

/** What an Application is called everywhere in the portal. */
export function useName(): (application: string) => string {
  const { t } = useTranslation('customers');
  return (application) => t(`apps.names.${application as 'documents'}`);
}

/** A date of the terms. */
export function useDay(): (date: string) => string {
  const format = useFormat();
  return (date) => format.day(date.length === 10 ? `${date}T12:00:00Z` : date);
}

/** A price that was announced, in a line. */
export function useNotice(): (notice: PriceNoticeView) => string {
  const { t } = useTranslation('applications');
  const format = useFormat();
  const day = useDay();
  return ({ amountCents, effectiveOn }) => t(amountCents === 0 ? 'price.announcedFree' : 'price.announced', { day: day(effectiveOn), amount: format.euro(amountCents) });
}
