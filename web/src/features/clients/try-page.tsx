import { Anchor, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { ClientView } from '../../lib/api-types.gen';
import { LoadingPage } from '../../lib/fault-pages';
import { ProblemNote } from '../../lib/problem-note';
import { Columns, Section } from '../../ui/page';
import { Snippet } from '../../ui/snippet';
import { clientQuery, clientsQuery } from './clients.queries';
import { curlExamples, typescriptExamples } from './examples';
import { Room } from './room';

const route = getRouteApi('/customers/$customerId/api/try');

/** From nothing to the first answer, with the reader's own ids in every line. */
export function TryPage(): ReactNode {
  const { t } = useTranslation('clients');
  const { customerId } = useActing();
  const { client: chosen, in: language } = route.useSearch();
  const { clients, error, isReading } = useClients(chosen);
  if (isReading) return <Room at="try"><LoadingPage /></Room>;
  const client = clients.find(({ id }) => id === chosen) ?? clients[0] ?? null;
  const examples = (language ? typescriptExamples : curlExamples)({ origin: location.origin, customerId, client });
  return (
    <Room at="try">
      <ProblemNote fault={error} />
      <Columns>
        <Section>
          <Stack gap="lg">
            <Choice clients={clients} client={client} language={language ?? 'curl'} />
            {examples.map(({ id, text }, index) => (
              <div key={id}>
                <Text component="h2" fw={600} mb={2}>{index + 1}. {t(`examples.${id}`)}</Text>
                <Text size="sm" c="var(--quiet)" mb="xs">{t(id === 'token' && client?.authentication === 'key' ? 'exampleLead.tokenByKey' : `exampleLead.${id}`)}</Text>
                <Snippet text={text} what={t(`examples.${id}`)} copy={t('copy')} copied={t('copied')} />
              </div>
            ))}
          </Stack>
        </Section>
        <References />
      </Columns>
    </Room>
  );
}

/** Those that work, of the first of the list; and the one that the address names, wherever it stands in it. */
function useClients(chosen: string | undefined): { clients: ClientView[]; error: Error | null; isReading: boolean } {
  const { customerId } = useActing();
  const list = useInfiniteQuery(clientsQuery(customerId));
  const named = useQuery({ ...clientQuery(customerId, chosen ?? ''), enabled: chosen !== undefined });
  const listed = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const all = named.data && !listed.some(({ id }) => id === chosen) ? [named.data, ...listed] : listed;
  return { clients: all.filter(({ state }) => state.inForce), error: list.error, isReading: list.isLoading || named.isLoading };
}

interface ChoiceProps {
  clients: readonly ClientView[];
  client: ClientView | null;
  language: 'curl' | 'typescript';
}

function Choice({ clients, client, language }: ChoiceProps): ReactNode {
  const { t } = useTranslation('clients');
  const navigate = route.useNavigate();
  return (
    <>
      {clients.length > 0
        ? <Select label={t('tryAs')} allowDeselect={false} maw={420} data={clients.map(({ id, name }) => ({ value: id, label: name }))} value={client?.id ?? null} onChange={(id) => void navigate({ search: (before) => ({ ...before, client: id ?? undefined }), replace: true, resetScroll: false })} />
        : <Text>{t('tryNoClient')}</Text>}
      <SegmentedControl
        aria-label={t('tryIn')} w="fit-content" value={language} data={[{ value: 'curl', label: 'curl' }, { value: 'typescript', label: 'TypeScript' }]}
        onChange={(chosen) => void navigate({ search: (before) => ({ ...before, in: chosen === 'typescript' ? 'typescript' as const : undefined }), replace: true, resetScroll: false })}
      />
    </>
  );
}

/** Where everything else stands. */
function References(): ReactNode {
  const { t } = useTranslation('clients');
  const links = [['/api/docs', 'docs'], ['/graphiql', 'graphiql'], ['/api/openapi.json', 'openapi']] as const;
  return (
    <Section title={t('more')}>
      <Stack gap="md">
        {links.map(([to, id]) => (
          <div key={id}>
            <Anchor href={to} target="_blank" rel="noreferrer">{t(`links.${id}`)} <IconExternalLink size={14} aria-label={t('newTab')} /></Anchor>
            <Text size="sm" c="var(--quiet)">{t(`linkLead.${id}`)}</Text>
          </div>
        ))}
      </Stack>
    </Section>
  );
}
