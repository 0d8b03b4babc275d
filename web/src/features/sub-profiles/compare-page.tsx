import { Group, Select, Switch, Text } from '@mantine/core';
import { IconArrowsDiff, IconCheck, IconMinus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { SubProfileView } from '../../lib/api-types.gen';
import { bundleName } from '../../lib/bundle-name';
import { useCatalogue } from '../../lib/catalogue';
import { FaultPanel, LoadingPage } from '../../lib/fault-pages';
import { Page, Section, StatePanel } from '../../ui/page';
import css from './sub-profiles.module.css';
import { subProfilesQuery } from './sub-profiles.queries';

const route = getRouteApi('/customers/$customerId/sub-profiles/compare');

/** Two bundles side by side; what only one of them gives is said in words, a mark and a line, not by color. */
export function ComparePage(): ReactNode {
  const { t } = useTranslation('sub-profiles');
  const { customerId } = useActing();
  const { a, b } = route.useSearch();
  const { t: lib } = useTranslation('lib');
  const { data: found, error } = useQuery(subProfilesQuery(customerId));
  const data = found?.map((one) => ({ ...one, name: bundleName(lib, one) }));
  return (
    <Page title={t('compareTitle')} lead={t('compareLead')} back={{ to: { to: '/customers/$customerId/sub-profiles', params: { customerId } }, label: t('title') }}>
      {error && <FaultPanel fault={error} />}
      {!error && !data && <LoadingPage />}
      {data && <Choice all={data} />}
      {data && <Chosen first={data.find(({ id }) => id === a)} second={data.find(({ id }) => id === b)} />}
    </Page>
  );
}

function Choice({ all }: { all: readonly SubProfileView[] }): ReactNode {
  const { t } = useTranslation('sub-profiles');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const options = all.map(({ id, name, retiredAt }) => ({ value: id, label: retiredAt ? `${name} (${t('retired')})` : name }));
  return (
    <Group align="flex-end" mb="md" className="no-print">
      {(['a', 'b'] as const).map((side) => (
        <Select
          key={side} label={t(side === 'a' ? 'first' : 'second')} placeholder={t('chooseOne')} data={options.filter(({ value }) => value !== search[side === 'a' ? 'b' : 'a'])} searchable maw={{ base: '100%', sm: 320 }} w="100%"
          value={search[side] ?? null} onChange={(id) => void navigate({ search: (before) => ({ ...before, [side]: id ?? undefined }), replace: true })}
        />
      ))}
      <Switch
        label={t('onlyDifferences')} mb={8} checked={search.only !== undefined}
        onChange={({ currentTarget: { checked } }) => void navigate({ search: (before) => ({ ...before, only: checked ? 'differences' as const : undefined }), replace: true })}
      />
    </Group>
  );
}

interface Two {
  first: SubProfileView;
  second: SubProfileView;
}

function Chosen({ first, second }: { [Side in keyof Two]: SubProfileView | undefined }): ReactNode {
  const { t } = useTranslation('sub-profiles');
  if (first && second) return <Comparison first={first} second={second} />;
  return <Section><StatePanel icon={<IconArrowsDiff size={40} />} title={t('chooseTwo')} /></Section>;
}

function Comparison({ first, second }: Two): ReactNode {
  const { t } = useTranslation('sub-profiles');
  const { only } = route.useSearch();
  const { groups } = useCatalogue();
  const gives = (one: SubProfileView, permission: string): boolean => one.permissions.includes(permission);
  const shown = groups.map(({ category, entries }) => ({
    category,
    entries: entries.map((entry) => ({ ...entry, a: gives(first, entry.permission), b: gives(second, entry.permission) })).filter(({ a, b }) => (only ? a !== b : a || b)),
  })).filter(({ entries }) => entries.length > 0);
  return (
    <>
      <Text mb="sm" role="status">{summary(t, { first, second })}</Text>
      {shown.length > 0 && (
        <Section bare>
          <table className={css['compare']} aria-label={t('compareTitle')}>
            <thead><tr><th scope="col">{t('permission')}</th><th scope="col">{first.name}</th><th scope="col">{second.name}</th></tr></thead>
            <tbody>
              {shown.map(({ category, entries }) => (
                <Fragment key={category}>
                  <tr className={css['group']}><th scope="colgroup" colSpan={3}>{category}</th></tr>
                  {entries.map(({ permission, label, a, b }) => (
                    <tr key={permission} className={a === b ? undefined : css['differs']}>
                      <th scope="row">{label}<code>{permission}</code></th>
                      <td><Mark given={a} alone={!b} /></td>
                      <td><Mark given={b} alone={!a} /></td>
                    </tr>
                  ))}
                </Fragment>
              ))}
            </tbody>
          </table>
        </Section>
      )}
    </>
  );
}

function summary(t: ReturnType<typeof useTranslation<'sub-profiles'>>['t'], { first, second }: Two): string {
  const more = (one: SubProfileView, other: SubProfileView): number => one.permissions.filter((permission) => !other.permissions.includes(permission)).length;
  const [firstMore, secondMore] = [more(first, second), more(second, first)];
  if (firstMore + secondMore === 0) return t('theSame', { first: first.name, second: second.name });
  return t('differ', { first: first.name, second: second.name, firstMore, secondMore, both: first.permissions.length - firstMore });
}

function Mark({ given, alone }: { given: boolean; alone: boolean }): ReactNode {
  const { t } = useTranslation('sub-profiles');
  const Icon = given ? IconCheck : IconMinus;
  return <span className={`${css['mark'] ?? ''} ${css[given ? 'yes' : 'no'] ?? ''}`}><Icon size={16} aria-hidden />{given ? t(alone ? 'onlyThis' : 'given') : t('notGiven')}</span>;
}
