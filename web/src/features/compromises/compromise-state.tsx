import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompromiseState as State, CompromiseView } from '../../lib/api-types.gen';
import { Tag } from '../../ui/tag';

export const STATES = ['open', 'confirmed', 'closed'] as const satisfies readonly State[];
const TONES = { open: 'warn', confirmed: 'good', closed: 'quiet' } as const;

export function CompromiseState({ of: { state, stands, member } }: { of: CompromiseView }): ReactNode {
  const { t } = useTranslation('compromises');
  return <><Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag>{stands && state !== 'closed' && <> <Tag tone="bad">{t(member ? 'standsMember' : 'standsClient')}</Tag></>}</>;
}
