import { Button, Checkbox, Group, JsonInput, Radio, Stack, TextInput } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MadeClientView, MakeClientRequest } from '../../lib/api-types.gen';
import { DayField } from '../../lib/fields';
import { beginOfDay, nextDay } from '../../lib/format';
import { PermissionChoice } from '../../lib/permission-choice';
import { now } from '../../lib/now';
import { isProblem, type Problem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { useClientDeeds } from './clients.mutations';
import { readKeys } from './public-keys';
import { SponsorPicker } from './sponsor-picker';

const SHOWN = ['name', 'sponsorMemberId', 'endsAt', 'jwks', 'scopes'] as const;

/** A day so many years from now, as a date field writes it. */
const inYears = (years: number, less = 0): string => {
  const day = new Date(now());
  day.setUTCFullYear(day.getUTCFullYear() + years);
  day.setUTCDate(day.getUTCDate() - less);
  return day.toISOString().slice(0, 10);
};

const EMPTY = { name: '', sponsorMemberId: null as string | null, scopes: [] as string[], lastDay: inYears(1, 1), authentication: 'secret' as 'secret' | 'key', jwks: '' };

type Values = typeof EMPTY;

function useMakeForm(): UseFormReturnType<Values> {
  const { t } = useTranslation('clients');
  return useForm<Values>({
    initialValues: EMPTY,
    validate: {
      name: (name) => (name.trim() === '' ? t('missing.name') : null),
      sponsorMemberId: (id) => (id === null ? t('missing.sponsor') : null),
      scopes: (scopes) => (scopes.length === 0 ? t('missing.scopes') : null),
      lastDay: (day) => (day === '' ? t('missing.end') : null),
      jwks(text, { authentication }) {
        const read = authentication === 'key' ? readKeys(text) : { keys: [] };
        return 'fault' in read ? t(`keyFaults.${read.fault}`) : null;
      },
    },
  });
}

function asRequest({ name, sponsorMemberId, scopes, lastDay, authentication, jwks }: Values): MakeClientRequest {
  const read = authentication === 'key' ? readKeys(jwks) : null;
  return {
    name: name.trim(), sponsorMemberId: sponsorMemberId ?? '', scopes: scopes as MakeClientRequest['scopes'], endsAt: new Date(beginOfDay(nextDay(lastDay))).toISOString(), authentication,
    ...(read && 'keys' in read && { jwks: read }),
  };
}

export function MakeForm({ onMade }: { onMade: (client: MadeClientView) => void }): ReactNode {
  const { t } = useTranslation('clients');
  const { make } = useClientDeeds();
  const form = useMakeForm();
  const deed = useMutation({ mutationFn: (values: Values) => make(asRequest(values)), onSuccess: onMade });
  const refused = isProblem(deed.error) ? deed.error : null;
  return (
    <form noValidate onSubmit={form.onSubmit((values) => deed.mutate(values))}>
      <Stack gap="lg">
        <Who form={form} refused={refused} />
        <Checkbox.Group label={t('scopes')} description={t('scopesHint')} {...form.getInputProps('scopes')}><PermissionChoice chosen={form.values.scopes} onChange={(scopes) => form.setFieldValue('scopes', scopes)} /></Checkbox.Group>
        <Proof form={form} refused={refused} />
        <ProblemNote fault={deed.error} fields={SHOWN} />
        <Group><Button type="submit" loading={deed.isPending}>{t('make')}</Button></Group>
      </Stack>
    </form>
  );
}

interface PartProps {
  form: UseFormReturnType<Values>;
  refused: Problem | null;
}

function Who({ form, refused }: PartProps): ReactNode {
  const { t } = useTranslation('clients');
  const { lastDay } = form.values;
  const end = form.getInputProps('lastDay') as { value: string; onChange: (day: string) => void; error?: ReactNode };
  return (
    <>
      <TextInput label={t('name')} description={t('nameHint')} required withAsterisk={false} maxLength={200} maw={420} {...form.getInputProps('name')} error={form.errors['name'] ?? refused?.field('name')} />
      <div style={{ maxWidth: 420 }}><DayField label={t('lastDay')} description={t('lastDayHint')} required min={inYears(0)} max={inYears(2, 1)} {...end} error={form.errors['lastDay'] ?? refused?.field('endsAt')} /></div>
      <SponsorPicker value={form.values.sponsorMemberId} onChange={(id) => form.setFieldValue('sponsorMemberId', id)} endsAt={lastDay ? beginOfDay(nextDay(lastDay)) : null} error={form.errors['sponsorMemberId'] ?? refused?.field('sponsorMemberId')} />
    </>
  );
}

function Proof({ form, refused }: PartProps): ReactNode {
  const { t } = useTranslation('clients');
  return (
    <>
      <Radio.Group label={t('authentication')} {...form.getInputProps('authentication')}>
        <Stack gap="xs" mt="xs">
          <Radio value="secret" label={t('authentications.secret')} description={t('secretHint')} />
          <Radio value="key" label={t('authentications.key')} description={t('keyHint')} />
        </Stack>
      </Radio.Group>
      {form.values.authentication === 'key' && (
        <JsonInput label={t('jwks')} description={t('jwksHint')} autosize minRows={6} maxRows={16} styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }} {...form.getInputProps('jwks')} error={form.errors['jwks'] ?? refused?.field('jwks')} />
      )}
    </>
  );
}
