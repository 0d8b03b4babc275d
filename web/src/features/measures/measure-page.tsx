import { Anchor, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentAction } from '../../lib/agent-action';
import type { MeasureDetailView } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { useAgent } from '../../lib/session';
import { When } from '../../lib/when';
import { Columns, Facts, Page, Section } from '../../ui/page';
import { EndDialog, ReviewDialog } from './deed-dialogs';
import { MeasureTag, useSubject } from './measure-words';
import { measureQuery } from './measures.queries';

const route = getRouteApi('/operator/measures/$measureId');

/** One measure in full: whom it keeps out, why, and everything that was decided on it. */
export function MeasurePage(): ReactNode {
  const { measureId } = route.useParams();
  const { t } = useTranslation('measures');
  const subject = useSubject();
  const { data: measure, error } = useQuery(measureQuery(measureId));
  if (error) return <FaultPage error={error} />;
  if (!measure) return <LoadingPage />;
  return (
    <Page title={measure.caseNumber} lead={<><MeasureTag state={measure.state} /> {subject(measure)}</>} back={{ to: { to: '/operator/measures' }, label: t('title') }} actions={<Deeds measure={measure} />}>
      <Columns>
        <div>
          <Section title={t('what')}><What measure={measure} /></Section>
          <Section title={t('evidence')}><Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{measure.evidence}</Text></Section>
        </div>
        <Section title={t('history')}><History measure={measure} /></Section>
      </Columns>
    </Page>
  );
}

function What({ measure }: { measure: MeasureDetailView }): ReactNode {
  const { t } = useTranslation('measures');
  const subject = useSubject();
  const { customer, ground, caseNumber, state, kind, withSponsoredClients } = measure;
  return (
    <Facts facts={[
      [t('subject'), subject(measure)],
      [t('where'), customer ? <Anchor key="where" component={Link} to={'/operator/customers/$customerId'} params={{ customerId: customer.id } as never} inherit>{customer.name}</Anchor> : t('everywhere')],
      kind === 'person' && [t('sponsored'), t(withSponsoredClients ? 'sponsoredStop' : 'sponsoredGoOn')],
      [t('ground'), t(`grounds.${ground}`)],
      [t('told'), state === 'ended' ? t('toldNobody') : t('toldText', { caseNumber })],
    ]} />
  );
}

function History({ measure: { takenBy, takenAt, reviewOn, reviews, end } }: { measure: MeasureDetailView }): ReactNode {
  const { t } = useTranslation('measures');
  const format = useFormat();
  const day = (date: string): string => format.weekday(`${date}T12:00:00Z`);
  return (
    <Facts facts={[
      [t('takenBy', { who: takenBy.name }), <When key="taken" at={takenAt} exact />],
      ...reviews.map(({ by, at, reason, reviewOn: next }): [string, ReactNode] => [t('reviewedBy', { who: by.name }), <span key={at}><When at={at} exact />: {reason} ({t('until', { day: day(next) })})</span>]),
      end ? [t('endedBy', { who: end.by.name }), <span key="end"><When at={end.at} exact />: {end.reason}</span>] : [t('review'), day(reviewOn)],
    ]} />
  );
}

function Deeds({ measure }: { measure: MeasureDetailView }): ReactNode {
  const { t } = useTranslation('measures');
  const { permissions } = useAgent();
  const [deed, setDeed] = useState<'review' | 'end' | null>(null);
  const close = (): void => setDeed(null);
  if (measure.state === 'ended') return null;
  return (
    <Group gap="xs">
      <AgentAction allowed={permissions.includes('measure:take')} desk="BackOffice" onClick={() => setDeed('review')}>{t('reviewDeed')}</AgentAction>
      <AgentAction allowed={permissions.includes('measure:end')} desk="BackOffice" variant="filled" onClick={() => setDeed('end')}>{t('end')}</AgentAction>
      {deed === 'review' && <ReviewDialog measure={measure} onClose={close} />}
      {deed === 'end' && <EndDialog measure={measure} onClose={close} />}
    </Group>
  );
}
