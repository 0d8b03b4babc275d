import { List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import type { SubProfileView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { useSubProfileDeeds } from './sub-profiles.mutations';

interface RetireDialogProps {
  subProfile: SubProfileView;
  opened: boolean;
  onClose: () => void;
}

/** Nobody is given it any more; nothing is taken from anybody. */
export function RetireDialog({ subProfile, opened, onClose }: RetireDialogProps): ReactNode {
  const { t } = useTranslation('sub-profiles');
  const format = useFormat();
  const { retire } = useSubProfileDeeds();
  const { holders, name } = subProfile;
  return (
    <ActionDialog title={t('retireTitle', { name })} opened={opened} onClose={onClose} submit={t('retire')} danger onSubmit={() => retire(subProfile)}>
      <Text>{t('retireEffect')}</Text>
      <List size="sm" spacing={4}>
        <List.Item>{t('retireNobodyNew')}</List.Item>
        <List.Item>{holders !== null ? t('retireHolders', { count: holders.value, shown: format.count(holders) }) : t('retireKeeps')}</List.Item>
        <List.Item>{t('retireFinal')}</List.Item>
      </List>
    </ActionDialog>
  );
}
