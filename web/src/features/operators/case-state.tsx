import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecoveryState } from '../../lib/api-types.gen';
import { Tag } from '../../ui/tag';

export const STATES = ['open', 'executed', 'refused'] as const satisfies readonly RecoveryState[];
const TONES = { open: 'warn', executed: 'good', refused: 'quiet' } as const;

export function CaseState({ state }: { state: RecoveryState }): ReactNode {
  const { t } = useTranslation('operators');
  return <Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag>;
}
