import { Group } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { AccessRequestView } from '../../lib/api-types.gen';
import { ProblemNote } from '../../lib/problem-note';
import { When } from '../../lib/when';
import { ButtonLink, TextLink } from '../../ui/link';
import { Section } from '../../ui/page';
import css from './access-requests.module.css';
import type { ShowEffect } from './grant-dialog';
import { RequestDeeds } from './request-deeds';
import { Asker, deedOf, RequestState, useWhere } from './request-words';
import { requestsQuery } from './requests.queries';

const FEW = 10;

/** What others ask of whoever looks, in the inbox. */
export function AskedOfYou({ effect, ifNone }: { effect: ShowEffect; ifNone: ReactNode }): ReactNode {
  const { t } = useTranslation('access-requests');
  const { customerId, can } = useActing();
  const { data, error } = useInfiniteQuery({ ...requestsQuery(customerId, { side: 'others', state: 'waiting' }), enabled: can('grant:give') });
  if (error) return <Section title={t('inbox.title')}><ProblemNote fault={error} /></Section>;
  const waiting = data?.pages[0]?.items ?? [];
  if (waiting.length === 0) return ifNone;
  const title = t('inbox.yours', { count: data?.pages[0]?.count.value ?? waiting.length });
  return (
    <Section title={title} actions={<ButtonLink variant="default" size="xs" to="/customers/$customerId/access-requests" params={{ customerId }} search={{ side: 'others' }}>{t('inbox.all')}</ButtonLink>}>
      <ul className={css['requests']} aria-label={title}>{waiting.slice(0, FEW).map((request) => <Item key={request.id} request={request} effect={effect} />)}</ul>
    </Section>
  );
}

function Item({ request, effect }: { request: AccessRequestView; effect: ShowEffect }): ReactNode {
  const { t } = useTranslation('access-requests');
  const { customerId } = useActing();
  const where = useWhere();
  const { id, dueAt, reason, overdue, need } = request;
  return (
    <li className={css['request']}>
      <h3><TextLink to="/customers/$customerId/access-requests/$accessRequestId" params={{ customerId, accessRequestId: id }} inherit>{deedOf(request)}</TextLink> {t('inbox.for')} <Asker of={request} /></h3>
      <p>{where(request)}, {t('inbox.due')} <When at={dueAt} />{(overdue || need === 'met') && <> <RequestState of={request} /></>}</p>
      <p><q>{reason}</q></p>
      <Group gap="xs" mt={4} className="no-print"><RequestDeeds request={request} effect={effect} size="xs" /></Group>
    </li>
  );
}
