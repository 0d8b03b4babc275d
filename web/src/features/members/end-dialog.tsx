import { List, Loader } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { MemberEndPreviewView, MemberView } from '../../lib/api-types.gen';
import { rightName } from '../../lib/bundle-name';
import { useChanged } from '../../lib/changed';
import { DayField, isReason, ReasonField } from '../../lib/fields';
import { beginOfDay, nextDay, useFormat } from '../../lib/format';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { endPreviewQuery } from './members.queries';

interface EndDialogProps {
  member: MemberView;
  opened: boolean;
  onClose: () => void;
}

/** The link ends, now or after a last day, and with it everything that hangs on it. */
export function EndDialog({ member, opened, onClose }: EndDialogProps): ReactNode {
  const { t } = useTranslation('members');
  const { customerId } = useActing();
  const changed = useChanged();
  const { data: preview, error } = useQuery({ ...endPreviewQuery(customerId, member.id), enabled: opened });
  const form = useForm({ initialValues: { day: '', reason: '' } });
  const { day, reason } = form.values;
  const { displayName: name } = member;
  const end = async (): Promise<void> => {
    const body = { reason: reason.trim(), ...(day && { at: beginOfDay(nextDay(day)) }) };
    await told(api.POST('/api/v1/customers/{customerId}/members/{memberId}/end', { params: { path: { customerId, memberId: member.id }, header: ifMatch(member.version) }, body }));
    form.reset();
    notifications.show({ message: t(day ? 'end.doneLater' : 'end.done', { name }) });
    await changed();
  };
  return (
    <ActionDialog title={t('end.ask', { name })} opened={opened} onClose={onClose} submit={t(day ? 'end.submitLater' : 'end.submit')} danger incomplete={!isReason(reason)} onSubmit={end} fields={['reason', 'at']}>
      {(fault) => (
        <>
          <ProblemNote fault={error} />
          {preview ? <Consequences preview={preview} day={day} /> : !error && <Loader size="sm" />}
          <DayField label={t('lastDay')} description={t('end.dayHint')} {...form.getInputProps('day')} error={isProblem(fault) ? fault.field('at') : undefined} />
          <ReasonField {...form.getInputProps('reason')} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}

function Consequences({ preview: { grants, clients, deputies, openSessions }, day }: { preview: MemberEndPreviewView; day: string }): ReactNode {
  const { t } = useTranslation('members');
  const { t: tLib } = useTranslation('lib');
  const format = useFormat();
  const rights = grants.map((grant) => rightName(tLib, grant));
  return (
    <div>
      <strong>{day ? t('end.whatLater', { day: format.day(beginOfDay(nextDay(day))) }) : t('end.what')}</strong>
      <List size="sm" mt={4}>
        <List.Item>{rights.length > 0 ? t('end.rights', { count: rights.length, rights: format.list(rights) }) : t('end.noRights')}</List.Item>
        {openSessions > 0 && <List.Item>{t('end.sessions', { count: openSessions })}</List.Item>}
        {deputies.length > 0 && <List.Item>{t('end.deputies', { count: deputies.length, names: format.list(deputies.map(({ deputy, principal }) => t('end.deputyFor', { deputy: deputy.name, principal: principal.name }))) })}</List.Item>}
        {clients.length > 0 && <List.Item>{t('end.clients', { count: clients.length, clients: format.list(clients.map(({ name }) => name)) })}</List.Item>}
        <List.Item>{t('end.kept')}</List.Item>
      </List>
    </div>
  );
}
