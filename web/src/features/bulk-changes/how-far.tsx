import { IconAlertTriangle, IconArrowBackUp, IconUserCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkChangeView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { SoFar } from '../../ui/so-far';
import css from './bulk-changes.module.css';

/** Rows were, each with its reason. */
const REFUSED = 'bulk-change.rows-refused';

/** Where it stands, in sentences; and before it is done, what can be undone of it. */
export function HowFar({ change }: { change: BulkChangeView }): ReactNode {
  const { t } = useTranslation('bulk-changes');
  const { state, rows, cancelRequested, deed, undoneBy } = change;
  return (
    <div className={css['far']}>
      <p role="status"><strong>{cancelRequested && state === 'applying' ? t('says.cancelling') : <Says change={change} />}</strong></p>
      {state === 'planned' && <Planned change={change} />}
      {(state === 'waiting' || state === 'applying') && <Done done={rows.done} all={rows.ticked} />}
      {state !== 'cancelled' && undoneBy === null && <p className={css['note']}><IconArrowBackUp size={18} aria-hidden /><span>{t(`undoing.${deed}`)}</span></p>}
    </div>
  );
}

function Says({ change: { state, rows, failure } }: { change: BulkChangeView }): ReactNode {
  const { t } = useTranslation('bulk-changes');
  const format = useFormat();
  if (state === 'planned' && failure !== null && failure !== REFUSED) return t(`failures.${failure.replaceAll('.', '_')}` as 'failures.other', { defaultValue: t('failures.other') });
  if (state === 'planned' && failure !== null) return t('refused', { count: rows.faulty, shown: format.number(rows.faulty) });
  if (state === 'planned') return rows.ticked === 0 ? t('nothingTicked') : t('planned', { count: rows.ticked, shown: format.number(rows.ticked), all: format.number(rows.total) });
  if (state === 'applied') return t('applied', { count: rows.total, shown: format.number(rows.total) });
  return t(`says.${state}`);
}

function Planned({ change: { rows, failure, waitsForAnother } }: { change: BulkChangeView }): ReactNode {
  const { t } = useTranslation('bulk-changes');
  const format = useFormat();
  const left = rows.total - rows.ticked - rows.faulty;
  return (
    <>
      {failure !== null && rows.ticked > 0 && <p>{t('againWithout', { count: rows.ticked, shown: format.number(rows.ticked) })}</p>}
      {rows.faulty > 0 && failure === null && <p className={css['note']} data-tone="bad"><IconAlertTriangle size={18} aria-hidden /><span>{t('cannot', { count: rows.faulty, shown: format.number(rows.faulty) })}</span></p>}
      {rows.waiting > 0 && <p className={css['note']}><IconUserCheck size={18} aria-hidden /><span>{t('wait', { count: rows.waiting, shown: format.number(rows.waiting) })}</span></p>}
      {waitsForAnother && <p className={css['note']}><IconUserCheck size={18} aria-hidden /><span>{t('needsAnother')}</span></p>}
      {left > 0 && <p>{t('left', { count: left, shown: format.number(left) })}</p>}
    </>
  );
}

function Done({ done, all }: { done: number; all: number }): ReactNode {
  const { t } = useTranslation('bulk-changes');
  const format = useFormat();
  return <SoFar done={done} all={all} says={t('progress', { done: format.number(done), all: format.number(all) })} />;
}
