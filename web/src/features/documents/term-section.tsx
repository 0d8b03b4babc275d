import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentDetailView } from '../../lib/api-types.gen';
import { daysAgo, useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { Facts, Section } from '../../ui/page';
import css from './documents.module.css';

const noon = (date: string): string => `${date}T12:00:00Z`;
const DAY = 86_400_000;

/** How long one may object: each day that counts and does not, and what happens then. */
export function TermSection({ document }: { document: DocumentDetailView }): ReactNode {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { state, workingDaysLeft, dueOn, dueAt, acceptance, extensions } = document;
  return (
    <Section title={t('term.title')}>
      <p className={css['left']} role="status">{state === 'open' ? t('term.left', { count: workingDaysLeft }) : t(`term.${state}`)}</p>
      {state === 'open' && <p className={css['until']}>{t('term.then', { day: format.weekday(noon(dueOn)) })}</p>}
      <Days document={document} />
      <Facts facts={[
        [t('lastDay'), format.weekday(noon(dueOn))],
        [t('term.before'), <time key="before" dateTime={dueAt}>{format.exact(dueAt)}</time>],
        acceptance && [t('term.acceptedAt'), <time key="accepted" dateTime={acceptance.acceptedAt}>{format.exact(acceptance.acceptedAt)}</time>],
        acceptance?.recordedAt ? [t('term.recordedAt'), <When key="recorded" at={acceptance.recordedAt} exact />] : null,
        [t('term.rule'), 'GC-6.2'],
      ]} />
      {extensions.map(({ outFrom, outTo, goesOn, noticed, reason, wasDueOn, dueOn: now }) => (
        <p key={outTo} className={css['extended']}>{t(wordsOf(noticed, goesOn), { was: format.weekday(noon(wasDueOn)), now: format.weekday(noon(now)), from: format.minute(outFrom), to: format.minute(outTo), reason })}</p>
      ))}
    </Section>
  );
}

function Days({ document: { publishedOn, dueOn, skipped } }: { document: DocumentDetailView }): ReactNode {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const names = new Map(skipped.map(({ date, name }) => [date, name]));
  const today = daysAgo(0);
  const dates = Array.from({ length: Math.round((Date.parse(dueOn) - Date.parse(publishedOn)) / DAY) + 1 }, (_, after) => new Date(Date.parse(publishedOn) + after * DAY).toISOString().slice(0, 10));
  let number = -1;
  return (
    <ol className={css['days']} aria-label={t('term.days')}>
      {dates.map((date) => {
        const name = names.get(date);
        if (name === undefined) number += 1;
        return (
          <li key={date} data-skipped={name !== undefined || undefined} data-today={date === today || undefined} aria-current={date === today ? 'date' : undefined}>
            <span>{format.shortWeekday(noon(date))} {format.dayOfMonth(noon(date))}</span>
            <span>{name === undefined ? t(number === 0 ? 'term.zero' : 'term.nth', { number }) : t('term.skipped', { name })}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** An agent said why; what the portal noticed itself has no other reason. */
function wordsOf(noticed: boolean, goesOn: boolean): 'term.extendedNoticed' | 'term.extendedGoesOn' | 'term.extended' {
  if (noticed) return 'term.extendedNoticed';
  return goesOn ? 'term.extendedGoesOn' : 'term.extended';
}
