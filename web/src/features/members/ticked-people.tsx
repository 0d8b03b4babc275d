import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { MemberView } from '../../lib/api-types.gen';
import { Action } from '../../lib/why';
import { TickBar } from '../../ui/ticks';
import { EndManyDialog } from './end-many-dialog';

/** The dialog that gives many a right; of another room. */
export type GiveMany = (memberIds: readonly string[], close: () => void) => ReactNode;

interface TickedPeopleProps {
  people: readonly MemberView[];
  clear: () => void;
  giveMany: GiveMany;
  /** How to tick more. */
  children: ReactNode;
}

/** What can be done with those who are ticked. */
export function TickedPeople({ people, clear, giveMany, children }: TickedPeopleProps): ReactNode {
  const { t } = useTranslation('members');
  const { can } = useActing();
  const [asked, setAsked] = useState<'give' | 'end' | null>(null);
  if (people.length === 0) return null;
  const ids = people.map(({ id }) => id);
  const close = (): void => setAsked(null);
  return (
    <TickBar label={t('many.ticked', { count: people.length })}>
      <Action allowed={can('grant:give')} permission="grant:give" size="xs" variant="filled" onClick={() => setAsked('give')}>{t('many.giveAction')}</Action>
      <Action allowed={can('member:end')} permission="member:end" size="xs" onClick={() => setAsked('end')}>{t('many.endAction')}</Action>
      {children}
      <Button size="xs" variant="subtle" onClick={clear}>{t('many.clear')}</Button>
      {asked === 'give' && giveMany(ids, close)}
      {asked === 'end' && <EndManyDialog memberIds={ids} onClose={close} />}
    </TickBar>
  );
}
