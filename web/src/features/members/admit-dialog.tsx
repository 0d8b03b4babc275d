import { Group, Select, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, told } from '../../lib/api';
import type { AdmitMemberRequest, EmploymentTerm, Language, OwnLink } from '../../lib/api-types.gen';
import { useChanged } from '../../lib/changed';
import { DayField } from '../../lib/fields';
import { beginOfDay, nextDay } from '../../lib/format';
import { language, LANGUAGES } from '../../lib/i18n';
import { isProblem } from '../../lib/problem';
import { useRepeatKey } from '../../lib/repeat-key';
import { isOutsider, NoOwnLink, type Outsider, OUTSIDERS } from './no-own-link';

const LINKS = ['employment', 'civilService', 'directorship'] as const satisfies readonly OwnLink[];
const TERMS = ['indefinite', 'fixed'] as const satisfies readonly EmploymentTerm[];
const FIELDS = ['displayName', 'email', 'link', 'term', 'language', 'startsAt', 'endsAt'] as const;

interface Typed {
  displayName: string;
  email: string;
  link: OwnLink | Outsider;
  /** Of an employment. */
  term: EmploymentTerm;
  language: Language;
  from: string;
  until: string;
}

/** Null: this is no link that somebody can be admitted by. */
function asRequest({ from, email, displayName, language: spoken, ...typed }: Typed): AdmitMemberRequest | null {
  const { link, term } = typed;
  if (isOutsider(link)) return null;
  const until = untilOf(typed);
  return { link, language: spoken, displayName: displayName.trim(), email: email.trim(), ...(link === 'employment' && { term }), ...(from && { startsAt: beginOfDay(from) }), ...(until && { endsAt: beginOfDay(nextDay(until)) }) };
}

type TermTyped = Pick<Typed, 'link' | 'term' | 'until'>;
const isIndefinite = ({ link, term }: Omit<TermTyped, 'until'>): boolean => link === 'employment' && term === 'indefinite';
const isFixed = ({ link, term }: Omit<TermTyped, 'until'>): boolean => link === 'employment' && term === 'fixed';
/** What was typed before somebody chose that there is no end is not sent. */
const untilOf = ({ until, ...typed }: TermTyped): string => (isIndefinite(typed) ? '' : until);
const datesPossible = ({ from, ...typed }: Typed): boolean => {
  const until = untilOf(typed);
  return until === '' ? !isFixed(typed) : from === '' || until >= from;
};

/** Somebody new: whoever admits him vouches for the link, and an invitation goes out. */
export function AdmitDialog({ opened, onClose }: { opened: boolean; onClose: () => void }): ReactNode {
  const { t } = useTranslation('members');
  const { customerId } = useActing();
  const changed = useChanged();
  const key = useRepeatKey();
  const navigate = useNavigate();
  const form = useForm<Typed>({ initialValues: { displayName: '', email: '', link: 'employment', term: 'indefinite', language: language(), from: '', until: '' } });
  const { displayName, email, link } = form.values;
  const admit = async (): Promise<void> => {
    const body = asRequest(form.values);
    if (!body) return;
    const { id } = await told(api.POST('/api/v1/customers/{customerId}/members', { params: { path: { customerId }, header: key.of(body) }, body }));
    key.done();
    form.reset();
    notifications.show({ message: t('admit.done', { name: displayName }) });
    void changed();
    await navigate({ to: '/customers/$customerId/people/$memberId', params: { customerId, memberId: id } });
  };
  const incomplete = isOutsider(link) || displayName.trim() === '' || !/^\S+@\S+$/.test(email.trim()) || !datesPossible(form.values);
  return (
    <ActionDialog title={t('admit.title')} opened={opened} onClose={onClose} submit={t('admit.submit')} incomplete={incomplete} onSubmit={admit} fields={FIELDS}>
      {(fault) => <Fields form={form} fault={fault} />}
    </ActionDialog>
  );
}

/** Whoever has no link of his own is offered as what he is, and led to where he belongs. */
function Fields({ form, fault }: { form: UseFormReturnType<Typed>; fault: unknown }): ReactNode {
  const { t } = useTranslation('members');
  const { link, from } = form.values;
  const [indefinite, fixed] = [isIndefinite(form.values), isFixed(form.values)];
  const error = (name: (typeof FIELDS)[number]): string | undefined => (isProblem(fault) ? fault.field(name) : undefined);
  const links = [
    { group: t('outside.own'), items: LINKS.map((value) => ({ value, label: t(`links.${value}`) })) },
    { group: t('outside.group'), items: OUTSIDERS.map((value) => ({ value, label: t(`outside.kinds.${value}`) })) },
  ];
  return (
    <>
      <TextInput label={t('name')} required withAsterisk={false} maxLength={200} autoComplete="off" data-autofocus {...form.getInputProps('displayName')} error={error('displayName')} />
      <TextInput label={t('email')} description={t('admit.emailHint')} type="email" required withAsterisk={false} autoComplete="off" {...form.getInputProps('email')} error={error('email')} />
      <Group grow align="flex-start" preventGrowOverflow={false} wrap="wrap">
        <Select label={t('link')} allowDeselect={false} data={links} styles={{ options: { maxHeight: 340 } }} {...form.getInputProps('link')} error={error('link')} />
        {link === 'employment' && <Select label={t('term')} description={indefinite ? t('termHint') : undefined} inputWrapperOrder={['label', 'input', 'description', 'error']} allowDeselect={false} data={TERMS.map((value) => ({ value, label: t(`terms.${value}`) }))} {...form.getInputProps('term')} error={error('term')} />}
        <Select label={t('language')} allowDeselect={false} data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))} {...form.getInputProps('language')} error={error('language')} />
      </Group>
      {isOutsider(link) ? <NoOwnLink of={link} /> : (
        <>
          <Group grow align="flex-start">
            <DayField label={t('from')} description={t('fromHint')} {...form.getInputProps('from')} error={error('startsAt')} />
            {!indefinite && <DayField label={t('lastDay')} description={t(fixed ? 'expectedHint' : 'lastDayHint')} required={fixed} min={from || undefined} {...form.getInputProps('until')} error={error('endsAt')} />}
          </Group>
          <p style={{ margin: 0, color: 'var(--quiet)' }}>{t('admit.effect')}</p>
        </>
      )}
    </>
  );
}
