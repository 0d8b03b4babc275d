import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { useFormat } from '../../lib/format';
import { sponsorsQuery } from './clients.queries';

interface SponsorPickerProps {
  value: string | null;
  onChange: (memberId: string | null) => void;
  /** Its end: whoever leaves before cannot answer for it. */
  endsAt: string | null;
  /** Answers for it now. */
  without?: string;
  error?: ReactNode;
}

/** A person who can answer for a machine; one whose own end comes earlier is shown, and why he cannot. */
export function SponsorPicker({ value, onChange, endsAt, without, error }: SponsorPickerProps): ReactNode {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const { customerId } = useActing();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const [name] = useDebouncedValue(typed === chosen?.label ? '' : typed.trim(), 200);
  const { data = [] } = useQuery(sponsorsQuery(customerId, name));
  const found = data.filter(({ id }) => id !== without).map((member) => {
    const early = member.endsAt !== null && endsAt !== null && Date.parse(member.endsAt) < Date.parse(endsAt);
    return { value: member.id, label: early && member.endsAt ? t('leavesOn', { name: member.displayName, day: format.day(member.endsAt) }) : `${member.displayName}, ${member.email}`, disabled: early };
  });
  const options = chosen && !found.some((option) => option.value === chosen.value) ? [chosen, ...found] : found;
  return (
    <Select
      label={t('sponsor')} description={t('sponsorHint')} placeholder={t('sponsorFind')} searchable data={options} filter={({ options: all }) => all} nothingFoundMessage={t('sponsorNone')} maw={420}
      value={value} searchValue={typed} onSearchChange={setTyped} error={error}
      onChange={(id, option) => {
        setChosen(option === null ? null : { value: option.value, label: option.label });
        onChange(id);
      }}
    />
  );
}
