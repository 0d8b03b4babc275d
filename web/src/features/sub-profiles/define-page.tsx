import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { DefineSubProfileRequest, SubProfileView } from '../../lib/api-types.gen';
import { bundleName } from '../../lib/bundle-name';
import { FaultPanel, LoadingPage } from '../../lib/fault-pages';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { WhyNot } from '../../lib/why';
import { PermissionChoice } from '../../lib/permission-choice';
import { Columns, Page, Section } from '../../ui/page';
import { PermissionGroups } from './permission-groups';
import { useSubProfileDeeds } from './sub-profiles.mutations';
import { subProfilesQuery } from './sub-profiles.queries';

const route = getRouteApi('/customers/$customerId/sub-profiles/new');

/** A bundle of one's own: it is defined once and never edited, so nobody's rights grow by an edit. */
export function DefinePage(): ReactNode {
  const { t } = useTranslation('sub-profiles');
  const { customerId, can } = useActing();
  const { from, gives } = route.useSearch();
  const { data, error } = useQuery(subProfilesQuery(customerId));
  return (
    <Page title={t('defineTitle')} lead={t('defineLead')} back={{ to: { to: '/customers/$customerId/sub-profiles', params: { customerId } }, label: t('title') }}>
      {!can('sub-profile:define') && <Section><WhyNot permission="sub-profile:define" /></Section>}
      {can('sub-profile:define') && error && <FaultPanel fault={error} />}
      {can('sub-profile:define') && !error && (data ? <DefineForm model={modelOf(data.find(({ id }) => id === from), gives)} /> : <LoadingPage />)}
    </Page>
  );
}

/** As it was supposed elsewhere, where it was. */
function modelOf(model: SubProfileView | undefined, gives: string | undefined): SubProfileView | undefined {
  return model && gives !== undefined ? { ...model, permissions: gives.split(',').filter((permission) => permission !== '') } : model;
}

const CODE = /^[a-z][a-z0-9-]{1,59}$/;

/** What people would write by hand: "Dépôt Manager" → "depot-manager". */
const codeFor = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^[^a-z]+|-+$/g, '').slice(0, 60);

function useDefineForm(model: SubProfileView | undefined) {
  const { t } = useTranslation('sub-profiles');
  return useForm({
    initialValues: { name: '', code: '', codeTyped: false, permissions: model?.permissions ?? [] },
    validate: {
      name: (name) => (name.trim() === '' ? t('nameMissing') : null),
      code: (code, { name, codeTyped }) => (CODE.test(codeTyped ? code : codeFor(name)) ? null : t('codeWrong')),
      permissions: (permissions) => (permissions.length === 0 ? t('permissionsMissing') : null),
    },
  });
}

function DefineForm({ model }: { model: SubProfileView | undefined }): ReactNode {
  const { t } = useTranslation('sub-profiles');
  const { t: lib } = useTranslation('lib');
  const { customerId } = useActing();
  const navigate = route.useNavigate();
  const { define } = useSubProfileDeeds();
  const form = useDefineForm(model);
  const { name, code, codeTyped, permissions } = form.values;
  const deed = useMutation({
    mutationFn: () => define({ name: name.trim(), code: codeTyped ? code : codeFor(name), permissions: permissions as DefineSubProfileRequest['permissions'] }),
    onSuccess: ({ id }) => navigate({ to: '/customers/$customerId/sub-profiles/$subProfileId', params: { customerId, subProfileId: id } }),
  });
  const refused = isProblem(deed.error) ? deed.error : null;
  return (
    <form noValidate onSubmit={form.onSubmit(() => deed.mutate())}>
      <Columns>
        <Section>
          <Stack gap="md">
            {model && <Text size="sm" c="var(--quiet)">{t('asModel', { name: bundleName(lib, model) })}</Text>}
            <TextInput label={t('name')} description={t('nameHint')} required withAsterisk={false} maxLength={120} maw={420} {...form.getInputProps('name')} error={form.errors['name'] ?? refused?.field('name')} />
            <TextInput
              label={t('code')} description={t('codeHint')} required withAsterisk={false} maxLength={60} maw={420} value={codeTyped ? code : codeFor(name)} error={form.errors['code'] ?? refused?.field('code')}
              onChange={({ currentTarget }) => form.setValues({ code: currentTarget.value, codeTyped: true })}
            />
            <Checkbox.Group label={t('permissions')} error={form.errors['permissions']} {...form.getInputProps('permissions')}><PermissionChoice chosen={permissions} onChange={(next) => form.setFieldValue('permissions', next)} /></Checkbox.Group>
          </Stack>
        </Section>
        <Preview permissions={permissions}>
          <ProblemNote fault={deed.error} fields={['name', 'code']} />
          <Group><Button type="submit" loading={deed.isPending}>{t('defineTitle')}</Button></Group>
        </Preview>
      </Columns>
    </form>
  );
}

/** What it would give, before it exists; in sight while one chooses. */
function Preview({ permissions, children }: { permissions: readonly string[]; children: ReactNode }): ReactNode {
  const { t } = useTranslation('sub-profiles');
  return (
    <Stack gap="md" pos="sticky" top="calc(var(--bar, 0rem) + 1rem)">
      <Section title={t('wouldGive', { count: permissions.length })}>
        <Stack gap="md">
          {permissions.length === 0 ? <Text c="var(--quiet)">{t('wouldGiveNothing')}</Text> : <PermissionGroups permissions={permissions} />}
          <Text size="sm" c="var(--quiet)">{t('neverEdited')}</Text>
          {children}
        </Stack>
      </Section>
    </Stack>
  );
}
