import { Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { actingQuery, useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { MemberView, OwnershipView, PendingWorkView } from '../../lib/api-types.gen';
import { rightName } from '../../lib/bundle-name';
import { isReason, ReasonField } from '../../lib/fields';
import { useFormat } from '../../lib/format';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { useRepeatKey } from '../../lib/repeat-key';
import { sessionQuery } from '../../lib/session';
import css from './access.module.css';
import { candidatesQuery, pendingWorkQuery } from './ownership.queries';

interface HandOverDialogProps {
  ownership: OwnershipView;
  opened: boolean;
  onClose: () => void;
}

interface Typed {
  successor: { id: string; name: string } | null;
  reason: string;
}

/** Whoever hands over acts in another capacity from the next request on: everything read as the owner is forgotten. */
function useForgetOwner(): () => Promise<void> {
  const queryClient = useQueryClient();
  const { customerId } = useActing();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: actingQuery(customerId).queryKey });
    await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    queryClient.removeQueries({ predicate: (query) => query.queryKey[0] === 'customer' && query.queryKey[1] === customerId && !query.isActive() });
    await queryClient.invalidateQueries({ queryKey: ['customer', customerId] });
  };
}

/** The ownership goes to somebody else, at once and with everything that waits. */
export function HandOverDialog({ ownership, opened, onClose }: HandOverDialogProps): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const forget = useForgetOwner();
  const key = useRepeatKey();
  const form = useForm<Typed>({ initialValues: { successor: null, reason: '' } });
  const { successor, reason } = form.values;
  const pending = useQuery({ ...pendingWorkQuery(customerId), enabled: opened });
  const handOver = async (): Promise<void> => {
    const body = { memberId: successor?.id ?? '', reason: reason.trim() };
    await told(api.PUT('/api/v1/customers/{customerId}/ownership', { params: { path: { customerId }, header: { ...ifMatch(ownership.version), ...key.of(body) } }, body }));
    key.done();
    notifications.show({ message: t('handOver.done', { name: successor?.name }), autoClose: 10_000 });
    form.reset();
    await forget();
  };
  return (
    <ActionDialog title={t('handOver.ask')} opened={opened} onClose={onClose} submit={t('handOver.submit')} danger incomplete={!successor || !isReason(reason)} onSubmit={handOver} fields={['reason', 'memberId']}>
      {(fault) => (
        <>
          <Successor value={successor} onChange={(chosen) => form.setFieldValue('successor', chosen)} ownerId={ownership.owner?.id ?? null} error={isProblem(fault) ? fault.field('memberId') : undefined} />
          <Consequences name={successor?.name ?? t('handOver.somebody')} />
          <ProblemNote fault={pending.error} />
          {pending.data && <PendingWork work={pending.data} />}
          <ReasonField {...form.getInputProps('reason')} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}

function Consequences({ name }: { name: string }): ReactNode {
  const { t } = useTranslation('access');
  return (
    <section className={css['effect']} aria-label={t('effect.title')} aria-live="polite">
      <p><strong>{t('handOver.effect')}</strong></p>
      <ul className={css['points']}>
        <li>{t('handOver.gets', { name })}</li>
        <li>{t('handOver.youLose')}</li>
        <li>{t('handOver.noWayBack', { name })}</li>
      </ul>
    </section>
  );
}

/** Nothing of it is lost or decided by the hand-over. */
function PendingWork({ work: { grants, clients, deputies } }: { work: PendingWorkView }): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const format = useFormat();
  const right = (grant: PendingWorkView['grants'][number]): string => rightName(tLib, grant);
  return (
    <section className={css['effect']} aria-label={t('handOver.pending')}>
      <p><strong>{t('handOver.pending')}</strong></p>
      {grants.length + clients.length + deputies.length === 0 && <p>{t('handOver.nothingPending')}</p>}
      {grants.length > 0 && <p>{t('handOver.grants', { count: grants.length, grants: format.list(grants.map((grant) => `${right(grant)} (${grant.holder})`)) })}</p>}
      {deputies.length > 0 && <p>{t('deputies.endWithIt', { count: deputies.length, names: format.list(deputies.map(({ deputy }) => deputy.name)) })}</p>}
      {clients.length > 0 && <p>{t('handOver.clients', { count: clients.length, clients: format.list(clients.map(({ name }) => name)) })}</p>}
    </section>
  );
}

interface SuccessorProps {
  value: Typed['successor'];
  onChange: (chosen: Typed['successor']) => void;
  ownerId: string | null;
  error?: string;
}

/** Whoever cannot be it stands there too, and why (GC-8.1.2-a). */
function Successor({ value, onChange, ownerId, error }: SuccessorProps): ReactNode {
  const { t } = useTranslation('access');
  const { customerId, can } = useActing();
  const [text, setText] = useState('');
  const [name] = useDebouncedValue(text.trim(), 200);
  const { data = [] } = useQuery({ ...candidatesQuery(customerId, value?.name === name ? '' : name), enabled: can('member:read') });
  const obstacle = ({ endsAt, invitation }: MemberView): 'ends' | 'notAccepted' | null => (endsAt !== null ? 'ends' : invitation !== null ? 'notAccepted' : null);
  const options = data.filter(({ id }) => id !== ownerId).map((member) => {
    const stops = obstacle(member);
    return { value: member.id, disabled: stops !== null, label: stops ? t(`handOver.${stops}`, { name: member.displayName }) : `${member.displayName}, ${member.email}` };
  });
  const chosen = value && !options.some((option) => option.value === value.id) ? [{ value: value.id, label: value.name }] : [];
  return (
    <Select
      label={t('handOver.to')} description={t('handOver.toHint')} data={[...chosen, ...options]} filter={({ options: found }) => found} searchable openOnFocus={false} data-autofocus nothingFoundMessage={t('nothingFound')}
      value={value?.id ?? null} onSearchChange={setText} error={error}
      onChange={(id) => {
        const member = data.find((each) => each.id === id);
        onChange(member ? { id: member.id, name: member.displayName } : null);
      }}
    />
  );
}
