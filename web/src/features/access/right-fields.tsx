import { Group, Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { GrantScopePartView } from '../../lib/api-types.gen';
import { bundleName } from '../../lib/bundle-name';
import { DayField } from '../../lib/fields';
import { beginOfDay, nextDay } from '../../lib/format';
import { now } from '../../lib/now';
import { isProblem } from '../../lib/problem';
import { subProfilesQuery, type Wanted } from './access.queries';
import type { Holder } from './holder';
import { PartsField } from './parts-field';

export interface RightTyped {
  /** A profile, or the id of a sub-profile. */
  right: string | null;
  parts: string[];
  from: string;
  until: string;
  reason: string;
}

const PROFILES = ['AccessManager', 'ServiceUser'] as const;
const isProfile = (right: string | null): right is (typeof PROFILES)[number] => PROFILES.some((profile) => profile === right);
export const isBundle = (right: string | null): boolean => right !== null && !isProfile(right);
export const NO_RIGHT: RightTyped = { right: null, parts: [], from: '', until: '', reason: '' };

/** A first day that has begun means now: a right begins now or later. */
const isLater = (day: string): boolean => day !== '' && Date.parse(beginOfDay(day)) > now();

/** Which right, on what, how long; as the server is asked for it. */
export function rightWanted({ right, parts, from, until }: RightTyped): Omit<Wanted, 'memberId' | 'clientId'> {
  const what = isProfile(right) ? { profile: right } : { profile: 'SupportPortalUser' as const, subProfileId: right ?? '', ...(parts.length > 0 && { scope: parts }) };
  return { ...what, ...(isLater(from) && { startsAt: beginOfDay(from) }), ...(until && { endsAt: beginOfDay(nextDay(until)) }) };
}

interface RightFieldsProps<Typed extends RightTyped> {
  kind: Holder['kind'] | 'mandate';
  /** The link of whoever gets it has a known end. */
  ends: boolean;
  /** Parts that are chosen already. */
  known?: readonly GrantScopePartView[];
  form: UseFormReturnType<Typed>;
  fault: unknown;
}

export function RightFields<Typed extends RightTyped>({ kind, ends, known, form, fault }: RightFieldsProps<Typed>): ReactNode {
  const { t } = useTranslation('access');
  const error = (name: string): string | undefined => (isProblem(fault) ? fault.field(name) : undefined);
  const { right, from } = form.values;
  return (
    <>
      <RightField kind={kind} form={form} />
      {isBundle(right) && <PartsField label={t('parts')} description={t('partsHint')} known={known} {...form.getInputProps('parts')} error={error('scope')} />}
      <Group grow align="flex-start">
        <DayField label={t('firstDay')} description={t('firstDayHint')} {...form.getInputProps('from')} error={error('startsAt')} />
        <DayField label={t('lastDay')} description={t(ends ? `lastDayOf.${kind}` : 'lastDayHint')} min={from || undefined} {...form.getInputProps('until')} error={error('endsAt')} />
      </Group>
    </>
  );
}

/** What may be handed out comes from what one may do; what not stands there and says who can. Service clients and third parties hold bundles only. */
export function RightField<Typed extends RightTyped>({ kind, form }: Pick<RightFieldsProps<Typed>, 'kind' | 'form'>): ReactNode {
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
      label={t('right')} placeholder={t('chooseRight')} searchable allowDeselect={false} openOnFocus={false} data-autofocus={kind !== 'mandate' || undefined} nothingFoundMessage={t('nothingFound')}
      data={kind !== 'person' ? bundles : [{ group: t('subProfiles'), items: bundles }, { group: t('profiles'), items: profiles }]} {...form.getInputProps('right')}
    />
  );
}
