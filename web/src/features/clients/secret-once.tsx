import { Alert, Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Snippet } from '../../ui/snippet';

interface SecretOnceProps {
  clientId: string;
  secret: string;
  onClose: () => void;
}

/** The one sight of a secret: it goes only after one says that it is kept somewhere, never by a slip. */
export function SecretOnce({ clientId, secret, onClose }: SecretOnceProps): ReactNode {
  const { t } = useTranslation('clients');
  const [stored, setStored] = useState(false);
  const words = { copy: t('copy'), copied: t('copied') };
  return (
    <Modal opened onClose={onClose} title={t('secretTitle')} withCloseButton={false} closeOnClickOutside={false} closeOnEscape={false}>
      <Stack gap="md">
        <Alert color="yellow" variant="light" icon={<IconAlertTriangle aria-hidden />} title={t('secretOnce')}>{t('secretOnceLead')}</Alert>
        <div><Text size="sm" fw={600} mb={4}>{t('clientId')}</Text><Snippet text={clientId} what={t('clientId')} {...words} /></div>
        <div><Text size="sm" fw={600} mb={4}>{t('secret')}</Text><Snippet text={secret} what={t('secret')} {...words} /></div>
        <Checkbox checked={stored} onChange={({ currentTarget }) => setStored(currentTarget.checked)} label={t('secretStored')} />
        <Group justify="flex-end"><Button disabled={!stored} onClick={onClose}>{t('secretDone')}</Button></Group>
      </Stack>
    </Modal>
  );
}
