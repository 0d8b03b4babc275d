import { Button, Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconPlus, IconSearch, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import css from './small.module.css';

export interface FilterOption {
  value: string;
  label: string;
}

export interface Filter {
  id: string;
  label: string;
  /** Null: not set. */
  value: string | null;
  /** What the value is called; without it that of its option. */
  shown?: string;
  options: readonly FilterOption[];
  /** Options come from the server as one types. */
  onSearch?: (text: string) => void;
  onChange: (value: string | null) => void;
}

export interface FilterWords {
  add: string;
  remove: (label: string) => string;
  find: string;
  nothing: string;
}

interface FiltersProps {
  words: FilterWords;
  search?: { label: string; value: string; onChange: (text: string) => void };
  filters: readonly Filter[];
  children?: ReactNode;
}

/** Search and filters of a list, as chips; their values live in the address. */
export function Filters({ words, search, filters, children }: FiltersProps): ReactNode {
  return (
    <div className={`${css['chips'] ?? ''} no-print`} role="search" style={{ marginBottom: '0.75rem' }}>
      {search && <Search {...search} />}
      {filters.filter(({ value }) => value !== null).map((filter) => <Chip key={filter.id} filter={filter} words={words} />)}
      {filters.some(({ value }) => value === null) && <Add filters={filters.filter(({ value }) => value === null)} words={words} />}
      {children}
    </div>
  );
}

/** Typing is not held up by the answer: the search follows a moment later. */
function Search({ label, value, onChange }: NonNullable<FiltersProps['search']>): ReactNode {
  const [{ text, given }, setText] = useState({ text: value, given: value });
  const send = useDebouncedCallback(onChange, 250);
  if (given !== value) setText({ text: value, given: value }); // the address changed otherwise, such as by going back
  return (
    <TextInput
      type="search" aria-label={label} placeholder={label} value={text} w={{ base: '100%', sm: 280 }} leftSection={<IconSearch size={16} aria-hidden />}
      onChange={({ currentTarget }) => {
        setText({ text: currentTarget.value, given: value });
        send(currentTarget.value.trim());
      }}
    />
  );
}

function Chip({ filter, words }: { filter: Filter; words: FilterWords }): ReactNode {
  const combobox = useCombobox();
  const shown = filter.shown ?? filter.options.find(({ value }) => value === filter.value)?.label ?? filter.value;
  return (
    <Choice combobox={combobox} filter={filter} words={words}>
      <div className={css['chip']}>
        <button type="button" onClick={() => combobox.toggleDropdown()} aria-haspopup="listbox" aria-expanded={combobox.dropdownOpened}><span>{filter.label}</span>{shown}</button>
        <button type="button" aria-label={words.remove(filter.label)} onClick={() => filter.onChange(null)}><IconX size={14} aria-hidden /></button>
      </div>
    </Choice>
  );
}

/** Which filter, then which value, in one place. */
function Add({ filters, words }: { filters: readonly Filter[]; words: FilterWords }): ReactNode {
  const [chosen, setChosen] = useState<string | null>(null);
  const combobox = useCombobox({ onDropdownClose: () => setChosen(null) });
  const filter = filters.find(({ id }) => id === chosen);
  const which: Filter = { id: 'which', label: words.add, value: null, options: filters.map(({ id, label }) => ({ value: id, label })), onChange: setChosen };
  return (
    <Choice combobox={combobox} filter={filter ?? which} words={words} stays={!filter}>
      <Button variant="subtle" size="xs" leftSection={<IconPlus size={14} aria-hidden />} aria-haspopup="listbox" aria-expanded={combobox.dropdownOpened} onClick={() => combobox.toggleDropdown()}>{words.add}</Button>
    </Choice>
  );
}

const MANY = 8;

/** Without case and accents. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

interface ChoiceProps {
  combobox: ReturnType<typeof useCombobox>;
  filter: Filter;
  words: FilterWords;
  /** The dropdown stays open: the next choice follows. */
  stays?: boolean;
  children: ReactNode;
}

function Choice({ combobox, filter, words, stays, children }: ChoiceProps): ReactNode {
  const [text, setText] = useState('');
  const searched = filter.onSearch !== undefined || filter.options.length > MANY;
  // also of what the server found: Enter may come before its answer to the last letter
  const fitting = filter.options.filter(({ label }) => folded(label).includes(folded(text.trim())));
  const { selectFirstOption } = combobox;
  const first = fitting[0]?.value;
  useEffect(() => {
    if (text !== '' && first !== undefined) selectFirstOption();
  }, [text, first, selectFirstOption]);
  return (
    <Combobox
      store={combobox} width={280} position="bottom-start" withinPortal
      onOptionSubmit={(value) => {
        filter.onChange(value);
        setText('');
        if (!stays) combobox.closeDropdown();
      }}
    >
      <Combobox.DropdownTarget><div style={{ display: 'inline-flex', maxWidth: '100%' }}>{children}</div></Combobox.DropdownTarget>
      <Combobox.Dropdown>
        <Combobox.EventsTarget withExpandedAttribute>
          <Combobox.Search
            aria-label={`${filter.label}: ${words.find}`} placeholder={searched ? words.find : filter.label} value={text} data-autofocus autoFocus
            onChange={({ currentTarget }) => {
              setText(currentTarget.value);
              filter.onSearch?.(currentTarget.value.trim());
            }}
          />
        </Combobox.EventsTarget>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }} aria-label={filter.label}>
          {fitting.map(({ value, label }) => <Combobox.Option key={value} value={value} active={value === filter.value}>{label}</Combobox.Option>)}
          {fitting.length === 0 && <Combobox.Empty>{words.nothing}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
