import { Button } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from '../ui/small.module.css';
import { DayField } from './fields';
import { daysAgo, useFormat } from './format';
import { isDay, type MomentDays } from './moment';

interface WholeDayProps {
  label: string;
  description?: string;
  error?: string;
  min?: string;
  max?: string;
  /** Whoever leaves it empty or half typed finds the day again that counts. */
  required?: boolean;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** A day that counts at once; what is half typed stays in the field. */
export function WholeDay({ value = '', onChange, ...field }: WholeDayProps): ReactNode {
  const [{ text, given }, setText] = useState({ text: value, given: value });
  if (given !== value) setText({ text: value, given: value }); // the address changed otherwise, such as by going back
  const typed = (next: string): void => {
    setText({ text: next, given: value });
    if (next === '' || isDay(next)) onChange(next || undefined);
  };
  return <DayField {...field} value={text} onChange={typed} onBlur={() => field.required && setText({ text: value, given: value })} />;
}

/** What was so on a day, as it was known on another. */
export function MomentFields({ at, knownAt, onChange }: MomentDays & { onChange: (days: MomentDays) => void }): ReactNode {
  const { t } = useTranslation('lib');
  return (
    <div className={`${css['days'] ?? ''} no-print`}>
      <WholeDay label={t('moment.at')} description={t('moment.atHint')} value={at} onChange={(day) => onChange({ at: day, knownAt })} />
      <WholeDay label={t('moment.knownAt')} description={t('moment.knownAtHint')} max={daysAgo(0)} value={knownAt} onChange={(day) => onChange({ at, knownAt: day })} />
    </div>
  );
}

/** Which moment a page speaks of; null: of now. */
export function useMomentWords(): (days: MomentDays) => string | null {
  const { t } = useTranslation('lib');
  const format = useFormat();
  const shown = (day: string): string => format.day(`${day}T12:00:00Z`);
  return ({ at, knownAt }) => {
    if (knownAt) return at ? t('moment.onKnown', { day: shown(at), known: shown(knownAt) }) : t('moment.nowKnown', { known: shown(knownAt) });
    return at ? t('moment.on', { day: shown(at) }) : null;
  };
}

/** Turns a section to another date, and back to now. */
export function OnAnotherDate({ pressed, onToggle }: { pressed: boolean; onToggle: () => void }): ReactNode {
  const { t } = useTranslation('lib');
  return <Button size="xs" variant={pressed ? 'light' : 'subtle'} aria-pressed={pressed} leftSection={<IconCalendar size={15} aria-hidden />} onClick={onToggle}>{t('moment.open')}</Button>;
}
