import { IconAlertTriangle, IconCheck, IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConditionView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import css from './applications.module.css';

const LOOKS = { yes: { icon: IconCheck, word: 'met' }, no: { icon: IconAlertTriangle, word: 'notMet' }, unknown: { icon: IconEyeOff, word: 'notShown' } } as const;

/** What has to be so for an Application to come on, with its numbers. */
export function Conditions({ of }: { of: readonly ConditionView[] }): ReactNode {
  const { t } = useTranslation('applications');
  const format = useFormat();
  return (
    <ul className={css['conditions']}>
      {of.map(({ kind, holds, found, wanted, rule }) => {
        const is = holds === null ? 'unknown' : holds ? 'yes' : 'no';
        const { icon: Icon, word } = LOOKS[is];
        return (
          <li key={kind} className={css['condition']}>
            <Icon size={16} aria-hidden />
            <span>{t(`conditions.${kind}.${is}`, { found: format.number(found ?? 0), wanted: format.number(wanted ?? 0) })} <span className={css['quiet']}>({t(word)}, {t('clause', { rule })})</span></span>
          </li>
        );
      })}
    </ul>
  );
}
