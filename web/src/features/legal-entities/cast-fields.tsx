import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityField } from './entity-field';
import css from './legal-entities.module.css';

/** Who cast how many votes at a meeting. */
export interface CastRow {
  key: number;
  holderId: string | null;
  votes: string;
}

export const isWhole = (text: string): boolean => /^\d{1,38}$/.test(text.trim());

export const isCast = (rows: readonly CastRow[]): boolean => rows.every(({ holderId, votes }) => holderId !== null && isWhole(votes));

export const castOf = (rows: readonly CastRow[]): { holderId: string; votes: string }[] => rows.flatMap(({ holderId, votes }) => (holderId ? [{ holderId, votes: votes.trim() }] : []));

const NO_KEY = -1;
const added = (rows: readonly CastRow[]): CastRow[] => [...rows, { key: Math.max(NO_KEY, ...rows.map(({ key }) => key)) + 1, holderId: null, votes: '' }];

export function CastFields({ rows, onChange }: { rows: readonly CastRow[]; onChange: (rows: CastRow[]) => void }): ReactNode {
  const { t } = useTranslation('legal-entities');
  const change = (key: number, changed: Partial<CastRow>): void => onChange(rows.map((row) => (row.key === key ? { ...row, ...changed } : row)));
  return (
    <fieldset className={css['cast']}>
      <legend>{t('cast.title')}</legend>
      {rows.map(({ key, holderId, votes }, at) => (
        <div key={key} className={css['castRow']}>
          <EntityField label={t('cast.holder', { row: at + 1 })} value={holderId} onChange={(id) => change(key, { holderId: id })} />
          <TextInput label={t('cast.votes', { row: at + 1 })} inputMode="numeric" required withAsterisk={false} value={votes} onChange={({ currentTarget }) => change(key, { votes: currentTarget.value })} />
          <Button variant="subtle" aria-label={t('cast.removeRow', { row: at + 1 })} onClick={() => onChange(rows.filter((row) => row.key !== key))}>{t('cast.remove')}</Button>
        </div>
      ))}
      <Button variant="default" size="compact-md" onClick={() => onChange(added(rows))}>{t('cast.add')}</Button>
    </fieldset>
  );
}
