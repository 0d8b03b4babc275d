import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueState } from '../../lib/api-types.gen';
import { Tag } from '../../ui/tag';

const TONES = { due: 'warn', notDue: 'quiet', held: 'quiet', waived: 'good', exercised: 'bad' } as const;

export function RightState({ state }: { state: DueState }): ReactNode {
  const { t } = useTranslation('due-rights');
  return <Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag>;
}

/** What it is about: the account, or one Application of it. */
export function useSubject(): (right: { application: string }) => string {
  const { t } = useTranslation('due-rights');
  const { t: tCustomers } = useTranslation('customers');
  return ({ application }) => (application === 'administration' ? t('account') : tCustomers(`apps.names.${application as 'documents'}`));
}
