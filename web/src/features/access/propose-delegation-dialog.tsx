import { Checkbox, Select, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import type { DelegableRightView, ProposeDelegationRequest } from '../../lib/api-types.gen';
import { bundleName } from '../../lib/bundle-name';
import { useCatalogue } from '../../lib/catalogue';
import { DayField, isReason, ReasonField } from '../../lib/fields';
import { beginOfDay, dayOf, daysAgo, lastDayOf, nextDay, useFormat } from '../../lib/format';
import { isProblem } from '../../lib/problem';
import small from '../../ui/small.module.css';
import css from './access.module.css';
import { useOnward } from './delegation-words';
import { useDelegationDeeds } from './delegations.queries';
import { useWhere } from './grant-words';
import { asPart, PartsField } from './parts-field';

interface Typed {
  sourceId: string;
  email: string;
  permissions: string[];
  parts: string[];
  until: string;
  depth: string;
  reason: string;
}

const FIELDS = ['email', 'permissions', 'scope', 'endsAt', 'delegationDepth', 'reason'] as const;

/** A last day that is the end of one's own right is that end to the minute. */
function bodyOf({ sourceId, email, permissions, parts, until, depth, reason }: Typed, source: DelegableRightView): ProposeDelegationRequest {
  const isOwnEnd = source.until !== null && until === dayOf(lastDayOf(source.until));
  return {
    sourceId, email: email.trim(), permissions: permissions as ProposeDelegationRequest['permissions'], delegationDepth: Number(depth), reason: reason.trim(),
    ...(parts.length > 0 && { scope: parts.map(asPart) }), ...(until && !isOwnEnd && { endsAt: beginOfDay(nextDay(until)) }),
  };
}

interface ProposeDialogProps {
  sources: readonly DelegableRightView[];
  onClose: () => void;
}

/** A part of a right of one's own for a colleague, who answers. */
export function ProposeDelegationDialog({ sources, onClose }: ProposeDialogProps): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const { propose } = useDelegationDeeds();
  const navigate = useNavigate();
  const form = useForm<Typed>({ initialValues: { sourceId: sources[0]?.sourceId ?? '', email: '', permissions: [], parts: [], until: '', depth: '0', reason: '' } });
  const { sourceId, email, permissions, reason } = form.values;
  const source = sources.find((each) => each.sourceId === sourceId);
  const send = async (): Promise<void> => {
    if (!source) return;
    const { id, delegate } = await propose(bodyOf(form.values, source));
    notifications.show({ message: t('delegations.proposed', { name: delegate.name }) });
    await navigate({ to: '/customers/$customerId/delegations/$delegationId', params: { customerId, delegationId: id } });
  };
  const incomplete = !source || !/^\S+@\S+$/.test(email.trim()) || permissions.length === 0 || !isReason(reason);
  return (
    <ActionDialog title={t('delegations.propose')} opened onClose={onClose} submit={t('delegations.submit')} incomplete={incomplete} onSubmit={send} fields={FIELDS}>
      {(fault) => (
        <>
          <p className={css['grantFacts']}>{t('delegations.effect')}</p>
          {sources.length > 1 && <SourceField sources={sources} form={form} />}
          {source && <Fields source={source} form={form} fault={fault} />}
        </>
      )}
    </ActionDialog>
  );
}

function SourceField({ sources, form }: { sources: readonly DelegableRightView[]; form: UseFormReturnType<Typed> }): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const where = useWhere();
  return (
    <Select
      label={t('delegations.source')} allowDeselect={false} value={form.values.sourceId} data={sources.map(({ sourceId, subProfile, scope }) => ({ value: sourceId, label: `${bundleName(tLib, subProfile)}, ${where(scope)}` }))}
      onChange={(sourceId) => form.setValues({ sourceId: sourceId ?? '', permissions: [], parts: [], until: '', depth: '0' })}
    />
  );
}

function Fields({ source, form, fault }: { source: DelegableRightView; form: UseFormReturnType<Typed>; fault: unknown }): ReactNode {
  const { t } = useTranslation('access');
  const format = useFormat();
  const { can } = useActing();
  const { labelOf } = useCatalogue();
  const onward = useOnward();
  const error = (name: (typeof FIELDS)[number]): string | undefined => (isProblem(fault) ? fault.field(name) : undefined);
  const { permissions, scope, until, delegationDepth } = source;
  return (
    <>
      <TextInput label={t('delegations.email')} description={t('delegations.emailHint')} type="email" required withAsterisk={false} autoComplete="off" data-autofocus {...form.getInputProps('email')} error={error('email')} />
      <Checkbox.Group label={t('delegations.permissions')} description={t('delegations.permissionsHint')} {...form.getInputProps('permissions')} error={error('permissions')}>
        <div className={css['permissions']}>{permissions.map((permission) => <Checkbox key={permission} value={permission} label={labelOf(permission)} />)}</div>
      </Checkbox.Group>
      {(scope.length > 0 || can('cost-centre:read')) && <PartsField key={source.sourceId} label={t('parts')} description={t('delegations.partsHint')} among={scope.length > 0 ? scope : undefined} {...form.getInputProps('parts')} error={error('scope')} />}
      <div className={small['pair']}>
        <DayField label={t('lastDay')} description={until === null ? t('delegations.untilOwn') : t('delegations.untilDay', { day: format.day(lastDayOf(until)) })} min={daysAgo(0)} max={until === null ? undefined : dayOf(lastDayOf(until))} {...form.getInputProps('until')} error={error('endsAt')} />
        {delegationDepth > 0 && <Select label={t('delegations.onward')} description={t('delegations.onwardHint')} allowDeselect={false} data={Array.from({ length: delegationDepth + 1 }, (_, depth) => ({ value: String(depth), label: onward(depth) }))} {...form.getInputProps('depth')} error={error('delegationDepth')} />}
      </div>
      <ReasonField description={t('delegations.reasonHint')} {...form.getInputProps('reason')} error={error('reason')} />
    </>
  );
}
