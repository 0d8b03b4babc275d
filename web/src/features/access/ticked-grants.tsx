import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { GrantView } from '../../lib/api-types.gen';
import { Action } from '../../lib/why';
import { TickBar } from '../../ui/ticks';
import { TakeManyDialog } from './take-many-dialog';

/** What can be done with the rights that are ticked. */
export function TickedGrants({ grants, clear, children }: { grants: readonly GrantView[]; clear: () => void; children: ReactNode }): ReactNode {
  const { t } = useTranslation('access');
  const { can } = useActing();
  const [asked, setAsked] = useState<'narrow' | 'revoke' | null>(null);
  if (grants.length === 0) return null;
  return (
    <TickBar label={t('many.ticked', { count: grants.length })}>
      <Action allowed={can('grant:narrow')} permission="grant:narrow" size="xs" onClick={() => setAsked('narrow')}>{t('narrow.title')}</Action>
      <Action allowed={can('grant:revoke')} permission="grant:revoke" size="xs" onClick={() => setAsked('revoke')}>{t('revoke.title')}</Action>
      {children}
      <Button size="xs" variant="subtle" onClick={clear}>{t('many.clear')}</Button>
      {asked && <TakeManyDialog deed={asked} grantIds={grants.map(({ id }) => id)} onClose={() => setAsked(null)} />}
    </TickBar>
  );
}
