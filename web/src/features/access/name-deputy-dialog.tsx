import { Group, Loader, Select } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, told } from '../../lib/api';
import type { DeputyEffectView, MemberView } from '../../lib/api-types.gen';
import { useChanged } from '../../lib/changed';
import { DayField, isReason, ReasonField } from '../../lib/fields';
import { daysAgo, lastDayOf, useFormat } from '../../lib/format';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { useRepeatKey } from '../../lib/repeat-key';
import css from './access.module.css';
import { type DeputyWanted, namingQuery, periodOf } from './deputies.queries';
import { Sentences, useInShort } from './effect-words';
import { candidatesQuery, contactsQuery } from './ownership.queries';

type Capacity = DeputyWanted['capacity'];

interface Typed {
  /** `AccessManager <member>` */
  principal: string | null;
  deputy: { id: string; name: string } | null;
  from: string;
  until: string;
  reason: string;
}

const EMPTY: Typed = { principal: null, deputy: null, from: '', until: '', reason: '' };
/** How long one may type before the effect is asked for. */
const PAUSE = 250;
/** The server knows the calendar: a little more than it takes is refused with its words. */
const LONGEST_DAYS = 366;

interface Principal {
  value: string;
  label: string;
}

/** For whom one may name: the Owner for himself and for each Manager, a Manager for himself. */
function usePrincipals(): Principal[] {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const { customerId, can, memberId } = useActing();
  const { data = [] } = useQuery(contactsQuery(customerId));
  const own = data.filter(({ deputyOf, memberId: id }) => deputyOf === null && (can('owner:name') || id === memberId));
  return own.map(({ memberId: id, profile, name }) => ({ value: `${profile} ${id}`, label: t('deputies.principal', { name: id === memberId ? t('deputies.you', { name }) : name, profile: tLib(`profiles.${profile}`) }) }));
}

function wantedOf({ principal, deputy, from, until }: Typed): DeputyWanted | null {
  const [capacity, forMemberId] = principal?.split(' ') ?? [];
  if (!capacity || !forMemberId || !deputy || !until) return null;
  return { forMemberId, deputyMemberId: deputy.id, capacity: capacity as Capacity, ...periodOf(from, until) };
}

/** Who stands in, for whom, from when to when; and what that gives him. */
export function NameDeputyDialog({ opened, onClose }: { opened: boolean; onClose: () => void }): ReactNode {
  const { t } = useTranslation('access');
  const { customerId, memberId } = useActing();
  const changed = useChanged();
  const key = useRepeatKey();
  const format = useFormat();
  const principals = usePrincipals();
  const form = useForm<Typed>({ initialValues: EMPTY });
  const own = principals.find(({ value }) => value.endsWith(` ${memberId ?? ''}`))?.value ?? null;
  const typed = { ...form.values, principal: form.values.principal ?? own };
  const wanted = wantedOf(typed);
  const name = async (): Promise<void> => {
    if (!wanted) return;
    const body = { ...wanted, reason: typed.reason.trim() };
    const { deputy, endsAt } = await told(api.POST('/api/v1/customers/{customerId}/deputies', { params: { path: { customerId }, header: key.of(body) }, body }));
    key.done();
    form.reset();
    notifications.show({ message: t('deputies.named', { name: deputy.name, until: format.day(lastDayOf(endsAt)) }) });
    await changed();
  };
  return (
    <ActionDialog title={t('deputies.name')} opened={opened} onClose={onClose} submit={t('deputies.submit')} incomplete={!wanted || !isReason(typed.reason)} onSubmit={name} fields={['reason', 'startsAt', 'endsAt']}>
      {(fault) => <Fields form={form} typed={typed} principals={principals} fault={fault} />}
    </ActionDialog>
  );
}

interface FieldsProps {
  form: UseFormReturnType<Typed>;
  typed: Typed;
  principals: Principal[];
  fault: unknown;
}

function Fields({ form, typed, principals, fault }: FieldsProps): ReactNode {
  const { t } = useTranslation('access');
  const error = (name: string): string | undefined => (isProblem(fault) ? fault.field(name) : undefined);
  return (
    <>
      {principals.length > 1 && <Select label={t('deputies.whom')} data={principals} allowDeselect={false} value={typed.principal} onChange={(value) => form.setFieldValue('principal', value)} />}
      <DeputyField value={typed.deputy} onChange={(deputy) => form.setFieldValue('deputy', deputy)} principal={typed.principal?.split(' ')[1] ?? null} />
      <Group grow align="flex-start">
        <DayField label={t('firstDay')} description={t('firstDayHint')} min={daysAgo(0)} {...form.getInputProps('from')} error={error('startsAt')} />
        <DayField label={t('lastDay')} description={t('deputies.lastDayHint')} min={typed.from || daysAgo(0)} max={daysAgo(-LONGEST_DAYS)} {...form.getInputProps('until')} error={error('endsAt')} />
      </Group>
      <Effect typed={typed} />
      <ReasonField {...form.getInputProps('reason')} error={error('reason')} />
    </>
  );
}

interface DeputyFieldProps {
  value: Typed['deputy'];
  onChange: (chosen: Typed['deputy']) => void;
  principal: string | null;
}

function DeputyField({ value, onChange, principal }: DeputyFieldProps): ReactNode {
  const { t } = useTranslation('access');
  const { customerId, can } = useActing();
  const [text, setText] = useState('');
  const [name] = useDebouncedValue(text.trim(), PAUSE);
  const { data = [] } = useQuery({ ...candidatesQuery(customerId, value?.name === name ? '' : name), enabled: can('member:read') });
  const labelOf = ({ invitation, displayName, email }: MemberView): string => (invitation === null ? `${displayName}, ${email}` : t('handOver.notAccepted', { name: displayName }));
  const options = data.filter(({ id }) => id !== principal).map((member) => ({ value: member.id, disabled: member.invitation !== null, label: labelOf(member) }));
  const chosen = value && !options.some((option) => option.value === value.id) ? [{ value: value.id, label: value.name }] : [];
  return (
    <Select
      label={t('deputies.who')} description={t('deputies.whoHint')} data={[...chosen, ...options]} filter={({ options: found }) => found} searchable openOnFocus={false} data-autofocus nothingFoundMessage={t('nothingFound')}
      value={value?.id ?? null} onSearchChange={setText}
      onChange={(id) => {
        const member = data.find((each) => each.id === id);
        onChange(member ? { id: member.id, name: member.displayName } : null);
      }}
    />
  );
}

/** As the server works it out, before it is done. */
function Effect({ typed }: { typed: Typed }): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const [asked] = useDebouncedValue(JSON.stringify(wantedOf(typed)), PAUSE);
  const { data, error, isFetching } = useQuery(namingQuery(customerId, JSON.parse(asked) as DeputyWanted | null));
  if (asked === 'null') return null;
  if (error) return <ProblemNote fault={error} />;
  return (
    <section className={css['effect']} aria-label={t('effect.title')} aria-live="polite" aria-busy={isFetching}>
      {data ? <Told effect={data} name={typed.deputy?.name ?? ''} /> : <Loader size="sm" aria-label={t('effect.working')} />}
    </section>
  );
}

function Told({ effect: { refusal, effects, conflicts, until }, name }: { effect: DeputyEffectView; name: string }): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const format = useFormat();
  const inShort = useInShort();
  if (refusal !== null) {
    return (
      <>
        <p className={css['note']}><IconAlertTriangle size={18} aria-hidden />{tLib(`codes.${refusal.replaceAll('.', '_')}` as never, { defaultValue: t('effect.refused') }) as string}</p>
        {conflicts.map((each) => <p key={each.id}>{t('deputies.conflict', { deputy: each.deputy.name, principal: each.principal.name, from: format.day(each.startsAt), until: format.day(lastDayOf(each.endsAt)) })}</p>)}
      </>
    );
  }
  return (
    <>
      <p><strong>{effects.length > 0 ? `${name} ${inShort(effects)}.` : t('effect.nothing', { holder: name })}</strong> {until !== null && t('deputies.returns', { until: format.day(lastDayOf(until)) })}</p>
      {effects.length > 0 && <Sentences effects={effects} />}
      <p>{t('deputies.keeps')}</p>
    </>
  );
}
