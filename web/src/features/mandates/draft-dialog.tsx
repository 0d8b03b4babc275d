import { TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import type { DraftMandateRequest, GrantScopePartView, MandateView } from '../../lib/api-types.gen';
import { isReason, ReasonField } from '../../lib/fields';
import { dayOf, lastDayOf } from '../../lib/format';
import { now } from '../../lib/now';
import { isProblem } from '../../lib/problem';
import small from '../../ui/small.module.css';
import { numberShown } from './mandate-words';
import css from './mandates.module.css';
import { useMandateDeeds } from './mandates.queries';

interface DraftTyped {
  thirdParty: string;
  thirdPartyNumber: string;
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
  fields: (form: UseFormReturnType<DraftTyped>, known: readonly GrantScopePartView[], fault: unknown) => ReactNode;
  asked: (typed: DraftTyped) => Pick<DraftMandateRequest, 'subProfileId' | 'scope' | 'startsAt' | 'endsAt'>;
}

const EMPTY: DraftTyped = { thirdParty: '', thirdPartyNumber: '', right: null, parts: [], from: '', until: '', reason: '' };
const FIELDS = ['thirdParty', 'thirdPartyNumber', 'subProfileId', 'scope', 'startsAt', 'endsAt', 'reason'] as const;

const typedOf = ({ thirdParty, thirdPartyNumber, subProfile, scope, startsAt, endsAt, reason }: MandateView): DraftTyped => ({
  thirdParty, thirdPartyNumber: numberShown(thirdPartyNumber), right: subProfile.id, parts: scope.map(({ kind, id }) => `${kind}:${id}`),
  from: Date.parse(startsAt) > now() ? dayOf(startsAt) : '', until: dayOf(lastDayOf(endsAt)), reason,
});

interface DraftDialogProps {
  /** The draft that is changed; absent: a new one. */
  mandate?: MandateView;
  right: RightChoice;
  onClose: () => void;
}

/** Who is to act, what for and until when. It gives nothing: the operator is notified first. */
export function DraftDialog({ mandate, right, onClose }: DraftDialogProps): ReactNode {
  const { t } = useTranslation('mandates');
  const { draft, change } = useMandateDeeds();
  const { customerId } = useActing();
  const navigate = useNavigate();
  const form = useForm<DraftTyped>({ initialValues: mandate ? typedOf(mandate) : EMPTY });
  const { values } = form;
  const { thirdParty, thirdPartyNumber, until, reason } = values;
  const send = async (): Promise<void> => {
    const body = { thirdParty: thirdParty.trim(), thirdPartyNumber: thirdPartyNumber.trim(), ...right.asked(values), reason: reason.trim() };
    const { id } = await (mandate ? change(mandate, body) : draft(body));
    notifications.show({ message: t(mandate ? 'change.done' : 'draft.done', { thirdParty: body.thirdParty }) });
    if (!mandate) await navigate({ to: '/customers/$customerId/mandates/$mandateId', params: { customerId, mandateId: id } });
  };
  const incomplete = [thirdParty, thirdPartyNumber, values.right ?? '', until].some((each) => each.trim() === '') || !isReason(reason);
  return (
    <ActionDialog title={t(mandate ? 'change.ask' : 'draft.title', { thirdParty })} opened onClose={onClose} submit={t(mandate ? 'change.submit' : 'draft.submit')} incomplete={incomplete} onSubmit={send} fields={FIELDS}>
      {(fault) => {
        const error = (field: (typeof FIELDS)[number]): string | undefined => (isProblem(fault) ? fault.field(field) : undefined);
        return (
          <>
            <p className={css['effect']}>{t('draft.effect')}</p>
            <div className={small['pair']}>
              <TextInput label={t('thirdParty')} description={t('draft.thirdPartyHint')} required withAsterisk={false} maxLength={200} data-autofocus {...form.getInputProps('thirdParty')} error={error('thirdParty')} />
              <TextInput label={t('number')} description={t('draft.numberHint')} required withAsterisk={false} maxLength={40} {...form.getInputProps('thirdPartyNumber')} error={error('thirdPartyNumber')} />
            </div>
            {right.fields(form, mandate?.scope ?? [], fault)}
            <ReasonField label={t('draft.for')} description={t('draft.forHint')} {...form.getInputProps('reason')} error={error('reason')} />
          </>
        );
      }}
    </ActionDialog>
  );
}
