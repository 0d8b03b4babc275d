import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedView } from '../../lib/api-types.gen';
import css from './ledger.module.css';
import texts from './texts/en.json';
import { fieldName, Value } from './value';

type Side = Readonly<Record<string, unknown>> | null;

interface ChangeTableProps {
  before: Side;
  after: Side;
  names: readonly NamedView[];
}

/** Only for machines: what they say stands elsewhere in the entry. */
const TECHNICAL = new Set(['id', 'customerId', 'version', 'recordedAt', 'salt']);

const isNothing = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0);
/** Of what is new or gone, a field that says no is not worth a line. */
const isEmpty = (value: unknown): boolean => isNothing(value) || value === false || value === 0;

const ORDER = Object.keys(texts.fields);
const place = (field: string): number => (ORDER.includes(field) ? ORDER.indexOf(field) : ORDER.length);

/** What is worth a line, in the order in which people ask. */
function fieldsOf(before: Side, after: Side): string[] {
  const empty = before && after ? isNothing : isEmpty;
  return [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
    .filter((field) => !TECHNICAL.has(field) && !(empty(before?.[field]) && empty(after?.[field])))
    .sort((a, b) => place(a) - place(b));
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Field by field, side by side; what did not change is shown when asked for. */
export function ChangeTable({ before, after, names }: ChangeTableProps): ReactNode {
  const { t } = useTranslation('ledger');
  const [all, { toggle }] = useDisclosure();
  const fields = fieldsOf(before, after);
  const changed = fields.filter((field) => !same(before?.[field], after?.[field]));
  const shown = all ? fields : changed;
  if (fields.length === 0) return <p style={{ margin: 0 }}>{t('entry.noChange')}</p>;
  return (
    <>
      <table className={css['change']}>
        <thead><tr><th scope="col">{t('entry.field')}</th><th scope="col">{t('entry.before')}</th><th scope="col">{t('entry.after')}</th></tr></thead>
        <tbody>
          {shown.map((field) => (
            <tr key={field}>
              <th scope="row">{fieldName(t, field)}{changed.includes(field) && <span className="visually-hidden"> ({t('entry.changed')})</span>}</th>
              <td data-label={t('entry.before')}><Was value={before?.[field]} names={names} gone={changed.includes(field)} /></td>
              <td data-label={t('entry.after')} data-changed={changed.includes(field) || undefined}><Value value={after?.[field]} names={names} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      {changed.length < fields.length && <Button mt="sm" className="no-print" size="compact-sm" variant="subtle" onClick={toggle}>{all ? t('entry.showChanged') : t('entry.showAll')}</Button>}
    </>
  );
}

function Was({ value, names, gone }: { value: unknown; names: readonly NamedView[]; gone: boolean }): ReactNode {
  const shown = <Value value={value} names={names} />;
  return gone && !isNothing(value) && typeof value !== 'object' ? <del>{shown}</del> : shown;
}
