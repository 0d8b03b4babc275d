import { Alert, Button, Loader, Text } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { api, told } from '../../lib/api';
import type { AffiliateActView, AffiliateView } from '../../lib/api-types.gen';
import { FaultPage, FaultPanel, LoadingPage } from '../../lib/fault-pages';
import { ProblemNote } from '../../lib/problem-note';
import { sessionQuery } from '../../lib/session';
import { When } from '../../lib/when';
import { Action } from '../../lib/why';
import { TextLink } from '../../ui/link';
import { Columns, Page, Section } from '../../ui/page';
import { Tag } from '../../ui/tag';
import { Timeline } from '../../ui/timeline';
import { AffiliationTag, Law } from './affiliation-words';
import css from './affiliations.module.css';
import { actsQuery, affiliateQuery } from './affiliations.queries';

/** One company that the Customer acts for: on what that rests, who of it was there, and what it is liable for (GC-9.1). */
export function AffiliatePage({ affiliationId }: { affiliationId: string }): ReactNode {
  const { t } = useTranslation('affiliations');
  const { customerId, customer } = useActing();
  const enter = useEnter(customerId, affiliationId);
  const { data: affiliate, error } = useQuery(affiliateQuery(customerId, affiliationId));
  if (error) return <FaultPage error={error} />;
  if (!affiliate) return <LoadingPage />;
  const { company, state, abilities } = affiliate;
  return (
    <Page
      title={company.legalName} lead={<>{company.enterpriseNumber} <AffiliationTag state={state} /></>} back={{ to: { to: '/customers/$customerId/affiliates', params: { customerId } }, label: t('title') }}
      actions={<Action allowed={abilities.enter && !enter.isPending} permission="affiliate:enter" because={state === 'active' ? undefined : t(`because.${state}`)} variant="filled" onClick={() => enter.mutate()}>{t('enter')}</Action>}
    >
      <ProblemNote fault={enter.error} />
      <Columns>
        <div>
          <Section title={t('actsThere')}><Acts affiliate={affiliate} /></Section>
          <Section title={t('peopleThere')}><People people={affiliate.people} /></Section>
        </div>
        <Law {...affiliate} parent={customer.legalName} />
      </Columns>
    </Page>
  );
}

/** Then he is a member there, and goes on as if he had switched. */
function useEnter(customerId: string, affiliationId: string) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => told(api.POST('/api/v1/customers/{customerId}/affiliates/{affiliationId}/entry', { params: { path: { customerId, affiliationId } } })),
    async onSuccess({ customerId: there }) {
      queryClient.removeQueries({ queryKey: ['customer', there] });
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      await navigate({ to: '/customers/$customerId', params: { customerId: there } });
    },
  });
}

function People({ people }: Pick<AffiliateView, 'people'>): ReactNode {
  const { t } = useTranslation('affiliations');
  const { customerId } = useActing();
  if (people.length === 0) return <Text c="dimmed" size="sm">{t('nobodyThere')}</Text>;
  return (
    <ul className={css['list']}>
      {people.map(({ memberId, displayName, lastSeenAt }) => (
        <li key={memberId}><TextLink to="/customers/$customerId/people/$memberId" params={{ customerId, memberId }}>{displayName}</TextLink>, {lastSeenAt ? <>{t('lastSeen')} <When at={lastSeenAt} exact /></> : t('neverSeen')}</li>
      ))}
    </ul>
  );
}

/** Each of them binds both companies; what came after control was lost stands out. */
function Acts({ affiliate: { id, company, acts: count } }: { affiliate: AffiliateView }): ReactNode {
  const { t } = useTranslation('affiliations');
  const { customerId, customer } = useActing();
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery(actsQuery(customerId, id));
  if (error) return <FaultPanel fault={error} />;
  if (!data) return <Loader size="sm" />;
  const acts = data.pages.flatMap(({ items }) => items);
  return (
    <>
      <Text size="sm" mb="sm">{t('liable', { parent: customer.legalName, company: company.legalName })}</Text>
      {acts.some(({ afterLoss }) => afterLoss) && <Alert color="red" variant="light" mb="sm" title={t('afterLoss')}>{t('afterLossText')}</Alert>}
      <Text size="sm" fw={550} mb="sm">{t('actCount', { count })}</Text>
      {acts.length > 0 && <Timeline label={t('actsThere')} moments={acts.map((act) => ({ id: String(act.seq), when: <When at={act.at} exact />, what: <Act act={act} /> }))} />}
      {hasNextPage && <Button variant="subtle" size="xs" loading={isFetching} onClick={() => void fetchNextPage()}>{t('more')}</Button>}
    </>
  );
}

function Act({ act: { event, by, afterLoss } }: { act: AffiliateActView }): ReactNode {
  const { t } = useTranslation('affiliations');
  const { t: tLedger } = useTranslation('ledger');
  const { customerId } = useActing();
  return (
    <>
      {tLedger(`events.${event}` as 'events.grant.given', { defaultValue: event })}, {by ? <TextLink to="/customers/$customerId/people/$memberId" params={{ customerId, memberId: by.id }}>{by.name}</TextLink> : t('byNobodyOfYours')}
      {afterLoss && <> <Tag tone="bad">{t('afterLossShort')}</Tag></>}
    </>
  );
}
