import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientView } from '../../lib/api-types.gen';
import { Tag } from '../../ui/tag';

const TONES = { ended: 'quiet', expired: 'quiet', sponsorGone: 'bad', customerNotActive: 'bad' } as const;

/** Does it work, and if not, why. */
export function ClientState({ client: { state } }: { client: ClientView }): ReactNode {
  const { t } = useTranslation('clients');
  return state.because === null ? <Tag tone="good">{t('works')}</Tag> : <Tag tone={TONES[state.because]}>{t(`stops.${state.because}`)}</Tag>;
}
