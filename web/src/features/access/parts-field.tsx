import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { GrantScopePartView, ScopePartInput } from '../../lib/api-types.gen';
import { ProblemNote } from '../../lib/problem-note';
import { partsQuery } from './access.queries';

interface PartsFieldProps {
  label: string;
  description: string;
  /** `costCentre:<id>`, as the previews take them. */
  value?: string[];
  onChange: (parts: string[]) => void;
  /** Only these, where less than everything is there. */
  among?: readonly GrantScopePartView[];
  /** Chosen before, with the names that they have. */
  known?: readonly GrantScopePartView[];
  error?: string;
}

/** A part as one word. */
export const asText = ({ kind, id }: ScopePartInput): string => `${kind}:${id}`;

export function asPart(text: string): ScopePartInput {
  const [kind, id = ''] = text.split(':');
  return { kind: kind as ScopePartInput['kind'], id };
}

/** How long one may type before the server is asked. */
const PAUSE = 200;
const KINDS = [['costCentre', 'costCentres'], ['billingAccount', 'billingAccounts'], ['line', 'lines']] as const;

/** Cost centres and billing accounts, found by typing. */
export function PartsField({ among, known = [], value = [], onChange, ...field }: PartsFieldProps): ReactNode {
  const { t } = useTranslation('access');
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), PAUSE);
  const asOffer = useAsOffer();
  const { offered, fault } = useOffered(search, among);
  // what was chosen keeps its name while other things are looked for
  const [named, setNamed] = useState<readonly Offer[]>(() => known.map(asOffer));
  const chosen = named.filter((part) => value.includes(part.value) && !offered.some((each) => each.value === part.value));
  const groups = KINDS.map(([kind, group]) => ({ group: t(group), items: [...offered, ...chosen].filter((part) => part.value.startsWith(`${kind}:`)) })).filter(({ items }) => items.length > 0);
  return (
    <>
      <ProblemNote fault={fault} />
      <MultiSelect
        {...field} data={groups} value={value} searchable clearable hidePickedOptions nothingFoundMessage={t('nothingFound')}
        filter={among ? undefined : ({ options }) => options} onSearchChange={setText}
        placeholder={value.length === 0 ? t('findPart') : undefined} clearButtonProps={{ 'aria-label': t('noParts') }}
        onChange={(parts) => {
          setNamed((former) => [...former, ...offered].filter((part) => parts.includes(part.value)));
          onChange(parts);
        }}
      />
    </>
  );
}

interface Offer {
  value: string;
  label: string;
}

/** Lines have no names here (I1). */
function useAsOffer(): (part: GrantScopePartView, index: number) => Offer {
  const { t } = useTranslation('access');
  return (part, index) => ({ value: asText(part), label: part.name ?? `${t('line')} ${index + 1}` });
}

/** Of a right on some parts these; of one on everything what the server finds. */
function useOffered(search: string, among: PartsFieldProps['among']): { offered: Offer[]; fault: unknown } {
  const asOffer = useAsOffer();
  const { customerId } = useActing();
  const { data, error } = useQuery({ ...partsQuery(customerId, search), enabled: among === undefined });
  if (among) return { offered: among.map(asOffer), fault: null };
  return {
    offered: [
      ...(data?.costCentres ?? []).map(({ id, code, name }) => ({ value: `costCentre:${id}`, label: `${code} ${name}` })),
      ...(data?.billingAccounts ?? []).map(({ id, number, name }) => ({ value: `billingAccount:${id}`, label: `${number} ${name}` })),
    ],
    fault: error,
  };
}
