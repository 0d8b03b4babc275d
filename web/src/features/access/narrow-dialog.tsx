import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import { rightName } from '../../lib/bundle-name';
import { useChanged } from '../../lib/changed';
import { isReason, ReasonField } from '../../lib/fields';
import { isProblem } from '../../lib/problem';
import { narrowingQuery } from './access.queries';
import { EffectPanel } from './effect-panel';
import { asPart, asText, PartsField } from './parts-field';
import type { GrantDialogProps } from './revoke-dialog';

/** Only a part is left: it runs on, the rest ends. */
export function NarrowDialog({ grant, opened, onClose }: GrantDialogProps): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const { customerId } = useActing();
  const changed = useChanged();
  const had = grant.scope.map(asText);
  const form = useForm({ initialValues: { parts: had, reason: '' } });
  const { parts, reason } = form.values;
  const isPart = parts.length > 0 && (had.length === 0 || parts.length < had.length);
  const forecast = useQuery({ ...narrowingQuery(customerId, grant.id, parts), enabled: opened && isPart });
  const narrow = async (): Promise<void> => {
    await told(api.POST('/api/v1/customers/{customerId}/grants/{grantId}/narrowing', { params: { path: { customerId, grantId: grant.id }, header: ifMatch(grant.version) }, body: { scope: parts.map(asPart), reason: reason.trim() } }));
    form.reset();
    notifications.show({ message: t('narrow.done', { name: grant.holder }) });
    await changed();
  };
  return (
    <ActionDialog title={t('narrow.ask', { right: rightName(tLib, grant), name: grant.holder })} opened={opened} onClose={onClose} submit={t('narrow.submit')} incomplete={!isPart || !isReason(reason)} onSubmit={narrow} fields={['reason']}>
      {(fault) => (
        <>
          <PartsField label={t('narrow.parts')} description={t(had.length > 0 ? 'narrow.less' : 'narrow.some')} among={had.length > 0 ? grant.scope : undefined} {...form.getInputProps('parts')} />
          {isPart && <EffectPanel forecast={forecast} />}
          <ReasonField {...form.getInputProps('reason')} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}
