import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { CompromiseView, LedgerEntryView } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { beginOfDay, useFormat } from '../../lib/format';
import { useLook } from '../../lib/look';
import { When } from '../../lib/when';
import { Action } from '../../lib/why';
import { TextLink } from '../../ui/link';
import { Columns, Facts, Page, Section } from '../../ui/page';
import { Actions } from './actions';
import { CompromiseState } from './compromise-state';
import { compromiseQuery } from './compromises.queries';
import { CloseDialog, LetterDialog, ReceiptDialog } from './letter-dialogs';

interface CasePageProps {
  compromiseId: string;
  /** An entry of the ledger in words; of another room. */
  sentence: (entry: LedgerEntryView) => string;
}

/** One report: of what, by whom, what was done meanwhile, and the letter that confirms it. */
export function CasePage({ compromiseId, sentence }: CasePageProps): ReactNode {
  const { t } = useTranslation('compromises');
  const { customerId } = useActing();
  const { data: found, error } = useQuery(compromiseQuery(customerId, compromiseId));
  if (error) return <FaultPage error={error} />;
  if (!found) return <LoadingPage />;
  return (
    <Page
      title={t('caseTitle', { name: (found.member ?? found.client)?.name })} lead={<CompromiseState of={found} />} actions={<Deeds found={found} />}
      back={{ to: { to: '/customers/$customerId/compromised', params: { customerId } }, label: t('title') }}
    >
      <Columns>
        <Section title={t('actions')}><Actions compromiseId={found.id} sentence={sentence} /></Section>
        <div>
          <Section title={t('case')}><About found={found} /></Section>
          <Section title={t('letter')}><Letter found={found} /></Section>
        </div>
      </Columns>
    </Page>
  );
}

/** The Customer writes the letter down and closes the case; an agent who looks says that it was received. */
function Deeds({ found }: { found: CompromiseView }): ReactNode {
  const { t } = useTranslation('compromises');
  const byOperator = useLook() !== null;
  const closed = found.state === 'closed' ? t('isClosed') : undefined;
  const done = closed ?? (found.letterReceivedOn === null ? undefined : t('isReceived'));
  return byOperator ? <Receive found={found} done={done} /> : <OwnDeeds found={found} done={done} closed={closed} />;
}

function Receive({ found, done }: { found: CompromiseView; done?: string }): ReactNode {
  const { t } = useTranslation('compromises');
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Action allowed={done === undefined} permission="ledger:read" because={done} onClick={open}>{t('receive')}</Action>
      {opened && <ReceiptDialog found={found} onClose={close} />}
    </>
  );
}

function OwnDeeds({ found, done, closed }: { found: CompromiseView; done?: string; closed?: string }): ReactNode {
  const { t } = useTranslation('compromises');
  const [sending, send] = useDisclosure();
  const [closing, close] = useDisclosure();
  return (
    <>
      <Action allowed={found.abilities.letter} permission="member:end" because={done} onClick={send.open}>{t('send')}</Action>
      <Action allowed={found.abilities.close} permission="member:end" because={closed} onClick={close.open}>{t('close')}</Action>
      {sending && <LetterDialog found={found} onClose={send.close} />}
      {closing && <CloseDialog found={found} onClose={close.close} />}
    </>
  );
}

function About({ found }: { found: CompromiseView }): ReactNode {
  const { t } = useTranslation('compromises');
  const { t: tLib } = useTranslation('lib');
  const { customerId } = useActing();
  const { member, client, reportedBy, recordedBy, reportedAt, suspectedSince, reason, closedAt, closedBy, closingReason } = found;
  return (
    <Facts facts={[
      member && [t('of'), <TextLink key="of" to="/customers/$customerId/people/$memberId" params={{ customerId, memberId: member.id }} inherit>{member.name}</TextLink>],
      client && [t('of'), <TextLink key="of" to="/customers/$customerId/api/$clientId" params={{ customerId, clientId: client.id }} inherit>{client.name}</TextLink>],
      [t('suspectedSince'), <When key="since" at={suspectedSince} exact />],
      [t('reportedAt'), <When key="at" at={reportedAt} exact />],
      [t('reportedBy'), reportedBy?.name ?? t('byPhone', { agent: recordedBy?.name ?? tLib('operator') })],
      [t('what'), reason],
      closedAt !== null && [t('closedAt'), <span key="closed"><When at={closedAt} exact />{closedBy && <>, {closedBy.name}</>}</span>],
      closingReason !== null && [t('why'), closingReason],
    ]} />
  );
}

function Letter({ found: { letterNumber, letterSentOn, letterReceivedOn, state } }: { found: CompromiseView }): ReactNode {
  const { t } = useTranslation('compromises');
  const format = useFormat();
  const day = (date: string | null): string => (date === null ? t('notYet') : format.day(beginOfDay(date)));
  return (
    <>
      <Facts facts={[[t('number'), letterNumber ?? t('notYet')], [t('sentOn'), day(letterSentOn)], [t('receivedOn'), day(letterReceivedOn)]]} />
      {state === 'open' && <p style={{ margin: '0.9rem 0 0' }}>{t('letterText')}</p>}
    </>
  );
}
