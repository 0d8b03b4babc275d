import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkRowView } from '../../lib/api-types.gen';
import css from './bulk-changes.module.css';
import { useFault } from './fault-words';

/** What a row does, or why it cannot. */
export function RowSays({ row }: { row: BulkRowView }): ReactNode {
  const says = useFault();
  const effect = useEffectOf();
  if (row.faults.length === 0) return effect(row);
  return <ul className={css['faults']}>{row.faults.map((fault, index) => <li key={index}>{says(fault)}</li>)}</ul>;
}

function useEffectOf(): (row: BulkRowView) => ReactNode {
  const { t } = useTranslation('bulk-changes');
  return ({ deed, before, after, memberId }) => {
    if (deed === 'narrow') return <><span className={css['before']}>{before}</span> → {after}</>;
    if (deed === 'admit') return after === null ? t('effects.admit') : t(memberId === null ? 'effects.admitWith' : 'effects.here', { right: after });
    return t(`effects.${deed}`, { right: after ?? before ?? '' });
  };
}
