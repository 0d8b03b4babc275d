import { Checkbox, Group, Select } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, told } from '../../lib/api';
import type { GiveGrantRequest } from '../../lib/api-types.gen';
import { bundleName } from '../../lib/bundle-name';
import { useChanged } from '../../lib/changed';
import { DayField, isReason, ReasonField } from '../../lib/fields';
import { beginOfDay, nextDay } from '../../lib/format';
import { isProblem } from '../../lib/problem';
import { useRepeatKey } from '../../lib/repeat-key';
import { givingQuery, subProfilesQuery, type Wanted } from './access.queries';
import { EffectPanel } from './effect-panel';
import type { Holder } from './holder';
import { asPart, PartsField } from './parts-field';

interface Typed {
  /** A profile, or the id of a sub-profile. */
  right: string | null;
  parts: string[];
  from: string;
  until: string;
  reason: string;
  mayDelegate: boolean;
}

const PROFILES = ['AccessManager', 'ServiceUser'] as const;
const isProfile = (right: string | null): right is (typeof PROFILES)[number] => PROFILES.some((profile) => profile === right);
const EMPTY: Typed = { right: null, parts: [], from: '', until: '', reason: '', mayDelegate: false };
/** How long one may type before the effect is asked for. */
const PAUSE = 250;

/** A first day that has begun means now: a right begins now or later. */
const isLater = (day: string): boolean => day !== '' && Date.parse(beginOfDay(day)) > Date.now();

function wantedOf(as: Holder['as'], { right, parts, from, until }: Typed): Wanted {
  const what = isProfile(right) ? { profile: right } : { profile: 'SupportPortalUser' as const, subProfileId: right ?? '', ...(parts.length > 0 && { scope: parts }) };
  return { ...as, ...what, ...(isLater(from) && { startsAt: beginOfDay(from) }), ...(until && { endsAt: beginOfDay(nextDay(until)) }) };
}

function requestOf(as: Holder['as'], typed: Typed): GiveGrantRequest {
  const { scope, ...wanted } = wantedOf(as, typed);
  return { ...wanted, ...(scope && { scope: scope.map(asPart) }), reason: typed.reason.trim(), ...(typed.mayDelegate && { mayDelegate: true, delegationDepth: 1 }) };
}

interface GiveDialogProps {
  holder: Holder;
  opened: boolean;
  onClose: () => void;
}

/** A right for somebody: which, on what, how long, why; and what that does. */
export function GiveDialog({ holder, opened, onClose }: GiveDialogProps): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const changed = useChanged();
  const key = useRepeatKey();
  const form = useForm<Typed>({ initialValues: EMPTY });
  const { right, reason } = form.values;
  const { as, name } = holder;
  const give = async (): Promise<void> => {
    const body = requestOf(as, form.values);
    const { state } = await told(api.POST('/api/v1/customers/{customerId}/grants', { params: { path: { customerId }, header: key.of(body) }, body }));
    key.done();
    form.reset();
    notifications.show({ message: t(state === 'pending' ? 'waits' : 'give.done', { name }) });
    await changed();
  };
  return (
    <ActionDialog title={t('give.ask', { name })} opened={opened} onClose={onClose} submit={t('give.submit')} incomplete={right === null || !isReason(reason)} onSubmit={give} fields={['reason', 'startsAt', 'endsAt', 'scope']}>
      {(fault) => <Fields holder={holder} form={form} fault={fault} />}
    </ActionDialog>
  );
}

function Fields({ holder: { kind, as, endsAt }, form, fault }: { holder: Holder; form: UseFormReturnType<Typed>; fault: unknown }): ReactNode {
  const { t } = useTranslation('access');
  const error = (name: string): string | undefined => (isProblem(fault) ? fault.field(name) : undefined);
  const { right, from } = form.values;
  const isBundle = right !== null && !isProfile(right);
  return (
    <>
      <RightField kind={kind} form={form} />
      {isBundle && <PartsField label={t('parts')} description={t('partsHint')} {...form.getInputProps('parts')} error={error('scope')} />}
      <Group grow align="flex-start">
        <DayField label={t('firstDay')} description={t('firstDayHint')} {...form.getInputProps('from')} error={error('startsAt')} />
        <DayField label={t('lastDay')} description={t(endsAt ? `lastDayOf.${kind}` : 'lastDayHint')} min={from || undefined} {...form.getInputProps('until')} error={error('endsAt')} />
      </Group>
      {right !== null && <Effect as={as} typed={form.values} />}
      <ReasonField {...form.getInputProps('reason')} error={error('reason')} />
      {isBundle && kind === 'person' && <Checkbox label={t('mayDelegate')} description={t('mayDelegateHint')} {...form.getInputProps('mayDelegate', { type: 'checkbox' })} />}
    </>
  );
}

/** What may be handed out comes from what one may do; what not stands there and says who can. A service client holds bundles only. */
function RightField({ kind, form }: { kind: Holder['kind']; form: UseFormReturnType<Typed> }): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const { customerId, can } = useActing();
  const { data = [] } = useQuery(subProfilesQuery(customerId));
  const bundles = data.filter(({ retiredAt }) => retiredAt === null).map((bundle) => ({ value: bundle.id, label: bundleName(tLib, bundle) })).sort((one, other) => one.label.localeCompare(other.label));
  const profiles = PROFILES.map((value) => {
    const locked = value === 'AccessManager' && !can('manager:name');
    return { value, disabled: locked, label: locked ? t('ownerNames', { profile: tLib(`profiles.${value}`) }) : tLib(`profiles.${value}`) };
  });
  return (
    <Select
      label={t('right')} placeholder={t('chooseRight')} searchable allowDeselect={false} openOnFocus={false} data-autofocus nothingFoundMessage={t('nothingFound')}
      data={kind === 'client' ? bundles : [{ group: t('subProfiles'), items: bundles }, { group: t('profiles'), items: profiles }]} {...form.getInputProps('right')}
    />
  );
}

function Effect({ as, typed }: { as: Holder['as']; typed: Typed }): ReactNode {
  const { customerId } = useActing();
  const [wanted] = useDebouncedValue(JSON.stringify(wantedOf(as, typed)), PAUSE);
  const forecast = useQuery(givingQuery(customerId, JSON.parse(wanted) as Wanted));
  return <EffectPanel forecast={forecast} />;
}
