import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { DocumentConsentView } from '../../lib/api-types.gen';
import { documentChanged } from './documents.queries';

/** Of the Customer, before an answer. */
export function TakeConsentBackDialog({ documentId, consent: { id: consentId, version, thirdParty }, onClose }: { documentId: string; consent: DocumentConsentView; onClose: () => void }): ReactNode {
  const { t } = useTranslation('documents');
  const { customerId } = useActing();
  const queryClient = useQueryClient();
  async function takeBack(): Promise<void> {
    await told(api.POST('/api/v1/customers/{customerId}/documents/{documentId}/consents/{consentId}/taking-back', { params: { path: { customerId, documentId, consentId }, header: ifMatch(version) } }));
    await documentChanged(queryClient, customerId);
    notifications.show({ message: t('consents.done.takeBack') });
  }
  return (
    <ActionDialog opened title={t('consents.titles.takeBack', { thirdParty })} onClose={onClose} submit={t('consents.deeds.takeBack')} onSubmit={takeBack}>
      <Text>{t('consents.effects.takeBack')}</Text>
    </ActionDialog>
  );
}
