import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import { rightName } from '../../lib/bundle-name';
import { useChanged } from '../../lib/changed';
import { isReason, ReasonField } from '../../lib/fields';
import { isProblem } from '../../lib/problem';
import { givingQuery } from './access.queries';
import { EffectPanel } from './effect-panel';
import { GrantFacts } from './grant-words';
import type { GrantDialogProps } from './revoke-dialog';
import { asWanted } from './would-give';

/** The second person's yes or no, with what a yes would give. */
export function DecideDialog({ grant, approved, opened, onClose }: GrantDialogProps & { approved: boolean }): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const { customerId, can } = useActing();
  const changed = useChanged();
  const [reason, setReason] = useState('');
  const forecast = useQuery({ ...givingQuery(customerId, asWanted(grant)), enabled: opened && approved && can('grant:give') });
  const decide = async (): Promise<void> => {
    await told(api.POST('/api/v1/customers/{customerId}/grants/{grantId}/decision', { params: { path: { customerId, grantId: grant.id }, header: ifMatch(grant.version) }, body: { approved, reason: reason.trim() } }));
    setReason('');
    notifications.show({ message: t(approved ? 'approve.done' : 'refuse.done', { name: grant.holder }) });
    await changed();
  };
  const words = approved ? 'approve' : 'refuse';
  return (
    <ActionDialog title={t(`${words}.ask`, { right: rightName(tLib, grant), name: grant.holder })} opened={opened} onClose={onClose} submit={t(`${words}.title`)} danger={!approved} incomplete={!isReason(reason)} onSubmit={decide} fields={['reason']}>
      {(fault) => (
        <>
          <div><GrantFacts grant={grant} /></div>
          {approved && can('grant:give') && <EffectPanel forecast={forecast} decided />}
          {!approved && <p style={{ margin: 0 }}>{t('refuse.effect', { name: grant.holder })}</p>}
          <ReasonField value={reason} onChange={setReason} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}
