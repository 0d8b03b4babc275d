import { IconCalendarOff, IconRoute, IconUserQuestion } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { GrantView } from '../../lib/api-types.gen';
import { rightName } from '../../lib/bundle-name';
import { FaultPanel } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import type { MomentDays } from '../../lib/moment';
import { MomentFields, useMomentWords } from '../../lib/moment-fields';
import { SaveButton } from '../../lib/save-button';
import { When } from '../../lib/when';
import { WhyNot } from '../../lib/why';
import { Above, type Column, DataTable } from '../../ui/data-table';
import { ButtonLink, TextLink } from '../../ui/link';
import { Page, Section, StatePanel } from '../../ui/page';
import css from './access.module.css';
import { AccessOnFilters } from './access-on-filters';
import { useWhere } from './grant-words';
import { type AccessOn, grantsThenFile, grantsThenQuery } from './moment.queries';

const route = getRouteApi('/customers/$customerId/access');

/** Which rights were in force on a day, as it was known on another: what an auditor asks. */
export function AccessOnPage(): ReactNode {
  const { t } = useTranslation('access');
  const { customer, customerId, can } = useActing();
  const back = can('member:read') ? { to: { to: '/customers/$customerId/people' as const, params: { customerId } }, label: t('ownership.people') } : undefined;
  const actions = can('grant:read') && (
    <>
      <ButtonLink to="/customers/$customerId/could-act" params={{ customerId }} variant="default" leftSection={<IconUserQuestion size={16} aria-hidden />}>{t('couldAct.title')}</ButtonLink>
      <ButtonLink to="/customers/$customerId/reach" params={{ customerId }} variant="default" leftSection={<IconRoute size={16} aria-hidden />}>{t('reach.title')}</ButtonLink>
    </>
  );
  return (
    <Page title={t('accessOn.title')} lead={t('accessOn.lead', { customer: customer.legalName })} back={back} actions={actions}>
      {can('grant:read') ? <Then /> : <Section><WhyNot permission="grant:read" /></Section>}
    </Page>
  );
}

function Then(): ReactNode {
  const { t } = useTranslation('access');
  const { customerId, can } = useActing();
  const asked = route.useSearch();
  const navigate = route.useNavigate();
  const words = useMomentWords()(asked);
  const change = (changed: Partial<AccessOn>): void => void navigate({ search: (former) => ({ ...former, ...changed }), replace: true, resetScroll: false });
  return (
    <>
      <div className="no-print">
        <Section>
          <MomentFields at={asked.at} knownAt={asked.knownAt} onChange={change} />
          <p className={css['example']}>{t('accessOn.example')}</p>
        </Section>
      </div>
      <p className={css['heading']} role="status">{words ?? t('accessOn.now')}</p>
      <AccessOnFilters asked={asked} onChange={change} />
      <SaveButton request={() => grantsThenFile(customerId, asked)} />
      <Rights asked={asked} />
      <p className={css['example']}>{t('accessOn.owner')} {can('contact:read') && <TextLink className="no-print" to="/customers/$customerId/ownership" params={{ customerId }} inherit>{t('ownership.title')}</TextLink>}</p>
    </>
  );
}

function Rights({ asked }: { asked: AccessOn }): ReactNode {
  const { t } = useTranslation('access');
  const format = useFormat();
  const { customerId } = useActing();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(grantsThenQuery(customerId, asked));
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const columns = useColumns();
  const count = data?.pages[0]?.count;
  if (error && rows.length === 0) return <Section><FaultPanel fault={error} /></Section>;
  return (
    <DataTable
      label={t('accessOn.table')} columns={columns} rows={rows} rowKey={({ id }) => id} loading={isPending} rowLink={(grant) => holderLink(customerId, grant, asked)}
      hasMore={hasNextPage} onMore={() => !isFetchingNextPage && void fetchNextPage()}
      foot={count && <span>{t('accessOn.count', { count: count.value, shown: format.count(count) })}</span>}
      empty={<StatePanel icon={<IconCalendarOff size={40} />} title={t('accessOn.empty')}>{t('accessOn.emptyText')}</StatePanel>}
    />
  );
}

/** A person opens at the same moment; a machine among the API access. */
const holderLink = (customerId: string, { memberId, clientId }: GrantView, { at, knownAt }: MomentDays) => (clientId
  ? { to: '/customers/$customerId/api/$clientId', params: { customerId, clientId } }
  : { to: '/customers/$customerId/people/$memberId', params: { customerId, memberId }, search: at || knownAt ? { when: 'date', at, knownAt } : {} }) as never;

function useColumns(): readonly Column<GrantView>[] {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const where = useWhere();
  const day = (at: string): ReactNode => <Above><When at={at} /></Above>;
  return [
    { id: 'holder', header: t('accessOn.holder'), width: '18%', cell: ({ holder }) => holder },
    { id: 'right', header: t('right'), width: '20%', wraps: true, cell: (grant) => rightName(tLib, grant) },
    { id: 'where', header: t('accessOn.where'), wraps: true, cell: ({ profile, scope }) => (profile === 'ServiceUser' ? t('accessOn.ownLines') : where(scope)) },
    { id: 'from', header: t('accessOn.from'), width: '8.5rem', cell: ({ startsAt }) => day(startsAt) },
    { id: 'until', header: t('accessOn.until'), width: '8.5rem', cell: ({ endsAt }) => (endsAt ? day(endsAt) : t('accessOn.noEnd')) },
    { id: 'by', header: t('givenBy'), width: '18%', cell: ({ givenBy }) => givenBy ?? tLib('operator') },
  ];
}
