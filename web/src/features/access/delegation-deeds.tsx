import { Button } from '@mantine/core';
import { IconArrowsMinimize, IconCheck, IconPlayerStop, IconTransferIn, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { DelegationView } from '../../lib/api-types.gen';
import { AcceptDialog, NarrowDelegationDialog, ReasonedDialog } from './delegation-dialogs';

type Deed = 'accept' | 'decline' | 'narrow' | 'end' | 'adopt';

const ICONS = { accept: IconCheck, decline: IconX, narrow: IconArrowsMinimize, end: IconPlayerStop, adopt: IconTransferIn } as const;

/** What the reader can do with it: whoever received it answers, whoever gave it narrows, either ends, and whoever gives rights takes over. */
export function DelegationDeeds({ delegation }: { delegation: DelegationView }): ReactNode {
  const { t } = useTranslation('access');
  const { memberId } = useActing();
  const [deed, setDeed] = useState<Deed | null>(null);
  const close = (): void => setDeed(null);
  const { abilities: { answer, narrow, end, adopt }, delegate } = delegation;
  // whoever is asked declines: ending what he has not accepted would be the same by another name
  const possible: Record<Deed, boolean> = { end: end && !answer, narrow, adopt, decline: answer, accept: answer };
  const isMain = (each: Deed): boolean => each === 'accept' || (each === 'adopt' && delegate.id !== memberId);
  return (
    <>
      {(Object.keys(possible) as Deed[]).filter((each) => possible[each]).map((each) => {
        const Icon = ICONS[each];
        return <Button key={each} variant={isMain(each) ? 'filled' : 'default'} leftSection={<Icon size={16} aria-hidden />} onClick={() => setDeed(each)}>{t(`delegations.deeds.${each}`)}</Button>;
      })}
      {deed === 'accept' && <AcceptDialog delegation={delegation} onClose={close} />}
      {deed === 'narrow' && <NarrowDelegationDialog delegation={delegation} onClose={close} />}
      {(deed === 'decline' || deed === 'end' || deed === 'adopt') && <ReasonedDialog delegation={delegation} deed={deed} onClose={close} />}
    </>
  );
}
