import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page';
import { FactsTable } from './facts-table';

/** What one agent recorded and another one is to review. */
export function ReviewPage(): ReactNode {
  const { t } = useTranslation('legal-entities');
  return (
    <Page title={t('toReview')} lead={t('toReviewLead')} back={{ to: { to: '/operator/legal-entities' }, label: t('title') }}>
      <FactsTable label={t('toReview')} about={null} moment={{}} none={t('noneToReview')} />
    </Page>
  );
}
