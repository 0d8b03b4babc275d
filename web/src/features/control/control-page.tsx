import { Slider, useComputedColorScheme } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ControlAssessmentRequest, ControlAssessmentView } from '../../lib/api-types.gen';
import { daysAgo, useFormat } from '../../lib/format';
import { WholeDay } from '../../lib/moment-fields';
import { ProblemNote } from '../../lib/problem-note';
import { type ControlGraph, tiesOf } from '../../ui/control-graph';
import { Page, Section } from '../../ui/page';
import css from './control.module.css';
import { ControlAnswer } from './control-answer';
import { controlQuery } from './control.queries';
import { type CellFault, faultsIn } from './faults';
import { daysOf, type HoldingRow, NO_ROW, requestOf } from './holdings';
import { HoldingsEditor } from './holdings-editor';

/** The drawing weighs more than the rest of the page. */
const ControlPicture = lazy(() => import('../../ui/control-picture'));

/** Until whoever types pauses. */
const PAUSE = 300;

/** Who controls whom, by what one types (GC-1.2). Nothing of it is kept. */
export function ControlPage({ back }: { back: LinkProps }): ReactNode {
  const { t } = useTranslation(['control', 'deadlines']);
  const [rows, setRows] = useState<readonly HoldingRow[]>([NO_ROW]);
  const [asOf, setAsOf] = useState(daysAgo(0));
  const [said] = useDebouncedValue(rows, PAUSE);
  const asked = useMemo(() => requestOf(said, asOf), [said, asOf]);
  const { data, error, isPlaceholderData } = useQuery({ ...controlQuery(asked), placeholderData: keepPreviousData });
  const { t: words } = useTranslation('control');
  const faults = faultsIn(error, said, words);
  const nothing = asked.holdings.length === 0;
  return (
    <Page title={t('title')} lead={t('lead')} back={{ to: back, label: t('deadlines:title') }}>
      <Section title={t('holdings')}>
        <HoldingsEditor rows={rows} onChange={setRows} wrong={new Set(faults.map(({ at, column }) => `${at} ${column ?? 'votes'}`))} />
        <FaultList fault={error} faults={faults} />
      </Section>
      <Section title={t('day')}><AsOf days={daysOf(said, asOf)} asOf={asOf} onChange={setAsOf} /></Section>
      {nothing ? <p className={css['empty']}>{t('empty')}</p> : data && !error && <div aria-busy={isPlaceholderData}><Answer asked={asked} answer={data} /></div>}
    </Page>
  );
}

/** What is wrong with which row; a refusal of another kind as it is. */
function FaultList({ fault, faults }: { fault: unknown; faults: readonly CellFault[] }): ReactNode {
  const { t } = useTranslation('control');
  if (!fault) return null;
  if (faults.length === 0) return <ProblemNote fault={fault} />;
  return <ul className={css['faults']} role="alert">{faults.slice(0, 10).map(({ at, column, message }) => <li key={`${at} ${column ?? ''} ${message}`}>{t('fault', { row: at + 1, message })}</li>)}</ul>;
}

/** Any day; and with a handle from one to the next on which something begins or ends. */
function AsOf({ days, asOf, onChange }: { days: readonly string[]; asOf: string; onChange: (day: string) => void }): ReactNode {
  const { t } = useTranslation('control');
  const format = useFormat();
  const shown = (at: number): string => format.day(`${days[at] ?? asOf}T12:00:00Z`);
  return (
    <div className={css['day']}>
      <WholeDay label={t('asOf')} description={t('asOfHint')} required value={asOf} onChange={(day) => day && onChange(day)} />
      {days.length > 1 && (
        <Slider
          className={css['slider'] ?? ''} thumbLabel={t('slider')} min={0} max={days.length - 1} step={1} value={days.indexOf(asOf)} onChange={(at) => onChange(days[at] ?? asOf)}
          label={shown} thumbProps={{ 'aria-valuetext': shown(days.indexOf(asOf)) }} marks={days.map((_, value) => ({ value }))}
        />
      )}
    </div>
  );
}

function Answer({ asked, answer: { controls } }: { asked: ControlAssessmentRequest; answer: ControlAssessmentView }): ReactNode {
  const { t } = useTranslation('control');
  const format = useFormat();
  const scheme = useComputedColorScheme('light');
  const [selected, setSelected] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const { entities, holdings } = useMemo(() => graphOf(asked, controls), [asked, controls]);
  const chosen = selected !== null && entities.includes(selected) ? selected : null;
  const shown = controls.filter(({ holder }) => chosen === null || holder === chosen);
  const choosePair = (pair: string | null): void => {
    setOpen(pair);
    if (pair !== null && chosen !== null) return;
    setSelected(null);
  };
  return (
    <div className={css['answer']}>
      <Section title={t('answer')} actions={chosen !== null && <button type="button" className={css['all']} onClick={() => setSelected(null)}>{t('showAll')}</button>}>
        <p className={css['count']} role="status">{chosen === null ? t('pairs', { count: controls.length }) : t('pairsOf', { count: shown.length, holder: chosen })}</p>
        <ControlAnswer asked={asked} controls={shown} open={open} onOpen={choosePair} />
      </Section>
      <Section title={t('picture')}>
        <p className={css['hint']}>{t('pictureHint')}</p>
        <Suspense fallback={<p className={css['drawing']}>{t('drawing')}</p>}>
          <ControlPicture
            entities={entities} holdings={holdings} controls={controls} ties={tiesOf(controls, (basis) => t(`ties.${basis}`))} selected={chosen} onSelect={setSelected} percent={format.percent} scheme={scheme}
            words={{ drawing: t('drawing'), size: t('zoom.label'), larger: t('zoom.in'), smaller: t('zoom.out'), all: t('zoom.all') }}
          />
        </Suspense>
      </Section>
    </div>
  );
}

/** What holds on the day that is asked for; a name is drawn once, however it was typed. */
function graphOf({ asOf, holdings }: ControlAssessmentRequest, controls: ControlGraph['controls']): Pick<ControlGraph, 'entities' | 'holdings'> {
  const name = (text: string): string => text.trim().normalize('NFC');
  const now = holdings.filter(({ from, to }) => (!from || from <= asOf) && (!to || asOf < to));
  return {
    entities: [...new Set([...holdings.flatMap(({ holder, company }) => [name(holder), name(company)]), ...controls.flatMap(({ holder, company }) => [holder, company])])],
    holdings: now.map(({ holder, company, votes, totalVotes }) => ({ holder: name(holder), company: name(company), votes: String(votes), totalVotes: String(totalVotes) })),
  };
}
