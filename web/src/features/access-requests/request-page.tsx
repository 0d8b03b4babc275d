import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { AccessRequestInFullView } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { Columns, Facts, Page, Section } from '../../ui/page';
import type { ShowEffect } from './grant-dialog';
import { RequestDeeds } from './request-deeds';
import { Asker, deedOf, RequestState, useWhere, WishedUntil } from './request-words';
import { requestQuery } from './requests.queries';

/** One request: who asks for what and why, who can answer, and what came of it. */
export function RequestPage({ accessRequestId, effect }: { accessRequestId: string; effect: ShowEffect }): ReactNode {
  const { t } = useTranslation('access-requests');
  const { customerId } = useActing();
  const { data, error } = useQuery(requestQuery(customerId, accessRequestId));
  if (error) return <FaultPage error={error} />;
  if (!data) return <LoadingPage />;
  return (
    <Page title={deedOf(data)} lead={<RequestState of={data} />} actions={<RequestDeeds request={data} effect={effect} />} back={{ to: { to: '/customers/$customerId/access-requests', params: { customerId } }, label: t('title') }}>
      <Columns>
        <Section title={t('asked')}><Asked request={data} /></Section>
        <Section title={t('answer')}><Answer request={data} /></Section>
      </Columns>
    </Page>
  );
}

function Asked({ request }: { request: AccessRequestInFullView }): ReactNode {
  const { t } = useTranslation('access-requests');
  const where = useWhere();
  const { reason, askedAt, dueAt } = request;
  return (
    <Facts facts={[
      [t('who'), <Asker key="who" of={request} />],
      [t('where.title'), where(request)],
      [t('reason'), <q key="reason">{reason}</q>],
      [t('askedAt'), <When key="asked" at={askedAt} exact />],
      [t('dueAt'), <When key="due" at={dueAt} exact />],
      [t('wishedUntil'), <WishedUntil key="until" of={request} />],
    ]} />
  );
}

function Answer({ request: { state, answer, answerableBy, need, lapsesAt, grant } }: { request: AccessRequestInFullView }): ReactNode {
  const { t } = useTranslation('access-requests');
  const format = useFormat();
  if (state === 'lapsed') return <p style={{ margin: 0 }}>{t('lapsedText')} <When at={lapsesAt} exact />.</p>;
  if (!answer) {
    return (
      <>
        <p style={{ margin: 0 }}>{t('waitingText')} <When at={lapsesAt} />.</p>
        {need !== null && need !== 'stands' && <p>{t(`because.${need}`)}</p>}
        <p style={{ margin: '0.35rem 0 0' }}>{answerableBy.length > 0 ? t('canAnswer', { people: format.list(answerableBy.flatMap(({ name }) => name ?? [])) }) : t('ask.nobody')}</p>
      </>
    );
  }
  return (
    <Facts facts={[
      [t('answeredBy'), answer.by],
      [t('answeredAt'), <When key="at" at={answer.at} exact />],
      answer.reason !== null && [t('why'), <q key="why">{answer.reason}</q>],
      grant && grant.secondPerson !== 'notNeeded' && [t('second.title'), t(`second.${grant.secondPerson as 'pending'}`)],
    ]} />
  );
}
