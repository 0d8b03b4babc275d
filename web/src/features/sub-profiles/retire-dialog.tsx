import { List, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { ActionDialog } from '../../lib/action-dialog';
import type { SubProfileView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { useSubProfileDeeds } from './sub-profiles.mutations';
import { holdersQuery } from './sub-profiles.queries';

interface RetireDialogProps {
  subProfile: SubProfileView;
  opened: boolean;
  onClose: () => void;
}

/** Nobody is given it any more; nothing is taken from anybody. */
export function RetireDialog({ subProfile, opened, onClose }: RetireDialogProps): ReactNode {
  const { t } = useTranslation('sub-profiles');
  const format = useFormat();
  const { customerId, can } = useActing();
  const { retire } = useSubProfileDeeds();
  const { data } = useInfiniteQuery({ ...holdersQuery(customerId, { subProfileId: subProfile.id, state: 'inForce' }), enabled: opened && can('grant:read') });
  const count = data?.pages[0]?.count;
  return (
    <ActionDialog title={t('retireTitle', { name: subProfile.name })} opened={opened} onClose={onClose} submit={t('retire')} danger onSubmit={() => retire(subProfile)}>
      <Text>{t('retireEffect')}</Text>
      <List size="sm" spacing={4}>
        <List.Item>{t('retireNobodyNew')}</List.Item>
        <List.Item>{count ? t('retireHolders', { count: count.value, shown: format.count(count) }) : t('retireKeeps')}</List.Item>
        <List.Item>{t('retireFinal')}</List.Item>
      </List>
    </ActionDialog>
  );
}
