import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import css from './ledger.module.css';
import { valueOf } from './sentence';

interface ValueProps {
  value: unknown;
  names: readonly NamedView[];
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A field in the reader's words; one that has none yet as it was recorded. */
export const fieldName = (t: TFunction<'ledger'>, field: string): string => t(`fields.${field}` as 'fields.profile', { defaultValue: field });

/** A recorded value as people read it: names for ids, dates in the zone of contracts, words for codes. */
export function Value({ value, names }: ValueProps): ReactNode {
  const format = useFormat();
  if (value === null || value === undefined || value === '') return <Nothing />;
  if (typeof value === 'number') return format.number(value);
  if (typeof value === 'object') return <Several value={value} names={names} />;
  return <Word text={typeof value === 'string' ? value : value === true ? 'true' : 'false'} names={names} />;
}

function Word({ text, names }: { text: string; names: readonly NamedView[] }): ReactNode {
  const { t } = useTranslation('ledger');
  if (INSTANT.test(text)) return <When at={text} exact />;
  if (ID.test(text)) return names.find(({ id }) => id === text)?.name ?? <code className={css['hash']}>{text}</code>;
  return valueOf(t, text);
}

function Several({ value, names }: { value: object; names: readonly NamedView[] }): ReactNode {
  const { t } = useTranslation('ledger');
  if (Array.isArray(value)) {
    if (value.length === 0) return <Nothing />;
    return <ul className={css['value']}>{(value as unknown[]).map((each, index) => <li key={index}><Value value={each} names={names} /></li>)}</ul>;
  }
  return (
    <ul className={css['value']}>
      {Object.entries(value as Record<string, unknown>).filter(([, each]) => each !== null).map(([field, each]) => <li key={field}><span className={css['quiet']}>{fieldName(t, field)}:</span> <Value value={each} names={names} /></li>)}
    </ul>
  );
}

/** A dash for the eye, a word for the ear. */
function Nothing(): ReactNode {
  const { t } = useTranslation('ledger');
  return <span className={css['quiet']}><span aria-hidden>–</span><span className="visually-hidden">{t('entry.nothing')}</span></span>;
}
