import { Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, told } from '../../lib/api';
import { DayField } from '../../lib/fields';
import { daysAgo } from '../../lib/format';
import { useRepeatKey } from '../../lib/repeat-key';
import { documentChanged } from './documents.queries';

/** It binds nobody: the answer of the operator does. */
export function AskConsentDialog({ documentId, onClose }: { documentId: string; onClose: () => void }): ReactNode {
  const { t } = useTranslation('documents');
  const [thirdParty, setThirdParty] = useState('');
  const [enterprise, setEnterprise] = useState('');
  const [purpose, setPurpose] = useState('');
  const [untilOn, setUntilOn] = useState('');
  const ask = useAsk(documentId);
  const asked = { thirdParty: thirdParty.trim(), purpose: purpose.trim(), untilOn, ...(enterprise.trim() !== '' && { enterpriseNumber: enterprise.trim() }) };
  return (
    <ActionDialog opened title={t('consents.ask')} submit={t('consents.submit')} onClose={onClose} incomplete={asked.thirdParty === '' || asked.purpose === '' || untilOn === ''} onSubmit={() => ask(asked)}>
      <Text>{t('consents.effect')}</Text>
      <TextInput label={t('consents.thirdParty')} description={t('consents.thirdPartyHint')} maxLength={100} required withAsterisk={false} data-autofocus value={thirdParty} onChange={({ currentTarget }) => setThirdParty(currentTarget.value)} />
      <TextInput label={t('consents.enterprise')} description={t('consents.enterpriseHint')} maxLength={30} inputMode="numeric" value={enterprise} onChange={({ currentTarget }) => setEnterprise(currentTarget.value)} />
      <TextInput label={t('consents.purpose')} description={t('consents.purposeHint')} maxLength={200} required withAsterisk={false} value={purpose} onChange={({ currentTarget }) => setPurpose(currentTarget.value)} />
      <DayField label={t('consents.until')} required min={daysAgo(0)} value={untilOn} onChange={setUntilOn} />
    </ActionDialog>
  );
}

interface Asked {
  thirdParty: string;
  enterpriseNumber?: string;
  purpose: string;
  untilOn: string;
}

function useAsk(documentId: string): (asked: Asked) => Promise<void> {
  const { t } = useTranslation('documents');
  const { customerId } = useActing();
  const queryClient = useQueryClient();
  const repeatKey = useRepeatKey();
  return async (body) => {
    const { caseNumber } = await told(api.POST('/api/v1/customers/{customerId}/documents/{documentId}/consents', { params: { path: { customerId, documentId } }, body, headers: repeatKey.of(body) }));
    await documentChanged(queryClient, customerId);
    notifications.show({ message: t('consents.done.ask', { caseNumber }) });
  };
}
