import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoadState as State } from '../../lib/api-types.gen';
import { Tag } from '../../ui/tag';

const TONES: Readonly<Record<State, 'quiet' | 'good' | 'warn' | 'bad'>> = {
  receiving: 'quiet', refused: 'bad', checked: 'warn', waiting: 'quiet', applying: 'quiet', applied: 'good', cancelled: 'quiet', failed: 'bad',
};

export function LoadState({ state }: { state: State }): ReactNode {
  const { t } = useTranslation('inventory-loads');
  return <Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag>;
}
