import { Button, Group, SegmentedControl, Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconHandStop } from '@tabler/icons-react';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../ui/link';
import { Facts } from '../ui/page';
import css from '../ui/small.module.css';
import { ActionDialog } from './action-dialog';
import { useActing } from './acting';
import { api, told } from './api';
import type { AccessRequestPage, AccessRequestView, AskAccessRequest, CostCentreView, DecisionView, GrantorView } from './api-types.gen';
import { useCatalogue } from './catalogue';
import { useChanged } from './changed';
import { DayField, isReason, ReasonField } from './fields';
import { beginOfDay, daysAgo, nextDay, useFormat } from './format';
import { isProblem } from './problem';
import { useRepeatKey } from './repeat-key';

/** Refused, and asking helps. */
interface Refused {
  decision: DecisionView;
  /** `sim:<id>` or `line:<id>`; absent: anywhere. */
  resource?: string;
}

const waitingQuery = (customerId: string, { permission }: DecisionView) => queryOptions({
  queryKey: ['customer', customerId, 'access-requests', 'waiting-for', permission],
  queryFn: (): Promise<AccessRequestPage> => told(api.GET('/api/v1/customers/{customerId}/access-requests', { params: { path: { customerId }, query: { side: 'mine', state: 'waiting', permission } } })),
});

const costCentresQuery = (customerId: string, search: string) => queryOptions({
  queryKey: ['customer', customerId, 'cost-centres', 'to-ask-for', search], placeholderData: keepPreviousData,
  queryFn: async ({ signal }): Promise<CostCentreView[]> => (await told(api.GET('/api/v1/customers/{customerId}/cost-centres', { params: { path: { customerId }, query: { limit: 25, ...(search && { search }) } }, signal }))).items,
});

/** Below a no: the way to ask for it, or what has become of having asked. @param onAsk opens the dialog elsewhere: what this stands in may close */
export function AskAccess({ onAsk, ...refused }: Refused & { onAsk?: () => void }): ReactNode {
  const { t } = useTranslation('access-requests');
  const { customerId } = useActing();
  const [asking, setAsking] = useState(false);
  const { data } = useQuery(waitingQuery(customerId, refused.decision));
  if (!data) return null;
  const covered = data.items.some(({ part }) => part === null || refused.resource === undefined);
  return (
    <div className={css['asking']}>
      {data.items.map((request) => <Asked key={request.id} request={request} />)}
      {!covered && <Button size="xs" leftSection={<IconHandStop size={15} aria-hidden />} onClick={onAsk ?? (() => setAsking(true))}>{t('ask.button')}</Button>}
      {asking && <AskDialog {...refused} onClose={() => setAsking(false)} />}
    </div>
  );
}

function Asked({ request: { id, part, answerableBy, dueAt } }: { request: AccessRequestView }): ReactNode {
  const { t } = useTranslation('access-requests');
  const { customerId } = useActing();
  const format = useFormat();
  const names = useNames();
  const where = part === null ? '' : part.kind === 'line' ? t('where.line') : part.code ?? '';
  return (
    <div>
      {t('ask.waiting', { people: names(answerableBy), day: format.day(dueAt), where: where && ` (${where})` })}{' '}
      <TextLink to="/customers/$customerId/access-requests/$accessRequestId" params={{ customerId, accessRequestId: id }} inherit>{t('ask.show')}</TextLink>
    </div>
  );
}

/** "Bart and Claire", as far as they are named. */
function useNames(): (people: readonly GrantorView[]) => string {
  const { t } = useTranslation('access-requests');
  const format = useFormat();
  return (people) => (people.some(({ name }) => name) ? format.list(people.flatMap(({ name }) => name ?? [])) : t('ask.nobody'));
}

const DAYS = [1, 2, 5, 10, 30];

interface Typed {
  place: string;
  costCentre: string | null;
  reason: string;
  days: number;
  until: string;
}

function bodyOf({ decision: { permission }, resource }: Refused, { place, costCentre, reason, days, until }: Typed): AskAccessRequest {
  const on = resource ? { resource, ...(place !== 'here' && { place: place as AskAccessRequest['place'] }) } : costCentre ? { resource: `costCentre:${costCentre}` } : {};
  return { permission, ...on, reason: reason.trim(), dueInDays: days, ...(until && { wishedUntil: beginOfDay(nextDay(until)) }) };
}

/** What is asked for, of whom, where, why, and by when. */
export function AskDialog({ onClose, ...refused }: Refused & { onClose: () => void }): ReactNode {
  const { t } = useTranslation('access-requests');
  const { customerId } = useActing();
  const changed = useChanged();
  const format = useFormat();
  const names = useNames();
  const { labelOf } = useCatalogue();
  const key = useRepeatKey();
  const [typed, setTyped] = useState<Typed>({ place: 'here', costCentre: null, reason: '', days: 5, until: '' });
  const type = (more: Partial<Typed>): void => setTyped((former) => ({ ...former, ...more }));
  const ask = async (): Promise<void> => {
    const body = bodyOf(refused, typed);
    const { answerableBy, dueAt } = await told(api.POST('/api/v1/customers/{customerId}/access-requests', { params: { path: { customerId }, header: key.of(body) }, body }));
    key.done();
    notifications.show({ message: t('ask.done', { people: names(answerableBy), day: format.day(dueAt) }) });
    await changed();
  };
  return (
    <ActionDialog title={t('ask.title')} opened onClose={onClose} submit={t('ask.submit')} incomplete={!isReason(typed.reason)} onSubmit={ask} fields={['reason', 'wishedUntil', 'place']}>
      {(fault) => (
        <>
          <Facts facts={[[t('what'), labelOf(refused.decision.permission)], [t('ask.people'), names(refused.decision.grantableBy)]]} />
          <Where {...refused} typed={typed} type={type} />
          <Fields typed={typed} type={type} fault={fault} />
        </>
      )}
    </ActionDialog>
  );
}

interface FieldsProps {
  typed: Typed;
  type: (more: Partial<Typed>) => void;
}

function Fields({ typed, type, fault }: FieldsProps & { fault: unknown }): ReactNode {
  const { t } = useTranslation('access-requests');
  const format = useFormat();
  const error = (field: string): string | undefined => (isProblem(fault) ? fault.field(field) : undefined);
  return (
    <>
      <ReasonField label={t('ask.reason')} description={t('ask.reasonHint')} value={typed.reason} onChange={(reason) => type({ reason })} error={error('reason')} />
      <Group grow align="flex-start">
        <Select
          label={t('dueAt')} description={t('ask.dueHint')} allowDeselect={false} value={String(typed.days)} onChange={(days) => type({ days: Number(days) })}
          data={DAYS.map((days) => ({ value: String(days), label: t('ask.inDays', { count: days, day: format.day(beginOfDay(daysAgo(-days))) }) }))}
        />
        <DayField label={t('wishedUntil')} description={t('ask.untilHint')} min={daysAgo(0)} value={typed.until} onChange={(until) => type({ until })} error={error('wishedUntil')} />
      </Group>
    </>
  );
}

/** Just there, or wider; without a place of its own, a cost centre that one can see. */
function Where({ resource, decision: { permission }, typed, type }: Refused & FieldsProps): ReactNode {
  const { t } = useTranslation('access-requests');
  const { can } = useActing();
  const { isOfTheWhole } = useCatalogue();
  if (isOfTheWhole(permission)) return null;
  if (!resource) return can('cost-centre:read') ? <CostCentre typed={typed} type={type} /> : null;
  const places = ['here', ...(can('cost-centre:read') ? ['costCentre'] : []), 'customer'] as const;
  return (
    <div>
      <Text size="sm" fw={500} id="ask-where">{t('ask.where')}</Text>
      <SegmentedControl fullWidth size="sm" mt={4} aria-labelledby="ask-where" value={typed.place} onChange={(place) => type({ place })} data={places.map((value) => ({ value, label: t(`ask.places.${value as 'here'}`) }))} />
    </div>
  );
}

function CostCentre({ typed, type }: FieldsProps): ReactNode {
  const { t } = useTranslation('access-requests');
  const { customerId } = useActing();
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), 200);
  const { data = [] } = useQuery(costCentresQuery(customerId, search));
  return (
    <Select
      label={t('ask.where')} description={t('ask.whereHint')} placeholder={t('where.customer')} clearable searchable openOnFocus={false} filter={({ options }) => options} onSearchChange={setText}
      clearButtonProps={{ 'aria-label': t('where.customer') }} data={data.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))} value={typed.costCentre} onChange={(costCentre) => type({ costCentre })}
    />
  );
}
