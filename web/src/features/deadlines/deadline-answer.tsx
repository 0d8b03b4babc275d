import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { Facts } from '../../ui/page';
import { partsOf } from './countable';
import { DaysGrid } from './days-grid';
import css from './deadlines.module.css';

/** Longer terms are told, not drawn. */
const DRAWN_DAYS = 70;

const noon = (date: string): string => `${date}T12:00:00Z`;
const between = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
const isWeekend = ({ date }: { date: string }): boolean => new Date(date).getUTCDay() % 6 === 0;

/** The last day, and how it came about. */
export function DeadlineAnswer({ deadline }: { deadline: DeadlineView }): ReactNode {
  const { t } = useTranslation('deadlines');
  const format = useFormat();
  const { dueDate, dueAt, dayZero, acceptedUntil } = deadline;
  return (
    <div className={css['answer']}>
      <p className={css['due']} role="status">{format.weekday(noon(dueDate))}</p>
      <p className={css['until']}><time dateTime={dueAt} title={format.exact(dueAt)}>{t('until', { when: format.fromToday(dueDate) })}</time></p>
      {acceptedUntil && <p className={css['late']}>{t('late', { day: format.weekday(noon(acceptedUntil.date)) })}</p>}
      {between(dayZero, dueDate) <= DRAWN_DAYS && <DaysGrid deadline={deadline} />}
      <HowCounted deadline={deadline} />
    </div>
  );
}

function HowCounted({ deadline: { dayZero, period, rule, pack, skipped, convention, rollover } }: { deadline: DeadlineView }): ReactNode {
  const { t } = useTranslation('deadlines');
  const format = useFormat();
  const { count, unit } = partsOf(period);
  return (
    <Facts facts={[
      [t('dayZero'), format.weekday(noon(dayZero))],
      [t('length'), t(`lengths.${unit}`, { count })],
      skipped.length > 0 && [t('skipped'), <Skipped key="skipped" skipped={skipped} weekends={unit === 'B' ? 'counted' : 'named'} />],
      rule !== null && [t('rule'), rule],
      pack !== null && [t('pack'), pack],
      (unit === 'M' || unit === 'Y') && [t('convention'), t(`conventionHints.${convention}`)],
      rollover === 'next-working-day' && [t('roll'), t('rolled')],
    ]} />
  );
}

/** Holidays by name; of the weekends, which are many, how many days. */
function Skipped({ skipped, weekends }: Pick<DeadlineView, 'skipped'> & { weekends: 'named' | 'counted' }): ReactNode {
  const { t } = useTranslation('deadlines');
  const format = useFormat();
  const named = skipped.filter((day) => weekends === 'named' || !isWeekend(day));
  const count = skipped.length - named.length;
  return (
    <ul className={css['skipped']}>
      {named.map(({ date, name }) => <li key={date}>{name}, {format.day(noon(date))}</li>)}
      {count > 0 && <li>{t('weekend', { count })}</li>}
    </ul>
  );
}
