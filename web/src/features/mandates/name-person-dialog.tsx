import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import type { MandateView } from '../../lib/api-types.gen';
import { bundleName } from '../../lib/bundle-name';
import { lastDayOf, useFormat } from '../../lib/format';
import { language, LANGUAGES } from '../../lib/i18n';
import { isProblem } from '../../lib/problem';
import css from './mandates.module.css';
import { useMandateDeeds } from './mandates.queries';

interface NamePersonDialogProps {
  mandate: MandateView;
  onClose: () => void;
}

/** A natural person of the third party: he is invited, and has what the mandate gives, as long as it does. */
export function NamePersonDialog({ mandate, onClose }: NamePersonDialogProps): ReactNode {
  const { t } = useTranslation('mandates');
  const { t: tLib } = useTranslation('lib');
  const format = useFormat();
  const { name } = useMandateDeeds();
  const form = useForm({ initialValues: { displayName: '', email: '', language: language() } });
  const { displayName, email, language: spoken } = form.values;
  const send = async (): Promise<void> => {
    await name(mandate, { displayName: displayName.trim(), email: email.trim(), language: spoken });
    notifications.show({ message: t('name.done', { name: displayName.trim() }) });
  };
  const { thirdParty, subProfile, endsAt } = mandate;
  return (
    <ActionDialog title={t('name.ask', { thirdParty })} opened onClose={onClose} submit={t('name.submit')} incomplete={displayName.trim() === '' || !/^\S+@\S+$/.test(email.trim())} onSubmit={send} fields={['displayName', 'email', 'language']}>
      {(fault) => {
        const error = (field: string): string | undefined => (isProblem(fault) ? fault.field(field) : undefined);
        return (
          <>
            <TextInput label={t('name.name')} required withAsterisk={false} maxLength={200} autoComplete="off" data-autofocus {...form.getInputProps('displayName')} error={error('displayName')} />
            <TextInput label={t('name.email')} description={t('name.emailHint')} type="email" required withAsterisk={false} autoComplete="off" {...form.getInputProps('email')} error={error('email')} />
            <Select label={t('name.language')} allowDeselect={false} data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))} {...form.getInputProps('language')} error={error('language')} />
            <p className={css['effect']}>{t('name.effect', { right: bundleName(tLib, subProfile), until: format.day(lastDayOf(endsAt)) })}</p>
          </>
        );
      }}
    </ActionDialog>
  );
}
