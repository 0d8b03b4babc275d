import { Select, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, told } from '../../lib/api';
import type { AdmitGroupPersonRequest, AffiliationView, Language } from '../../lib/api-types.gen';
import { useChanged } from '../../lib/changed';
import { isReason, ReasonField } from '../../lib/fields';
import { language, LANGUAGES } from '../../lib/i18n';
import { isProblem } from '../../lib/problem';

interface BringTyped {
  displayName: string;
  email: string;
  language: Language;
  /** The id of a sub-profile. */
  right: string | null;
  /** `costCentre:<id>` */
  parts: string[];
  from: string;
  until: string;
  reason: string;
}

/** What it gives, on which part and how long is chosen as for any right: in another room. */
export interface RightChoice {
  fields: (form: UseFormReturnType<BringTyped>, fault: unknown) => ReactNode;
  asked: (typed: BringTyped) => Pick<AdmitGroupPersonRequest, 'subProfileId' | 'scope' | 'endsAt'>;
}

const FIELDS = ['displayName', 'email', 'language', 'subProfileId', 'scope', 'endsAt', 'reason'] as const;

interface BringDialogProps {
  affiliation: AffiliationView;
  right: RightChoice;
  onClose: () => void;
}

/** Somebody of the parent company, with the right that he begins with (GC-9.1-d). */
export function BringDialog({ affiliation: { id, parent }, right, onClose }: BringDialogProps): ReactNode {
  const { t } = useTranslation('affiliations');
  const { customerId } = useActing();
  const changed = useChanged();
  const form = useForm<BringTyped>({ initialValues: { displayName: '', email: '', language: language(), right: null, parts: [], from: '', until: '', reason: '' } });
  const { values } = form;
  const name = values.displayName.trim();
  async function bring(): Promise<void> {
    const body = { displayName: name, email: values.email.trim(), language: values.language, ...right.asked(values), reason: values.reason.trim() };
    await told(api.POST('/api/v1/customers/{customerId}/affiliations/{affiliationId}/people', { params: { path: { customerId, affiliationId: id } }, body }));
    await changed();
    notifications.show({ message: t('bring.done', { name }) });
  }
  const incomplete = name === '' || !/^\S+@\S+$/.test(values.email.trim()) || values.right === null || !isReason(values.reason);
  return (
    <ActionDialog opened title={t('bring.ask', { parent: parent.legalName })} submit={t('bring.submit')} onClose={onClose} incomplete={incomplete} onSubmit={bring} fields={FIELDS}>
      {(fault) => {
        const error = (field: (typeof FIELDS)[number]): string | undefined => (isProblem(fault) ? fault.field(field) : undefined);
        return (
          <>
            <p style={{ margin: 0 }}>{t('bring.effect', { parent: parent.legalName })}</p>
            <TextInput label={t('bring.name')} required withAsterisk={false} maxLength={200} autoComplete="off" data-autofocus {...form.getInputProps('displayName')} error={error('displayName')} />
            <TextInput label={t('bring.email')} description={t('bring.emailHint', { parent: parent.legalName })} type="email" required withAsterisk={false} autoComplete="off" {...form.getInputProps('email')} error={error('email')} />
            <Select label={t('bring.language')} allowDeselect={false} data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))} {...form.getInputProps('language')} error={error('language')} />
            {right.fields(form, fault)}
            <ReasonField {...form.getInputProps('reason')} error={error('reason')} />
          </>
        );
      }}
    </ActionDialog>
  );
}
