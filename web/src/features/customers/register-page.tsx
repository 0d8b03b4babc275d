import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { api, told } from '../../lib/api';
import { LANGUAGES } from '../../lib/i18n';
import { ProblemNote } from '../../lib/problem-note';
import { Page, Section } from '../../ui/page';
import { enterpriseNumber } from './enterprise-number';
import { EMPTY, fieldErrors, requestOf, rulesOf, type Typed } from './registration';

type Form = UseFormReturnType<Typed>;

const languages = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }));
const plain = { required: true, withAsterisk: false } as const;

/** A Customer enters the portal, with one person who answers for it (GC-2.1.1). */
export function RegisterPage(): ReactNode {
  const { t } = useTranslation('customers');
  const place = useId();
  const form = useForm<Typed>({ initialValues: EMPTY, validate: rulesOf(t) });
  /** To the first field that needs another look. */
  const toFault = (): void => void requestAnimationFrame(() => document.getElementById(place)?.querySelector<HTMLElement>('[aria-invalid="true"], [data-error="true"] input')?.focus());
  const register = useRegister((fault) => {
    form.setErrors(fieldErrors(t, fault));
    toFault();
  });
  return (
    <Page narrow title={t('new.title')} lead={t('new.lead')} back={{ to: { to: '/operator' }, label: t('back') }}>
      <form id={place} noValidate onSubmit={form.onSubmit((typed) => register.mutate(typed), toFault)}>
        <CompanyFields form={form} />
        <RegistrantFields form={form} />
        <AuthorityFields form={form} />
        <Stack mt="md" gap="sm">
          {Object.keys(form.errors).length > 0 && <div role="alert">{t('new.summary')}</div>}
          <ProblemNote fault={register.error} fields={['enterpriseNumber', 'legalName', 'seat', 'noticeEmail', 'language', 'registrant', 'ownerOptOut', 'statementOfAuthority']} />
          <Group><Button type="submit" loading={register.isPending}>{t('new.submit')}</Button></Group>
        </Stack>
      </form>
    </Page>
  );
}

function useRegister(onFault: (fault: unknown) => void) {
  const { t } = useTranslation('customers');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (typed: Typed) => told(api.POST('/api/v1/operator/customers', { body: requestOf(typed) })),
    onError: onFault,
    async onSuccess({ legalName }, { registrant }) {
      notifications.show({ message: t('new.done', { customer: legalName, person: registrant.displayName }) });
      await queryClient.invalidateQueries({ queryKey: ['operator', 'customers'] });
      await navigate({ to: '/operator', search: { search: legalName } });
    },
  });
}

function CompanyFields({ form }: { form: Form }): ReactNode {
  const { t } = useTranslation('customers');
  const right = enterpriseNumber(form.values.enterpriseNumber) !== null;
  return (
    <Section title={t('new.company')}>
      <Stack gap="sm">
        <TextInput label={t('new.enterpriseNumber')} description={right ? t('new.enterpriseRight') : t('new.enterpriseHint')} inputMode="numeric" maxLength={30} {...plain} {...form.getInputProps('enterpriseNumber')} />
        <TextInput label={t('new.legalName')} maxLength={200} autoComplete="organization" {...plain} {...form.getInputProps('legalName')} />
        <TextInput label={t('new.seat')} maxLength={300} autoComplete="street-address" {...plain} {...form.getInputProps('seat')} />
        <TextInput label={t('new.noticeEmail')} description={t('new.noticeHint')} type="email" autoComplete="off" {...plain} {...form.getInputProps('noticeEmail')} />
        <NativeSelect label={t('new.language')} data={languages} {...form.getInputProps('language')} />
      </Stack>
    </Section>
  );
}

function RegistrantFields({ form }: { form: Form }): ReactNode {
  const { t } = useTranslation('customers');
  return (
    <Section title={t('new.registrant')}>
      <Stack gap="sm">
        <TextInput label={t('new.displayName')} autoComplete="off" {...plain} {...form.getInputProps('registrant.displayName')} />
        <TextInput label={t('new.email')} description={t('new.emailHint')} type="email" autoComplete="off" {...plain} {...form.getInputProps('registrant.email')} />
        <NativeSelect label={t('new.link')} data={(['employment', 'civilService', 'directorship'] as const).map((value) => ({ value, label: t(`new.links.${value}`) }))} {...form.getInputProps('registrant.link')} />
        <NativeSelect label={t('new.ownLanguage')} data={[{ value: '', label: t('new.sameLanguage') }, ...languages]} {...form.getInputProps('registrant.language')} />
        <Checkbox label={t('new.ownerOptOut')} description={t('new.optOutHint')} {...form.getInputProps('ownerOptOut', { type: 'checkbox' })} />
      </Stack>
    </Section>
  );
}

function AuthorityFields({ form }: { form: Form }): ReactNode {
  const { t } = useTranslation('customers');
  return (
    <Section title={t('new.authority')}>
      <Stack gap="sm">
        <Checkbox label={t('new.given')} {...form.getInputProps('statementOfAuthority.given', { type: 'checkbox' })} />
        <TextInput label={t('new.by')} {...plain} {...form.getInputProps('statementOfAuthority.by')} />
      </Stack>
    </Section>
  );
}
