import { IconGavel } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentAction } from '../../lib/agent-action';
import type { RulePackView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { useAgent } from '../../lib/session';
import { type Column, DataTable } from '../../ui/data-table';
import { Page, Section, StatePanel } from '../../ui/page';
import { LoadDialog } from './load-dialog';
import { noon, PackState } from './pack-words';
import { packsQuery } from './rule-packs.queries';

/** The terms as data, one pack after the other. */
export function PacksPage(): ReactNode {
  const { t } = useTranslation('rule-packs');
  const { permissions } = useAgent();
  const [loading, setLoading] = useState(false);
  const columns = useColumns();
  const { data: packs = [], isPending, error } = useQuery(packsQuery);
  return (
    <Page title={t('title')} lead={t('lead')} actions={<AgentAction allowed={permissions.includes('rule-pack:load')} desk="BackOffice" variant="filled" onClick={() => setLoading(true)}>{t('load')}</AgentAction>}>
      {error ? <Section><FaultPanel fault={error} /></Section> : (
        <DataTable
          label={t('title')} columns={columns} rows={packs} rowKey={({ version }) => version} loading={isPending}
          rowLink={({ version }) => ({ to: '/operator/rule-packs/$version', params: { version } })}
          empty={<StatePanel icon={<IconGavel size={40} />} title={t('none')} />}
        />
      )}
      {loading && <LoadDialog onClose={() => setLoading(false)} />}
    </Page>
  );
}

function useColumns(): Column<RulePackView>[] {
  const { t } = useTranslation('rule-packs');
  const format = useFormat();
  return [
    { id: 'version', header: t('version'), width: '14rem', cell: ({ version }) => version },
    { id: 'from', header: t('from'), width: '10rem', cell: ({ effectiveFrom }) => (effectiveFrom ? format.day(noon(effectiveFrom)) : t('always')) },
    { id: 'state', header: t('state'), width: '9rem', cell: ({ state }) => <PackState state={state} /> },
    { id: 'note', header: t('note'), wraps: true, cell: ({ note }) => note ?? t('program') },
    { id: 'by', header: t('loadedBy'), width: '12rem', cell: ({ loadedBy }) => loadedBy?.name },
  ];
}
