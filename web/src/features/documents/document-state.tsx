import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentState as OfConsent, DocumentState as State } from '../../lib/api-types.gen';
import { Tag } from '../../ui/tag';

const TONES = { open: 'warn', objected: 'warn', recognised: 'good', rejected: 'bad', remedied: 'good', accepted: 'quiet', superseded: 'quiet' } as const;

export function DocumentState({ state }: { state: State }): ReactNode {
  const { t } = useTranslation('documents');
  return <Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag>;
}

const CONSENT_TONES = { waiting: 'warn', granted: 'good', refused: 'bad', takenBack: 'quiet', withdrawn: 'bad', expired: 'quiet' } as const;

export function ConsentState({ state }: { state: OfConsent }): ReactNode {
  const { t } = useTranslation('documents');
  return <Tag tone={CONSENT_TONES[state]}>{t(`consents.states.${state}`)}</Tag>;
}
