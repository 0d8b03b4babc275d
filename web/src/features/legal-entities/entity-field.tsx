import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entitiesQuery } from './legal-entities.queries';

interface EntityFieldProps {
  label: string;
  /** May stay empty, which means this. */
  without?: string;
  error?: string | undefined;
  value: string | null;
  onChange: (id: string | null) => void;
}

/** One of the register, found by name or number. */
export function EntityField({ label, without, error, value, onChange }: EntityFieldProps): ReactNode {
  const { t } = useTranslation('legal-entities');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const [words] = useDebouncedValue(text.trim(), 250);
  const { data } = useInfiniteQuery({ ...entitiesQuery(words === '' || words === chosen?.label ? undefined : words), placeholderData: keepPreviousData });
  const found = (data?.pages[0]?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const options = chosen && !found.some((each) => each.value === chosen.value) ? [chosen, ...found] : found;
  return (
    <Select
      label={label} placeholder={without ?? t('find')} nothingFoundMessage={t('nothingFound')} searchable required={without === undefined} clearable={without !== undefined} withAsterisk={false} openOnFocus={false} data={options} value={value}
      filter={({ options: all }) => all} searchValue={text} onSearchChange={setText} error={error} clearButtonProps={{ 'aria-label': t('clear', { field: label }) }}
      onChange={(id, option) => {
        setChosen(option ?? null);
        onChange(id);
      }}
    />
  );
}
