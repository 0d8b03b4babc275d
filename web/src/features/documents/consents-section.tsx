import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { api } from '../../lib/api';
import type { ConsentDecision, DocumentConsentView, DocumentDetailView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { ProblemNote } from '../../lib/problem-note';
import { saveFile } from '../../lib/save-file';
import { When } from '../../lib/when';
import { Facts, Section } from '../../ui/page';
import { AskConsentDialog } from './ask-consent-dialog';
import { ConsentDialog } from './consent-dialog';
import { ConsentState } from './document-state';
import { TakeConsentBackDialog } from './take-consent-back-dialog';
import css from './documents.module.css';

/** GC-6.1: which third party may use it, what for and until when. Without a consent in force it is for internal use. */
export function ConsentsSection({ document }: { document: DocumentDetailView }): ReactNode {
  const { t } = useTranslation('documents');
  const [asking, setAsking] = useState(false);
  const { consents, abilities, supersededBy } = document;
  return (
    <Section title={t('consents.title')} actions={abilities.askConsent && <Button variant="default" onClick={() => setAsking(true)}>{t('consents.ask')}</Button>}>
      {!consents.some(({ state }) => state === 'granted') && <p className={css['until']}>{t('consents.none')}</p>}
      {supersededBy !== null && <p className={css['until']}>{t('consents.ofItsOwn')}</p>}
      {consents.length > 0 && <ul className={css['consents']}>{consents.toSorted(byState).map((consent) => <li key={consent.id}><Consent document={document} consent={consent} /></li>)}</ul>}
      {asking && <AskConsentDialog documentId={document.id} onClose={() => setAsking(false)} />}
    </Section>
  );
}

/** What holds and what waits stand before what is over; the server tells the newest first. */
const rankOf = ({ state }: DocumentConsentView): number => ({ granted: 0, waiting: 1, refused: 2, takenBack: 2, withdrawn: 2, expired: 2 })[state];
const byState = (one: DocumentConsentView, other: DocumentConsentView): number => rankOf(one) - rankOf(other);

const grouped = (digits: string): string => `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}`;

function Consent({ document, consent }: { document: DocumentDetailView; consent: DocumentConsentView }): ReactNode {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { caseNumber, thirdParty, enterpriseNumber, purpose, untilOn, state, by, askedAt, answer, withdrawal, takenBack } = consent;
  return (
    <>
      <Group component="header" gap="sm" justify="space-between"><h3 className={css['third']}>{thirdParty}</h3><ConsentState state={state} /></Group>
      <Facts facts={[
        [t('consents.purpose'), purpose],
        [t('consents.until'), <time key="until" dateTime={untilOn}>{format.weekday(`${untilOn}T12:00:00Z`)}</time>],
        enterpriseNumber !== null && [t('consents.enterprise'), grouped(enterpriseNumber)],
        [t('consents.case'), caseNumber],
        [t('consents.askedBy'), by.name],
        [t('consents.asked'), <When key="asked" at={askedAt} exact />],
        answer && [t('consents.answered'), <When key="answered" at={answer.at} exact />],
        takenBack && [t('consents.takenBackBy'), takenBack.by.name],
        takenBack && [t('consents.takenBackAt'), <When key="takenBack" at={takenBack.at} exact />],
        withdrawal && [t('consents.withdrawnAt'), <When key="withdrawn" at={withdrawal.at} exact />],
      ]} />
      <Written consent={consent} />
      {state === 'granted' && <Download documentId={document.id} consent={consent} />}
      <Deeds documentId={document.id} consent={consent} />
      <TakeBack documentId={document.id} consent={consent} />
    </>
  );
}

/** What the operator wrote. */
function Written({ consent: { state, answer, withdrawal } }: { consent: DocumentConsentView }): ReactNode {
  const { t } = useTranslation('documents');
  return (
    <>
      {answer && <p className={css['written']}><strong>{t(state === 'refused' ? 'consents.refused' : 'consents.granted')}</strong> {answer.answer}</p>}
      {answer?.conditions && <p className={css['written']}><strong>{t('consents.conditions')}:</strong> {answer.conditions}</p>}
      {withdrawal && <p className={css['written']}><strong>{t('consents.withdrawn')}</strong> {withdrawal.reason}</p>}
    </>
  );
}

function Download({ documentId, consent: { id: consentId, thirdParty, label } }: { documentId: string; consent: DocumentConsentView }): ReactNode {
  const { t } = useTranslation('documents');
  const { customerId } = useActing();
  const save = useMutation({
    mutationFn: () => saveFile(api.GET('/api/v1/customers/{customerId}/documents/{documentId}/file', { params: { path: { customerId, documentId }, query: { consentId } }, parseAs: 'blob' })),
  });
  return (
    <div className={css['download']}>
      <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} loading={save.isPending} onClick={() => save.mutate()}>{t('consents.download', { thirdParty })}</Button>
      <small>{t('consents.labelled', { label })}</small>
      <ProblemNote fault={save.error} />
    </div>
  );
}

const DEEDS: readonly ConsentDecision[] = ['refuse', 'withdraw', 'grant'];

/** Of an agent. */
function Deeds({ documentId, consent }: { documentId: string; consent: DocumentConsentView }): ReactNode {
  const { t } = useTranslation('documents');
  const [deed, setDeed] = useState<ConsentDecision | null>(null);
  const possible = DEEDS.filter((each) => consent.abilities[each]);
  if (possible.length === 0 && deed === null) return null;
  return (
    <Group gap="xs" mt="sm">
      {possible.map((each) => <Button key={each} variant={each === 'grant' ? 'filled' : 'default'} onClick={() => setDeed(each)}>{t(`consents.deeds.${each}`)}</Button>)}
      {deed && <ConsentDialog documentId={documentId} consent={consent} decision={deed} onClose={() => setDeed(null)} />}
    </Group>
  );
}

/** Of the Customer. */
function TakeBack({ documentId, consent }: { documentId: string; consent: DocumentConsentView }): ReactNode {
  const { t } = useTranslation('documents');
  const [opened, setOpened] = useState(false);
  if (!consent.abilities.takeBack && !opened) return null;
  return (
    <Group gap="xs" mt="sm">
      <Button variant="default" onClick={() => setOpened(true)}>{t('consents.deeds.takeBack')}</Button>
      {opened && <TakeConsentBackDialog documentId={documentId} consent={consent} onClose={() => setOpened(false)} />}
    </Group>
  );
}
