import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { DocumentDetailView } from '../../lib/api-types.gen';
import { useLook } from '../../lib/look';
import { agentQuery } from '../../lib/session';
import { Action } from '../../lib/why';
import { AnswerDialog } from './answer-dialog';
import { ObjectDialog } from './object-dialog';
import { OutageDialog } from './outage-dialog';
import { PublishDialog } from './publish-dialog';
import { WithdrawDialog } from './withdraw-dialog';

/** What can be done with it now: by the Customer, or by the agent who looks at it. */
export function DocumentDeeds({ document }: { document: DocumentDetailView }): ReactNode {
  const look = useLook();
  const { customerId } = useActing();
  return look?.customerId === customerId ? <OfAgent document={document} /> : <OfCustomer document={document} />;
}

function OfCustomer({ document }: { document: DocumentDetailView }): ReactNode {
  const { t } = useTranslation('documents');
  const [opened, setOpened] = useState(false);
  if (document.state === 'objected') return <Withdraw document={document} />;
  if (document.state !== 'open' && !opened) return null;
  return (
    <>
      <Action variant="filled" allowed={document.abilities.object} permission="document:object" onClick={() => setOpened(true)}>{t('object.title')}</Action>
      {opened && <ObjectDialog document={document} onClose={() => setOpened(false)} />}
    </>
  );
}

function Withdraw({ document }: { document: DocumentDetailView }): ReactNode {
  const { t } = useTranslation('documents');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Action allowed={document.abilities.withdrawObjection} permission="document:object" onClick={() => setOpened(true)}>{t('withdraw.title')}</Action>
      {opened && <WithdrawDialog document={document} onClose={() => setOpened(false)} />}
    </>
  );
}

type Deed = 'recognise' | 'reject' | 'remedy' | 'supersede' | 'extend';
const DEEDS: readonly Deed[] = ['extend', 'supersede', 'reject', 'remedy', 'recognise'];

function OfAgent({ document }: { document: DocumentDetailView }): ReactNode {
  const { t } = useTranslation('documents');
  const { customerId } = useActing();
  const { data: agent } = useQuery(agentQuery);
  const [deed, setDeed] = useState<Deed | null>(null);
  if (!agent) return null;
  const close = (): void => setDeed(null);
  return (
    <Group gap="xs">
      {DEEDS.filter((each) => document.abilities[each]).map((each) => <Button key={each} variant={each === 'recognise' ? 'filled' : 'default'} onClick={() => setDeed(each)}>{t(`deeds.${each}`)}</Button>)}
      {(deed === 'recognise' || deed === 'reject' || deed === 'remedy') && <AnswerDialog customerId={customerId} document={document} decision={deed} onClose={close} />}
      {deed === 'supersede' && <PublishDialog customerId={customerId} corrects={document} onClose={close} />}
      {deed === 'extend' && <OutageDialog of={{ customerId, documentId: document.id }} lastDay={document.dueOn} onClose={close} />}
    </Group>
  );
}
