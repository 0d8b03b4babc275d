import { Button, Group, Popover, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendar, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../lib/fields';
import { daysAgo, useFormat } from '../../lib/format';
import css from '../../ui/small.module.css';
import { useFilterWords } from '../../lib/filter-words';

interface Days {
  from?: string;
  to?: string;
}

interface DateFilterProps extends Days {
  onChange: (days: { from: string | undefined; to: string | undefined }) => void;
}

/** From a day to a day, as a chip. */
export function DateFilter({ from, to, onChange }: DateFilterProps): ReactNode {
  const { t } = useTranslation('ledger');
  const words = useFilterWords();
  const shown = useShown({ from, to });
  const [opened, { toggle, close }] = useDisclosure();
  const target = shown === null
    ? <Button variant="subtle" size="xs" leftSection={<IconCalendar size={14} aria-hidden />} aria-expanded={opened} onClick={toggle}>{t('filters.dates')}</Button>
    : (
      <div className={css['chip']}>
        <button type="button" aria-expanded={opened} onClick={toggle}><span>{t('filters.dates')}</span>{shown}</button>
        <button type="button" aria-label={words.remove(t('filters.dates'))} onClick={() => onChange({ from: undefined, to: undefined })}><IconX size={14} aria-hidden /></button>
      </div>
    );
  return (
    <Popover opened={opened} onClose={close} onDismiss={close} trapFocus shadow="md" width={300} position="bottom-start">
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown>
        <Choice from={from} to={to} onChange={(days) => {
          onChange(days);
          close();
        }} />
      </Popover.Dropdown>
    </Popover>
  );
}

function useShown({ from, to }: Days): string | null {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const [first, last] = [from, to].map((day) => day && format.day(`${day}T12:00:00Z`));
  if (first && last) return first === last ? first : `${first} – ${last}`;
  if (first) return t('filters.since', { from: first });
  return last ? t('filters.until', { to: last }) : null;
}

function Choice({ from: first = '', to: last = '', onChange }: DateFilterProps): ReactNode {
  const { t } = useTranslation('ledger');
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(last);
  return (
    <form onSubmit={(event) => {
      event.preventDefault();
      onChange({ from: from || undefined, to: to || undefined });
    }}>
      <Stack gap="sm">
        <Group gap="xs">
          {([['today', 0], ['week', 6], ['month', 29]] as const).map(([id, days]) => <Button key={id} size="compact-sm" variant="default" onClick={() => onChange({ from: daysAgo(days), to: undefined })}>{t(`filters.${id}`)}</Button>)}
        </Group>
        <DayField label={t('filters.from')} value={from} max={to || undefined} onChange={setFrom} />
        <DayField label={t('filters.to')} value={to} min={from || undefined} onChange={setTo} />
        <Button type="submit">{t('filters.apply')}</Button>
      </Stack>
    </form>
  );
}
