import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import css from './deadlines.module.css';

const DAY = 86_400_000;
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
/** The Monday of its week. */
const mondayOf = (date: string): number => Date.parse(date) - ((new Date(date).getUTCDay() + 6) % 7) * DAY;
const lastOf = ({ dueDate, acceptedUntil }: DeadlineView): string => acceptedUntil?.date ?? dueDate;

interface Cell {
  date: string;
  state: 'outside' | 'zero' | 'counted' | 'skipped' | 'due' | 'late';
  /** Which day of the term it is, if it is one. */
  number?: number;
  /** Why it did not count. */
  name?: string;
}

/** Whole weeks from day 0 to the last day, or as long as a late act is taken. */
function weeksOf(deadline: DeadlineView): Cell[][] {
  const { dayZero, skipped, period } = deadline;
  const names = new Map(skipped.map(({ date, name }) => [date, name]));
  const movedOn = skipped.length > 0 && !period.endsWith('B');
  const weeks: Cell[][] = [];
  let days = 0;
  for (let week = mondayOf(dayZero); iso(week) <= lastOf(deadline); week += 7 * DAY) {
    weeks.push(Array.from({ length: 7 }, (_, day) => {
      const date = iso(week + day * DAY);
      const name = names.get(date);
      const state = name === undefined ? stateOf(date, deadline) : 'skipped';
      if (state === 'counted' || state === 'due') days += 1;
      return { date, state, name, number: state === 'counted' || (state === 'due' && !movedOn) ? days : undefined };
    }));
  }
  return weeks;
}

function stateOf(date: string, deadline: DeadlineView): Cell['state'] {
  if (date === deadline.dayZero) return 'zero';
  if (date === deadline.dueDate) return 'due';
  if (date < deadline.dayZero || date > lastOf(deadline)) return 'outside';
  return date < deadline.dueDate ? 'counted' : 'late';
}

/** A calendar of the term: which day is which, and why some are none. */
export function DaysGrid({ deadline }: { deadline: DeadlineView }): ReactNode {
  const { t } = useTranslation('deadlines');
  const format = useFormat();
  const weeks = weeksOf(deadline);
  const first = weeks[0]?.[0]?.date;
  return (
    <table className={css['grid']} aria-label={t('calendar')}>
      <thead>
        <tr>{weeks[0]?.map(({ date }) => <th key={date} scope="col">{format.shortWeekday(`${date}T12:00:00Z`)}</th>)}</tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.date}>
            {week.map(({ date, ...cell }) => (
              <td key={date} data-state={cell.state} title={cell.name}>
                <span className={css['date']}>{date.endsWith('-01') || date === first ? format.dayOfMonth(`${date}T12:00:00Z`) : Number(date.slice(8))}</span>
                <What {...cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function What({ state, number, name }: Omit<Cell, 'date'>): ReactNode {
  const { t } = useTranslation('deadlines');
  if (state === 'outside') return null;
  return <span className={css['what']}>{name ?? (number === undefined ? t(`days.${state as 'zero'}`) : t('nth', { number }))}</span>;
}
