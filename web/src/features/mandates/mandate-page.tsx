import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { MandateView } from '../../lib/api-types.gen';
import { bundleName } from '../../lib/bundle-name';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { When } from '../../lib/when';
import { TextLink } from '../../ui/link';
import { Columns, Facts, Page, Section } from '../../ui/page';
import type { RightChoice } from './draft-dialog';
import { MandateDeeds } from './mandate-deeds';
import { LastDay, numberShown, type ShowParts, StateTag, useNextStep } from './mandate-words';
import css from './mandates.module.css';
import { mandateQuery } from './mandates.queries';
import { PeopleSection } from './people-section';

interface MandatePageProps {
  mandateId: string;
  right: RightChoice;
  parts: ShowParts;
}

/** One mandate: what it gives to whom and until when, what was notified, and what the operator said. */
export function MandatePage({ mandateId, right, parts }: MandatePageProps): ReactNode {
  const { t } = useTranslation('mandates');
  const { customerId } = useActing();
  const nextStep = useNextStep();
  const { data: mandate, error } = useQuery(mandateQuery(customerId, mandateId));
  if (error) return <FaultPage error={error} />;
  if (!mandate) return <LoadingPage />;
  return (
    <Page
      title={mandate.thirdParty} lead={<><StateTag state={mandate.state} /> {nextStep(mandate)}</>}
      back={{ to: { to: '/customers/$customerId/mandates', params: { customerId } }, label: t('title') }} actions={<MandateDeeds mandate={mandate} right={right} />}
    >
      <Columns>
        <div>
          {mandate.refusal && <Refusal refusal={mandate.refusal} />}
          <Section title={t('gives')}><Gives mandate={mandate} parts={parts} /></Section>
          <PeopleSection mandate={mandate} />
        </div>
        <Notice mandate={mandate} />
      </Columns>
    </Page>
  );
}

function Gives({ mandate: { thirdPartyNumber, subProfile, scope, startsAt, endsAt, reason }, parts }: { mandate: MandateView; parts: ShowParts }): ReactNode {
  const { t } = useTranslation('mandates');
  const { t: tLib } = useTranslation('lib');
  const { customerId, can } = useActing();
  const name = bundleName(tLib, subProfile);
  return (
    <>
      <Facts facts={[
        [t('number'), numberShown(thirdPartyNumber)],
        [t('right'), can('sub-profile:read') ? <TextLink key="right" to="/customers/$customerId/sub-profiles/$subProfileId" params={{ customerId, subProfileId: subProfile.id }} inherit>{name}</TextLink> : name],
        [t('where'), parts(scope)],
        [t('from'), <When key="from" at={startsAt} />],
        [t('until'), <LastDay key="until" at={endsAt} />],
        [t('for'), <q key="for">{reason}</q>],
      ]} />
      <p className={css['hint']}>{t('documents')}</p>
    </>
  );
}

function Refusal({ refusal: { at, reason, everywhere, readmittedAt } }: { refusal: NonNullable<MandateView['refusal']> }): ReactNode {
  const { t } = useTranslation('mandates');
  return (
    <Section title={t(everywhere ? 'refusal.blocked' : 'refusal.title')}>
      <Facts facts={[
        [t('refusal.why'), <q key="why">{reason}</q>],
        [t('refusal.since'), <When key="since" at={at} exact />],
        readmittedAt !== null && [t('refusal.readmitted'), <When key="readmitted" at={readmittedAt} exact />],
      ]} />
    </Section>
  );
}

/** What is refused before it begins never was. */
const wasActive = ({ activeFrom }: NonNullable<MandateView['notice']>, refusal: MandateView['refusal']): boolean => !refusal || Date.parse(activeFrom) < Date.parse(refusal.at);

/** Who drafted it, the written notice, and its end: what an auditor asks for. */
function Notice({ mandate: { id, notice, draftedBy, draftedAt, end, refusal } }: { mandate: MandateView }): ReactNode {
  const { t } = useTranslation('mandates');
  const { customerId, can } = useActing();
  return (
    <Section title={t('notice.title')}>
      <Facts facts={[
        [t('notice.drafted'), <>{draftedBy.name}, <When at={draftedAt} /></>],
        [t('notice.notified'), notice ? <>{notice.by.name}, <When at={notice.at} exact /></> : t('notice.notYet')],
        notice && wasActive(notice, refusal) && [t('notice.activeFrom'), <><When at={notice.activeFrom} exact />{refusal && <> – <When at={refusal.at} exact /></>}</>],
        end && [t('notice.ended'), <>{end.by.name}, <When at={end.at} exact /></>],
        end && [t('notice.why'), <q key="end">{end.reason}</q>],
      ]} />
      <p className={css['hint']}>{t('notice.text')}</p>
      {notice && can('ledger:read') && <p className={`${css['done'] ?? ''} no-print`}><TextLink to="/customers/$customerId/activity" params={{ customerId }} search={{ mandate: id }}><IconHistory size={16} aria-hidden /> {t('done')}</TextLink></p>}
    </Section>
  );
}
