import { IconPencil, IconPlayerStop, IconSend } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { MandateView } from '../../lib/api-types.gen';
import { useLook } from '../../lib/look';
import { Action } from '../../lib/why';
import { AgentDeeds } from './agent-deeds';
import { EndDialog, NotifyDialog } from './deed-dialogs';
import { DraftDialog, type RightChoice } from './draft-dialog';

interface DeedsProps {
  mandate: MandateView;
  right: RightChoice;
}

type Deed = 'change' | 'notify' | 'end';

/** By the Customer, or by the agent who looks at it. */
export function MandateDeeds({ mandate, right }: DeedsProps): ReactNode {
  const look = useLook();
  const { customerId } = useActing();
  return look?.customerId === customerId ? <AgentDeeds mandate={mandate} /> : <OfCustomer mandate={mandate} right={right} />;
}

/** What can be done with it now: a draft is changed and notified; what was notified is ended. */
function OfCustomer({ mandate, right }: DeedsProps): ReactNode {
  const { t } = useTranslation('mandates');
  const [deed, setDeed] = useState<Deed | null>(null);
  const close = (): void => setDeed(null);
  const { state, abilities, end } = mandate;
  const isOver = state === 'ended' || end !== null;
  return (
    <>
      {!isOver && <Action allowed={abilities.end} permission="mandate:end" leftSection={<IconPlayerStop size={16} aria-hidden />} onClick={() => setDeed('end')}>{t(state === 'draft' ? 'end.discard' : 'end.title')}</Action>}
      {state === 'draft' && (
        <>
          <Action allowed={abilities.change} permission="mandate:give" leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setDeed('change')}>{t('change.title')}</Action>
          <Action allowed={abilities.notify} permission="mandate:give" variant="filled" leftSection={<IconSend size={16} aria-hidden />} onClick={() => setDeed('notify')}>{t('notify.title')}</Action>
        </>
      )}
      {deed === 'change' && <DraftDialog mandate={mandate} right={right} onClose={close} />}
      {deed === 'notify' && <NotifyDialog mandate={mandate} onClose={close} />}
      {deed === 'end' && <EndDialog mandate={mandate} onClose={close} />}
    </>
  );
}
