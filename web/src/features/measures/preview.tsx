import { Alert, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureObstacle, MeasurePreviewView, MeasureSubjectRequest } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { ProblemNote } from '../../lib/problem-note';
import { Facts } from '../../ui/page';
import { previewQuery } from './measures.queries';

const OBSTACLES = { 'measure.in-force': 'inForce', 'measure.own-door': 'ownDoor', 'measure.too-wide': 'tooWide', 'measure.application-off': 'applicationOff' } as const satisfies Record<MeasureObstacle, string>;

/** What it would do, before it is done. */
export function Preview({ asked }: { asked: MeasureSubjectRequest | null }): ReactNode {
  const { t } = useTranslation('measures');
  const { data, error, isFetching } = useQuery(previewQuery(asked));
  if (asked === null) return null;
  return (
    <div role="status" aria-label={t('preview')}>
      {isFetching ? <Loader size="sm" /> : error ? <ProblemNote fault={error} /> : data && <Effect of={data} isNetwork={asked.kind === 'network'} />}
    </div>
  );
}

function Effect({ of: { subject, name, customers, openSessions, sponsoredClients, isOwner, refusal, inForce }, isNetwork }: { of: MeasurePreviewView; isNetwork: boolean }): ReactNode {
  const { t } = useTranslation('measures');
  const format = useFormat();
  if (refusal) return <Alert color="red" variant="light" title={t(`obstacles.${OBSTACLES[refusal]}`, { caseNumber: inForce })} />;
  return (
    <>
      <Facts facts={[
        [t('keepsOut'), name === null || name === subject ? subject : `${name}, ${subject}`],
        [t('where'), customers.length === 0 ? t('everywhere') : format.list(customers.map((each) => each.name))],
        openSessions !== null && [t('openSessions'), format.number(openSessions)],
        sponsoredClients.length > 0 && [t('sponsored'), format.list(sponsoredClients.map(({ customer, count, clients }) => `${customer.name}: ${clients.length > 0 ? format.list(clients.map((each) => each.name)) : format.number(count)}`))],
      ]} />
      {isNetwork && <Alert color="yellow" variant="light" title={t('shared')}>{t('sharedText')}</Alert>}
      {isOwner && <Alert color="yellow" variant="light" title={t('owner')}>{t('ownerText')}</Alert>}
    </>
  );
}
