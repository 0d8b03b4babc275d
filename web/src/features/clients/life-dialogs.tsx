import { List, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { ActionDialog } from '../../lib/action-dialog';
import type { ClientView } from '../../lib/api-types.gen';
import { isReason, ReasonField } from '../../lib/fields';
import { isProblem } from '../../lib/problem';
import { useClientDeeds } from './clients.mutations';
import { clientGrantsQuery } from './clients.queries';
import { SponsorPicker } from './sponsor-picker';

interface DialogProps {
  client: ClientView;
  onClose: () => void;
}

export function SponsorDialog({ client, onClose }: DialogProps): ReactNode {
  const { t } = useTranslation('clients');
  const { sponsor } = useClientDeeds();
  const [memberId, setMemberId] = useState<string | null>(null);
  const gone = client.state.because === 'sponsorGone';
  return (
    <ActionDialog title={t('nameSponsor')} opened onClose={onClose} submit={t('nameSponsorSubmit')} incomplete={memberId === null} fields={['sponsorMemberId']} onSubmit={() => sponsor(client, memberId ?? '')}>
      {(fault) => (
        <>
          <Text>{t('sponsorEffect', { name: client.sponsor.displayName })} {gone ? t('sponsorRevives') : t('sponsorSame')}</Text>
          <SponsorPicker value={memberId} onChange={setMemberId} endsAt={client.endsAt} without={client.sponsor.memberId} error={isProblem(fault) ? fault.field('sponsorMemberId') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}

export function EndClientDialog({ client, onClose }: DialogProps): ReactNode {
  const { t } = useTranslation('clients');
  const { customerId, can } = useActing();
  const { end } = useClientDeeds();
  const [reason, setReason] = useState('');
  const { data } = useInfiniteQuery({ ...clientGrantsQuery(customerId, client.id), enabled: can('grant:read') });
  const held = data?.pages.flatMap(({ items }) => items).filter(({ state }) => state === 'inForce').length ?? 0;
  return (
    <ActionDialog title={t('endTitle', { name: client.name })} opened onClose={onClose} submit={t('end')} danger incomplete={!isReason(reason)} onSubmit={() => end(client, reason.trim())}>
      <List size="sm" spacing={4}>
        <List.Item>{t('endTokens')}</List.Item>
        {held > 0 && <List.Item>{t('endRights', { count: held })}</List.Item>}
        <List.Item>{t('endFinal')}</List.Item>
      </List>
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
