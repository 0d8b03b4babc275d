import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SimView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import css from './inventory.module.css';
import { lastInstantOf } from './numbers';

/** In words, with a mark of its own shape. */
export function SimState({ state, blockedUntil }: { state: SimView['state']; blockedUntil?: string | null }): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  const words = state === 'blocked' && blockedUntil ? t('stateUntil', { day: format.day(lastInstantOf(blockedUntil)) }) : t(`states.${state}`);
  return <span className={css['state']}><span className={css['dot']} data-state={state} aria-hidden />{words}</span>;
}
