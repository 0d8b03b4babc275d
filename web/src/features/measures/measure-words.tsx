import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureState, MeasureView } from '../../lib/api-types.gen';
import { Tag } from '../../ui/tag';

const TONES = { inForce: 'bad', overdue: 'warn', ended: 'quiet' } as const;

export function MeasureTag({ state }: { state: MeasureState }): ReactNode {
  const { t } = useTranslation('measures');
  return <Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag>;
}

/** Whom or what it keeps out: an Application by its name, the others as they were named. */
export function useSubject(): (measure: Pick<MeasureView, 'kind' | 'subject'>) => string {
  const { t } = useTranslation('measures');
  const { t: tCustomers } = useTranslation('customers');
  return ({ kind, subject }) => `${t(`kinds.${kind}`)}: ${kind === 'application' ? tCustomers(`apps.names.${subject as 'documents'}`) : subject}`;
}
