import { ActionIcon, Button, Group } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ClipboardEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from './control.module.css';
import { COLUMNS, EXAMPLE, type HoldingRow, isTable, MOST_ROWS, NO_ROW, pasted } from './holdings';

interface HoldingsEditorProps {
  rows: readonly HoldingRow[];
  onChange: (rows: readonly HoldingRow[]) => void;
  /** Cells with which something is wrong: `2 votes`. */
  wrong: ReadonlySet<string>;
}

type Column = keyof HoldingRow;

/** A small spreadsheet: typed cell by cell, or pasted from a larger one. */
export function HoldingsEditor({ rows, onChange, wrong }: HoldingsEditorProps): ReactNode {
  const { t } = useTranslation('control');
  const table = useRef<HTMLTableElement>(null);
  const change = (at: number, column: Column, text: string): void => onChange(rows.map((row, nth) => (nth === at ? { ...row, [column]: text } : row)));
  const paste = (event: ClipboardEvent, at: number): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!isTable(text)) return;
    event.preventDefault();
    onChange([...rows.slice(0, at), ...pasted(text), ...rows.slice(at + 1)].slice(0, MOST_ROWS));
  };
  const add = (): void => {
    onChange([...rows, NO_ROW]);
    requestAnimationFrame(() => table.current?.querySelector<HTMLInputElement>('tbody tr:last-child input')?.focus());
  };
  return (
    <>
      <div className={css['scroll']}>
        <table className={css['editor']} ref={table}>
          <caption className={css['hidden']}>{t('holdings')}</caption>
          <thead><tr>{COLUMNS.map((column) => <th key={column} scope="col">{t(`columns.${column}`)}</th>)}<td /></tr></thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {COLUMNS.map((column) => (
                  <td key={column} data-column={column}>
                    <span aria-hidden className={css['cellName']}>{t(`columns.${column}`)}</span>
                    <Cell label={t('cell', { column: t(`columns.${column}`), row: at + 1 })} column={column} value={row[column]} invalid={wrong.has(`${at} ${column}`)} onChange={(text) => change(at, column, text)} onPaste={(event) => paste(event, at)} />
                  </td>
                ))}
                <td data-column="remove"><ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('remove', { row: at + 1 })} onClick={() => onChange(rows.filter((_, nth) => nth !== at))}><IconTrash size={16} aria-hidden /></ActionIcon></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={css['hint']}>{t('pasteHint')}</p>
      <Group gap="xs" mt="sm">
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} disabled={rows.length >= MOST_ROWS} onClick={add}>{t('add')}</Button>
        <Button variant="subtle" onClick={() => onChange(EXAMPLE)}>{t('example')}</Button>
        {rows.length > 1 && <Button variant="subtle" onClick={() => onChange([NO_ROW])}>{t('clear')}</Button>}
      </Group>
    </>
  );
}

interface CellProps {
  label: string;
  column: Column;
  value: string;
  invalid: boolean;
  onChange: (text: string) => void;
  onPaste: (event: ClipboardEvent) => void;
}

const Cell = ({ label, column, value, invalid, onChange, onPaste }: CellProps): ReactNode => (
  <input
    aria-label={label} aria-invalid={invalid || undefined} className={css['cell']} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} onPaste={onPaste} maxLength={100}
    {...(column === 'from' || column === 'to' ? { type: 'date' } : { type: 'text', inputMode: /otes/.test(column) ? 'numeric' as const : 'text' as const, autoComplete: 'off' })}
  />
);
