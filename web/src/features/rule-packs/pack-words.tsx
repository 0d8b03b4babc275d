import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RulePackChangeView, RulePackState } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { Tag } from '../../ui/tag';
import css from './rule-packs.module.css';

const TONES = { toCome: 'warn', inForce: 'good', superseded: 'quiet', withdrawn: 'bad' } as const;

export function PackState({ state }: { state: RulePackState }): ReactNode {
  const { t } = useTranslation('rule-packs');
  return <Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag>;
}

/** P6M: six months. */
export function usePeriod(): (period: string) => string {
  const { t } = useTranslation('deadlines');
  return (period) => t(`lengths.${period.slice(-1) as 'M'}`, { count: Number(period.slice(1, -1)) });
}

export function useRuleName(): (id: string) => string {
  const { t } = useTranslation('deadlines');
  return (id) => t(`rules.${id.replaceAll('.', '_')}` as 'rules.GC-6_2', { defaultValue: id });
}

/** The account, or an Application of it. */
export function useSubject(): (application: string) => string {
  const { t } = useTranslation('rule-packs');
  const { t: tCustomers } = useTranslation('customers');
  return (application) => (application === 'administration' ? t('account') : tCustomers(`apps.names.${application as 'documents'}`));
}

/** Q20. */
export function useLeftOut(): (causes: readonly string[]) => string {
  const { t } = useTranslation('rule-packs');
  const format = useFormat();
  return (causes) => (causes.length === 0 ? t('nothing') : format.list(causes.map((cause) => t(`leftOut.${cause as 'own'}`))));
}

export const noon = (date: string): string => `${date}T12:00:00Z`;

/** What a part of a rule says, as people say it. */
function useSaid(): (part: RulePackChangeView['part'], value: string) => string {
  const { t } = useTranslation('rule-packs');
  const { t: tDeadlines } = useTranslation('deadlines');
  const period = usePeriod();
  const subject = useSubject();
  const leftOut = useLeftOut();
  const format = useFormat();
  return (part, value) => {
    switch (part) {
      case 'period': case 'outage': return period(value);
      case 'convention': return tDeadlines(`conventions.${value as 'eve'}`);
      case 'exempt': return value === '' ? t('nothing') : format.list(value.split(', ').map(subject));
      case 'votesLeftOut': return leftOut(value === '' ? [] : value.split(', '));
      case 'notices.before': case 'notices.after': return t(`noticed.${value as 'may'}`);
      default: return t(`rolls.${value as 'none'}`);
    }
  };
}

/** What a pack says otherwise than another, rule by rule, in words. */
export function Changes({ changes, against }: { changes: readonly RulePackChangeView[]; against: string }): ReactNode {
  const { t } = useTranslation('rule-packs');
  const ruleName = useRuleName();
  const said = useSaid();
  if (changes.length === 0) return <p className={css['says']}>{t('changesNothing', { against })}</p>;
  return (
    <ul className={css['changes']}>
      {changes.map(({ rule, part, before, after }) => (
        <li key={`${rule} ${part}`}>
          <strong>{ruleName(rule)}</strong> <span className={css['id']}>{rule}</span><br />
          {t('change', { part: t(`parts.${part.replaceAll('.', '_') as 'period'}`), before: said(part, before), after: said(part, after) })}
        </li>
      ))}
    </ul>
  );
}
