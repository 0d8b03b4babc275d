import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentAction } from '../../lib/agent-action';
import type { RuleClockView, RulePackDetailView } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { useAgent } from '../../lib/session';
import { When } from '../../lib/when';
import { type Column, DataTable } from '../../ui/data-table';
import { Columns, Facts, Page, Section } from '../../ui/page';
import { DryRunSection } from './dry-run-section';
import { Changes, noon, PackState, useLeftOut, usePeriod, useRuleName } from './pack-words';
import { packQuery } from './rule-packs.queries';
import css from './rule-packs.module.css';
import { WithdrawDialog } from './withdraw-dialog';

const route = getRouteApi('/operator/rule-packs/$version');

/** One pack: from when on, what it changes, and what it would do to the dates of today. */
export function PackPage(): ReactNode {
  const { t } = useTranslation('rule-packs');
  const { data: pack, error } = useQuery(packQuery(route.useParams().version));
  if (error) return <FaultPage error={error} />;
  if (!pack) return <LoadingPage />;
  return (
    <Page title={pack.version} lead={<PackState state={pack.state} />} back={{ to: { to: '/operator/rule-packs' }, label: t('title') }} actions={<Deeds pack={pack} />}>
      <Columns>
        <Section title={t('changes')}>{pack.against === null ? <p className={css['says']}>{t('first')}</p> : <Changes changes={pack.changes} against={pack.against} />}</Section>
        <Section title={t('about')}><About pack={pack} /></Section>
      </Columns>
      <div className={css['parts']}>
        {pack.state !== 'inForce' && <DryRunSection version={pack.version} />}
        <section className={css['table']} aria-label={t('rules')}><h2>{t('rules')}</h2><Rules rules={pack.rules} /></section>
      </div>
    </Page>
  );
}

function About({ pack: { effectiveFrom, note, loadedBy, loadedAt, withdrawal, digest, calendar, outage, votesLeftOut } }: { pack: RulePackDetailView }): ReactNode {
  const { t, i18n } = useTranslation('rule-packs');
  const format = useFormat();
  const period = usePeriod();
  const leftOut = useLeftOut();
  return (
    <Facts facts={[
      [t('from'), effectiveFrom ? format.weekday(noon(effectiveFrom)) : t('always')],
      [t('note'), note ?? t('program')],
      loadedBy && [t('loadedBy'), loadedBy.name],
      loadedAt ? [t('loadedAt'), <When key="loaded" at={loadedAt} exact />] : null,
      withdrawal && [t('withdrawnBy'), withdrawal.by.name],
      withdrawal && [t('withdrawnAt'), <When key="withdrawn" at={withdrawal.at} exact />],
      withdrawal && [t('reason'), withdrawal.reason],
      [t('calendar'), new Intl.DisplayNames(i18n.language, { type: 'region' }).of(calendar)],
      [t('parts.outage'), period(outage)],
      [t('parts.votesLeftOut'), leftOut(votesLeftOut)],
      [t('digest'), <span key="digest" className={css['mono']}>{digest}</span>],
    ]} />
  );
}

function Deeds({ pack: { version, state, effectiveFrom, abilities } }: { pack: RulePackDetailView }): ReactNode {
  const { t } = useTranslation('rule-packs');
  const { permissions } = useAgent();
  const format = useFormat();
  const [withdrawing, setWithdrawing] = useState(false);
  if (state === 'withdrawn' || effectiveFrom === null) return null;
  const mayLoad = permissions.includes('rule-pack:load');
  return (
    <Group gap="xs">
      <AgentAction allowed={mayLoad && abilities.withdraw} desk="BackOffice" because={mayLoad ? t('stays', { day: format.day(noon(effectiveFrom)) }) : undefined} onClick={() => setWithdrawing(true)}>{t('withdraw')}</AgentAction>
      {withdrawing && <WithdrawDialog version={version} onClose={() => setWithdrawing(false)} />}
    </Group>
  );
}

function Rules({ rules }: { rules: readonly RuleClockView[] }): ReactNode {
  const { t } = useTranslation('rule-packs');
  const { t: tDeadlines } = useTranslation('deadlines');
  const ruleName = useRuleName();
  const period = usePeriod();
  const isOfMonths = ({ period: text }: RuleClockView): boolean => /[MY]$/.test(text);
  const columns: Column<RuleClockView>[] = [
    { id: 'rule', header: t('rule'), wraps: true, cell: ({ id }) => <>{ruleName(id)} <span className={css['id']}>{id}</span></> },
    { id: 'period', header: t('parts.period'), width: '9rem', cell: (rule) => period(rule.period) },
    { id: 'convention', header: t('parts.convention'), width: '11rem', cell: (rule) => isOfMonths(rule) && tDeadlines(`conventions.${rule.convention}`) },
    { id: 'before', header: t('parts.notices_before'), width: '9rem', cell: ({ notices }) => t(`noticed.${notices.before}`) },
    { id: 'after', header: t('parts.notices_after'), width: '9rem', cell: ({ notices }) => t(`noticed.${notices.after}`) },
  ];
  return <DataTable label={t('rules')} columns={columns} rows={rules} rowKey={({ id }) => id} empty={null} />;
}
