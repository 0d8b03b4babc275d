import { List, Loader, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { ActionDialog } from '../../lib/action-dialog';
import type { ClientView, CompromisePreviewView, MemberView } from '../../lib/api-types.gen';
import { DayField, isReason, ReasonField } from '../../lib/fields';
import { beginOfDay, daysAgo } from '../../lib/format';
import { useLook } from '../../lib/look';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { Action } from '../../lib/why';
import { useCompromiseDeeds } from './compromises.mutations';
import { compromisePreviewQuery, type Reportable } from './compromises.queries';

export function ReportMember({ member }: { member: MemberView }): ReactNode {
  const { t } = useTranslation('compromises');
  const { memberId } = useActing();
  const over = member.state === 'ended' ? t('ended') : undefined;
  return <ReportAction of={{ kind: 'member', id: member.id, name: member.displayName, version: member.version }} allowed={member.abilities.report} over={over} because={memberId === member.id ? t('own') : over} />;
}

export function ReportClient({ client: { id, name, version, abilities, state } }: { client: ClientView }): ReactNode {
  const { t } = useTranslation('compromises');
  const over = state.because === 'ended' || state.because === 'expired' ? t('ended') : undefined;
  return <ReportAction of={{ kind: 'client', id, name, version }} allowed={abilities.report} over={over} because={over} />;
}

/** Nobody waits for a report: it is where its subject is. An agent who looks writes down what he was told by phone. */
function ReportAction({ of, allowed, over, because }: { of: Reportable; allowed: boolean; over?: string; because?: string }): ReactNode {
  const { t } = useTranslation('compromises');
  const [opened, { open, close }] = useDisclosure();
  const byPhone = useLook() !== null;
  return (
    <>
      <Action allowed={allowed || (byPhone && over === undefined)} permission={of.kind === 'member' ? 'member:end' : 'client:end'} because={because} leftSection={<IconAlertTriangle size={16} aria-hidden />} onClick={open}>{t('report')}</Action>
      {opened && <ReportDialog of={of} byPhone={byPhone} onClose={close} />}
    </>
  );
}

function ReportDialog({ of, byPhone, onClose }: { of: Reportable; byPhone: boolean; onClose: () => void }): ReactNode {
  const { t } = useTranslation('compromises');
  const { customerId, can } = useActing();
  const navigate = useNavigate();
  const deeds = useCompromiseDeeds();
  const [{ reason, day }, setTyped] = useState({ reason: '', day: '' });
  const { data: preview, error } = useQuery({ ...compromisePreviewQuery(customerId, of), enabled: !byPhone });
  const refused = preview?.refusal ?? null;
  const submit = async (): Promise<void> => {
    const made = await deeds[byPhone ? 'record' : 'report'](of, { reason: reason.trim(), ...(day && { suspectedSince: new Date(beginOfDay(day)).toISOString() }) });
    notifications.show({ message: t('done', { name: of.name }) });
    if (can('ledger:read')) await navigate({ to: '/customers/$customerId/compromised/$compromiseId', params: { customerId, compromiseId: made.id } });
  };
  return (
    <ActionDialog title={t('ask', { name: of.name })} opened onClose={onClose} submit={t('submit')} danger incomplete={!isReason(reason) || refused !== null} onSubmit={submit} fields={['reason', 'suspectedSince']}>
      {(fault) => (
        <>
          <ProblemNote fault={error} />
          {refused !== null && <Text>{t('stands')}</Text>}
          {refused === null && (preview || byPhone ? <Effect of={of} preview={preview} /> : !error && <Loader size="sm" />)}
          <DayField label={t('since')} description={t('sinceHint')} max={daysAgo(0)} value={day} onChange={(to) => setTyped({ reason, day: to })} error={isProblem(fault) ? fault.field('suspectedSince') : undefined} />
          <ReasonField label={t(byPhone ? 'whoCalled' : 'what')} value={reason} onChange={(to) => setTyped({ reason: to, day })} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}

/** What ends, told before; by phone without the numbers. */
function Effect({ of: { kind, name }, preview }: { of: Reportable; preview?: CompromisePreviewView }): ReactNode {
  const { t } = useTranslation('compromises');
  const { customer } = useActing();
  const effects = kind === 'member' ? ofMember(t, { name, customer: customer.legalName }, preview) : ofClient(t, preview);
  return <List size="sm" spacing={4}>{[...effects, t('effect.case')].map((effect) => <List.Item key={effect}>{effect}</List.Item>)}</List>;
}

type Words = TFunction<'compromises'>;

function ofMember(t: Words, said: { name: string; customer: string }, { openSessions = 0, invitation = false }: Partial<CompromisePreviewView> = {}): string[] {
  return [
    t('effect.member', said), ...(openSessions > 0 ? [t('effect.sessions', { count: openSessions })] : []), ...(invitation ? [t('effect.invitation')] : []),
    t('effect.mail', said), t('effect.factors'),
  ];
}

const ofClient = (t: Words, { endsForGood = false, secrets = 0 }: Partial<CompromisePreviewView> = {}): string[] =>
  (endsForGood ? [t('effect.endsForGood')] : [t('effect.secrets', { count: secrets }), t('effect.rights')]);
