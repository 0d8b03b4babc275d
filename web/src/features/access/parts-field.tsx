import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
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
  error?: string;
}

/** A part as one word. */
export const asText = ({ kind, id }: ScopePartInput): string => `${kind}:${id}`;

export function asPart(text: string): ScopePartInput {
  const [kind, id = ''] = text.split(':');
  return { kind: kind as ScopePartInput['kind'], id };
}

/** Shown at once; the others are found by typing. */
const MOST = 60;

/** Cost centres and billing accounts, found by typing. */
export function PartsField({ among, value = [], onChange, ...field }: PartsFieldProps): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const { data, error } = useQuery(partsQuery(customerId));
  const known = new Map(among?.map((part) => [asText(part), part.name ?? t('line')]));
  const fits = ({ value: part }: { value: string }): boolean => among === undefined || known.has(part);
  const groups = [
    { group: t('costCentres'), items: (data?.costCentres ?? []).map(({ id, code, name }) => ({ value: `costCentre:${id}`, label: `${code} ${name}` })).filter(fits) },
    { group: t('billingAccounts'), items: (data?.billingAccounts ?? []).map(({ id, number, name }) => ({ value: `billingAccount:${id}`, label: `${number} ${name}` })).filter(fits) },
    { group: t('lines'), items: [...known].filter(([part]) => part.startsWith('line:')).map(([part, label], index) => ({ value: part, label: `${label} ${index + 1}` })) },
  ].filter(({ items }) => items.length > 0);
  return (
    <>
      <ProblemNote fault={error} />
      <MultiSelect
        {...field} data={groups} value={value} onChange={onChange} searchable clearable limit={MOST} hidePickedOptions nothingFoundMessage={t('nothingFound')}
        placeholder={value.length === 0 ? t('findPart') : undefined} clearButtonProps={{ 'aria-label': t('noParts') }}
      />
    </>
  );
}
