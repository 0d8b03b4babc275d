import { IconBan, IconRestore, IconX } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MandateView } from '../../lib/api-types.gen';
import { BlockDialog, DecideDialog } from './operator-dialogs';

type Deed = 'refuse' | 'readmit' | 'block';

/** Of an agent who looks: he refuses it, readmits its third party, or blocks that everywhere. */
export function AgentDeeds({ mandate }: { mandate: MandateView }): ReactNode {
  const { t } = useTranslation('mandates');
  const [deed, setDeed] = useState<Deed | null>(null);
  const close = (): void => setDeed(null);
  const { abilities: { refuse, readmit }, refusal, thirdPartyNumber } = mandate;
  return (
    <>
      {(refuse || readmit) && !refusal?.everywhere && <Button variant="default" leftSection={<IconBan size={16} aria-hidden />} onClick={() => setDeed('block')}>{t('block.everywhere')}</Button>}
      {readmit && <Button variant="default" leftSection={<IconRestore size={16} aria-hidden />} onClick={() => setDeed('readmit')}>{t('readmit.title')}</Button>}
      {refuse && <Button color="red.9" leftSection={<IconX size={16} aria-hidden />} onClick={() => setDeed('refuse')}>{t('refuse.title')}</Button>}
      {deed === 'block' && <BlockDialog number={thirdPartyNumber} onClose={close} />}
      {(deed === 'refuse' || deed === 'readmit') && <DecideDialog mandate={mandate} deed={deed} onClose={close} />}
    </>
  );
}
