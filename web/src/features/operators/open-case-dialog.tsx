import { Radio, Select, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { CustomerView, RecoveryKind } from '../../lib/api-types.gen';
import { isProblem } from '../../lib/problem';
import { caseQuery, peopleQuery } from './recovery.queries';

const KINDS: readonly RecoveryKind[] = ['secondFactor', 'ownership'];
const SHORTEST_EVIDENCE = 20;

interface OpenCaseProps {
  customer: CustomerView;
  onClose: () => void;
}

/** What for, for whom, on which evidence; nothing changes before a second agent decides. */
export function OpenCaseDialog({ customer: { id: customerId, ownerMemberId }, onClose }: OpenCaseProps): ReactNode {
  const { t } = useTranslation('operators');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [kind, setKind] = useState<RecoveryKind>(ownerMemberId === null ? 'ownership' : 'secondFactor');
  const [successor, setSuccessor] = useState<string | null>(null);
  const [evidence, setEvidence] = useState('');
  const memberId = kind === 'secondFactor' ? ownerMemberId : successor;
  async function open(): Promise<void> {
    if (memberId === null) return;
    const opened = await told(api.POST('/api/v1/operator/customers/{customerId}/recovery-cases', { params: { path: { customerId } }, body: { kind, memberId, evidence: evidence.trim() } }));
    queryClient.setQueryData(caseQuery(customerId, opened.id).queryKey, opened);
    await queryClient.invalidateQueries({ queryKey: ['operator', 'recovery-cases'] });
    notifications.show({ message: t('opened') });
    await navigate({ to: '/operator/customers/$customerId/recovery-cases/$caseId', params: { customerId, caseId: opened.id } });
  }
  return (
    <ActionDialog opened title={t('open')} onClose={onClose} submit={t('openSubmit')} incomplete={memberId === null || evidence.trim().length < SHORTEST_EVIDENCE} onSubmit={open} fields={['memberId', 'evidence']}>
      {(fault) => (
        <>
          <Radio.Group label={t('kind')} value={kind} onChange={(value) => setKind(value)}>
            <Stack gap="xs" mt="xs">{KINDS.map((each) => <Radio key={each} value={each} label={t(`kinds.${each}`)} disabled={each === 'secondFactor' && ownerMemberId === null} description={each === 'secondFactor' && ownerMemberId === null ? t('noOwner') : undefined} />)}</Stack>
          </Radio.Group>
          {kind === 'ownership' && <PersonField customerId={customerId} value={successor} onChange={setSuccessor} error={isProblem(fault) ? fault.field('memberId') : undefined} />}
          <Textarea label={t('evidence')} description={t('evidenceHint')} autosize minRows={4} maxLength={4000} required withAsterisk={false} value={evidence} error={isProblem(fault) ? fault.field('evidence') : undefined} onChange={({ currentTarget }) => setEvidence(currentTarget.value)} />
          <Text size="sm">{t('openEffect')}</Text>
        </>
      )}
    </ActionDialog>
  );
}

/** Somebody of this Customer, found by name. */
function PersonField({ customerId, value, onChange, error }: { customerId: string; value: string | null; onChange: (id: string | null) => void; error?: string }): ReactNode {
  const { t } = useTranslation('operators');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const [words] = useDebouncedValue(text.trim(), 250);
  const { data = [] } = useQuery({ ...peopleQuery(customerId, words === chosen?.label ? '' : words), placeholderData: keepPreviousData });
  const found = data.map(({ id, displayName, email }) => ({ value: id, label: `${displayName}, ${email}` }));
  const options = chosen && !found.some((each) => each.value === chosen.value) ? [chosen, ...found] : found;
  return (
    <Select
      label={t('who.ownership')} placeholder={t('find')} nothingFoundMessage={t('nobody')} searchable withAsterisk={false} required error={error} data={options} value={value}
      filter={({ options: all }) => all} searchValue={text} onSearchChange={setText}
      onChange={(id, option) => {
        setChosen(option ?? null);
        onChange(id);
      }}
    />
  );
}
