import { IconCheck, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccessRequestView } from '../../lib/api-types.gen';
import { Action } from '../../lib/why';
import { DeclineDialog, WithdrawDialog } from './decline-dialog';
import { GrantDialog, type ShowEffect } from './grant-dialog';

interface DeedsProps {
  request: AccessRequestView;
  effect: ShowEffect;
  size?: 'xs';
}

/** What can be done with a request, by whoever asked or whoever answers. */
export function RequestDeeds({ request, effect, size }: DeedsProps): ReactNode {
  const { t } = useTranslation('access-requests');
  const [doing, setDoing] = useState<'grant' | 'decline' | 'withdraw' | null>(null);
  const close = (): void => setDoing(null);
  const { state, mine, need, abilities } = request;
  if (state !== 'waiting') return null;
  const because = need === 'met' ? t('because.met') : need === 'otherwise' ? t('because.otherwise') : t('because.another');
  return (
    <>
      {mine ? <Action allowed={abilities.withdraw} permission="contact:read" size={size} onClick={() => setDoing('withdraw')}>{t('withdraw.title')}</Action> : (
        <>
          <Action allowed={abilities.grant} permission="grant:give" because={because} size={size} variant="filled" leftSection={<IconCheck size={15} aria-hidden />} onClick={() => setDoing('grant')}>{t('grant.title')}</Action>
          <Action allowed={abilities.decline} permission="grant:give" because={t('because.another')} size={size} leftSection={<IconX size={15} aria-hidden />} onClick={() => setDoing('decline')}>{t('decline.title')}</Action>
        </>
      )}
      {doing === 'grant' && <GrantDialog request={request} effect={effect} onClose={close} />}
      {doing === 'decline' && <DeclineDialog request={request} onClose={close} />}
      {doing === 'withdraw' && <WithdrawDialog request={request} onClose={close} />}
    </>
  );
}
