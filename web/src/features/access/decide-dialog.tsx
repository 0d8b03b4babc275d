import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { GrantView } from '../../lib/api-types.gen';
import { rightName } from '../../lib/bundle-name';
import { useChanged } from '../../lib/changed';
import { isReason, ReasonField } from '../../lib/fields';
import { isProblem } from '../../lib/problem';
import { givingQuery, type Wanted } from './access.queries';
import { EffectPanel } from './effect-panel';
import { GrantFacts } from './grant-words';
import { asText } from './parts-field';
import type { GrantDialogProps } from './revoke-dialog';

/** What waits, as if it were given now: the effect of a yes. */
function wantedOf({ memberId, clientId, profile, subProfile, scope, startsAt, endsAt }: GrantView): Wanted {
  return {
    ...(memberId && { memberId }), ...(clientId && { clientId }), profile, ...(subProfile && { subProfileId: subProfile.id }), ...(scope.length > 0 && { scope: scope.map(asText) }),
    ...(Date.parse(startsAt) > Date.now() && { startsAt }), ...(endsAt && { endsAt }),
  };
}

/** The second person's yes or no, with what a yes would give. */
export function DecideDialog({ grant, approved, opened, onClose }: GrantDialogProps & { approved: boolean }): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const { customerId, can } = useActing();
  const changed = useChanged();
  const [reason, setReason] = useState('');
  const forecast = useQuery({ ...givingQuery(customerId, wantedOf(grant)), enabled: opened && approved && can('grant:give') });
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
