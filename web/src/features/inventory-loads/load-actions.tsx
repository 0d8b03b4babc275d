import { Button, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { ActionDialog } from '../../lib/action-dialog';
import { AgentAction } from '../../lib/agent-action';
import { api, told } from '../../lib/api';
import type { InventoryLoadView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { isUnderWay, loadQuery, loadsQuery } from './loads.queries';

interface LoadActionsProps {
  customerId: string;
  load: InventoryLoadView;
}

/** What can be done with a load as it stands: apply what was checked, or leave everything as it is. */
export function LoadActions({ customerId, load }: LoadActionsProps): ReactNode {
  const { t } = useTranslation('inventory-loads');
  const [asked, setAsked] = useState<'apply' | 'cancel' | null>(null);
  const waits = load.state === 'checked';
  return (
    <>
      {(waits || isUnderWay(load)) && <AgentAction allowed={load.abilities.cancel} desk="BackOffice" because={load.cancelRequested ? t('says.cancelling') : undefined} onClick={() => setAsked('cancel')}>{t('cancel.action')}</AgentAction>}
      {waits && load.abilities.apply && <Button onClick={() => setAsked('apply')}>{t('apply.action')}</Button>}
      {asked && <Asked customerId={customerId} load={load} deed={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

function Asked({ customerId, load: { id: loadId, fileName, rowsTotal, rowsRead }, deed, onClose }: LoadActionsProps & { deed: 'apply' | 'cancel'; onClose: () => void }): ReactNode {
  const { t } = useTranslation('inventory-loads');
  const format = useFormat();
  const queryClient = useQueryClient();
  const { customer } = useActing();
  const params = { path: { customerId, loadId } };
  async function act(): Promise<void> {
    const answer = await told(deed === 'apply'
      ? api.POST('/api/v1/operator/customers/{customerId}/inventory-loads/{loadId}/application', { params })
      : api.POST('/api/v1/operator/customers/{customerId}/inventory-loads/{loadId}/cancellation', { params }));
    queryClient.setQueryData(loadQuery(customerId, loadId).queryKey, answer);
    await queryClient.invalidateQueries({ queryKey: loadsQuery(customerId).queryKey });
  }
  return (
    <ActionDialog opened title={t(`${deed}.action`)} onClose={onClose} submit={t(`${deed}.action`)} danger={deed === 'cancel'} onSubmit={act}>
      <Text>{t(`${deed}.text`, { file: fileName, rows: format.number(rowsTotal ?? rowsRead), customer: customer.legalName })}</Text>
    </ActionDialog>
  );
}
