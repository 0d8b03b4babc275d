import { Button, Stack, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actingQuery } from '../../lib/acting';
import { api, told } from '../../lib/api';
import type { CustomerPage } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { isReason } from '../../lib/fields';
import { asHeader, beginLook, useLook } from '../../lib/look';
import { ProblemNote } from '../../lib/problem-note';
import { useAgent } from '../../lib/session';
import { Page, Section } from '../../ui/page';

const route = getRouteApi('/operator/customers/$customerId');

/** Before anything of a Customer is seen, its agent says why (GC-4.1-c). */
export function LookGate({ children }: { children: ReactNode }): ReactNode {
  const { customerId } = route.useParams();
  const look = useLook();
  return look?.customerId === customerId ? <Looking customerId={customerId}>{children}</Looking> : <AskWhy key={customerId} customerId={customerId} />;
}

/** What the look opens is known before a page below asks for it, or before the agent comes to where he wanted to go. */
function Looking({ customerId, children }: { customerId: string; children: ReactNode }): ReactNode {
  const { data, error } = useQuery(actingQuery(customerId));
  const { to } = route.useSearch();
  const router = useRouter();
  const goes = data !== undefined && to !== undefined;
  useEffect(() => {
    if (goes) router.history.replace(to);
  }, [goes, to, router]);
  if (error) return <FaultPage error={error} />;
  return data && !goes ? children : <LoadingPage />;
}

function AskWhy({ customerId }: { customerId: string }): ReactNode {
  const { t } = useTranslation('customers');
  const [reason, setReason] = useState('');
  const name = useKnownName(customerId) ?? t('look.this');
  const begin = useBegin(customerId);
  return (
    <Page narrow title={t('look.title', { customer: name })} back={{ to: { to: '/operator' }, label: t('back') }}>
      <Section>
        <form onSubmit={(event) => {
          event.preventDefault();
          if (isReason(reason)) begin.mutate(reason.trim());
        }}>
          <Stack>
            <p style={{ margin: 0 }}>{t('look.lead')}</p>
            <Textarea label={t('look.reason')} description={t('look.hint')} autosize minRows={2} maxLength={500} required withAsterisk={false} data-autofocus value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value.replaceAll('\n', ' '))} />
            <ProblemNote fault={begin.error} />
            <div><Button type="submit" loading={begin.isPending} disabled={!isReason(reason)}>{t('look.begin')}</Button></div>
          </Stack>
        </form>
      </Section>
    </Page>
  );
}

/** The server takes the reason or refuses it, before the look begins. */
function useBegin(customerId: string) {
  const { id: agentId } = useAgent();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => told(api.GET('/api/v1/customers/{customerId}/capacities', { params: { path: { customerId } }, headers: { 'Mandate-Reason': asHeader(reason) } })),
    onSuccess(acting, reason) {
      beginLook({ agentId, customerId, reason });
      queryClient.setQueryData(actingQuery(customerId).queryKey, acting);
    },
  });
}

/** As the register told it, if one comes from there. */
function useKnownName(customerId: string): string | undefined {
  const pages = useQueryClient().getQueriesData<{ pages: CustomerPage[] }>({ queryKey: ['operator', 'customers'] });
  return pages.flatMap(([, list]) => list?.pages ?? []).flatMap(({ items }) => items).find(({ id }) => id === customerId)?.legalName;
}
