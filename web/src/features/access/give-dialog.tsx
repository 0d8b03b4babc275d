import { Checkbox } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, told } from '../../lib/api';
import type { GiveGrantRequest } from '../../lib/api-types.gen';
import { useChanged } from '../../lib/changed';
import { isReason, ReasonField } from '../../lib/fields';
import { isProblem } from '../../lib/problem';
import { useRepeatKey } from '../../lib/repeat-key';
import type { Wanted } from './access.queries';
import { GivingEffect } from './giving-effect';
import type { Holder } from './holder';
import { asPart } from './parts-field';
import { isBundle, NO_RIGHT, RightFields, type RightTyped, rightWanted } from './right-fields';

interface Typed extends RightTyped {
  mayDelegate: boolean;
}

const EMPTY: Typed = { ...NO_RIGHT, mayDelegate: false };
/** How long one may type before the effect is asked for. */
const PAUSE = 250;

const wantedOf = (as: Holder['as'], typed: Typed): Wanted => ({ ...as, ...rightWanted(typed) });

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
  const { right } = form.values;
  return (
    <>
      <RightFields kind={kind} ends={endsAt !== null} form={form} fault={fault} />
      {right !== null && <Effect as={as} typed={form.values} />}
      <ReasonField {...form.getInputProps('reason')} error={isProblem(fault) ? fault.field('reason') : undefined} />
      {isBundle(right) && kind === 'person' && <Checkbox label={t('mayDelegate')} description={t('mayDelegateHint')} {...form.getInputProps('mayDelegate', { type: 'checkbox' })} />}
    </>
  );
}

function Effect({ as, typed }: { as: Holder['as']; typed: Typed }): ReactNode {
  const [wanted] = useDebouncedValue(JSON.stringify(wantedOf(as, typed)), PAUSE);
  return <GivingEffect wanted={JSON.parse(wanted) as Wanted} />;
}
