import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkState } from '../../lib/api-types.gen';
import { Tag } from '../../ui/tag';

const TONES: Readonly<Record<BulkState, 'quiet' | 'good' | 'warn' | 'bad'>> = { planned: 'warn', waiting: 'quiet', applying: 'quiet', applied: 'good', cancelled: 'quiet' };

export function ChangeState({ state }: { state: BulkState }): ReactNode {
  const { t } = useTranslation('bulk-changes');
  return <Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag>;
}
