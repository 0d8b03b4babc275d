import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ControlProofStepView, ControlVerdictView, ProvenPollView } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { MomentFields } from '../../lib/moment-fields';
import { Page, Section } from '../../ui/page';
import { Tag } from '../../ui/tag';
import { useDigits } from './fact-words';
import { verdictQuery } from './legal-entities.queries';
import css from './legal-entities.module.css';

const route = getRouteApi('/operator/legal-entities/$legalEntityId/control/$companyId');

/** Whether one controls another, and the sums that show it. */
export function VerdictPage(): ReactNode {
  const pair = route.useParams();
  const { t } = useTranslation('legal-entities');
  const moment = route.useSearch();
  const navigate = route.useNavigate();
  const { data: verdict, error } = useQuery(verdictQuery(pair, moment));
  if (error) return <FaultPage error={error} />;
  if (!verdict) return <LoadingPage />;
  const { holder, company, control, proof, rulePack } = verdict;
  return (
    <Page title={t('verdict', { holder: holder.name, company: company.name })} lead={<Says verdict={verdict} />} back={{ to: { to: '/operator/legal-entities/$legalEntityId', params: { legalEntityId: pair.legalEntityId }, search: moment }, label: holder.name }}>
      <Section><MomentFields {...moment} onChange={(days) => void navigate({ search: days, replace: true })} /></Section>
      {control && (
        <div className={css['parts']}>
          <Section title={t('proof')}>
            <p className={css['says']}>{t('proofHint')} <span className={css['quiet']}>{t('byPack', { pack: rulePack })}</span></p>
            <ol className={css['steps']}>{proof.map((step) => <li key={`${step.day} ${step.company.id}`}><Step step={step} of={verdict} /></li>)}</ol>
          </Section>
        </div>
      )}
    </Page>
  );
}

function Says({ verdict: { control, asOf, holder, company, endedByUnreviewed } }: { verdict: ControlVerdictView }): ReactNode {
  const { t } = useTranslation('legal-entities');
  const format = useFormat();
  const day = format.day(`${asOf}T12:00:00Z`);
  if (!control) return <>{t('no', { day, holder: holder.name, company: company.name })} {endedByUnreviewed && t('endedNo')}</>;
  return <>{t('yes', { day })} {t(`byKind.${control.kind}`)}, {t(`bases.${control.basis}`)}. {control.restsOnUnreviewed && <Tag tone="warn">{t('rests')}</Tag>}</>;
}

/** One company that comes to be controlled, by sums of those before it. */
function Step({ step: { company, day, basis, polls }, of: { holder, asOf } }: { step: ControlProofStepView; of: ControlVerdictView }): ReactNode {
  const { t } = useTranslation('legal-entities');
  const format = useFormat();
  return (
    <>
      <strong>{t('step', { holder: holder.name, company: company.name })}</strong> <span className={css['quiet']}>{t(`bases.${basis}`)}{day !== asOf && `, ${format.day(`${day}T12:00:00Z`)}`}</span>
      <ul className={css['list']}>{polls.map((poll) => <li key={poll.day}><Sum poll={poll} basis={basis} /></li>)}</ul>
    </>
  );
}

function Sum({ poll: { day, counted, sum, total, leftOut }, basis }: { poll: ProvenPollView; basis: ControlProofStepView['basis'] }): ReactNode {
  const { t } = useTranslation('legal-entities');
  const format = useFormat();
  const digits = useDigits();
  if (basis === 'agreement') return t('sumAgreement', { holders: counted.map((each) => each.holder.name).join(', ') });
  const parts = counted.map((each) => `${each.holder.name} ${digits(each.weight)}`).join(' + ');
  const without = leftOut.map((each) => t(`leftOutBy.${each.cause}`, { holder: each.holder.name, votes: digits(each.weight) })).join(', ');
  return (
    <>
      {basis === 'fact' && `${t('meetingOf', { day: format.day(`${day}T12:00:00Z`) })} `}{t('sum', { parts, sum: digits(sum), total: digits(total) })}
      {without !== '' && <> <span className={css['quiet']}>{t('leftOut', { parts: without })}</span></>}
    </>
  );
}
