import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantScopePartView, GrantState, GrantView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { Tag } from '../../ui/tag';
import css from './access.module.css';

const TONES: Partial<Record<GrantState, 'good' | 'warn' | 'bad'>> = { inForce: 'good', pending: 'warn', refused: 'bad', sponsorGone: 'warn', mandateRefused: 'bad', mandateNotActive: 'warn', consentWithdrawn: 'bad', notOfParent: 'warn', customerNotActive: 'warn' };
/** Parts that are named one by one. */
const NAMED = 3;

export const GrantTag = ({ state }: { state: GrantState }): ReactNode => {
  const { t } = useTranslation('access');
  return <Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag>;
};

/** The parts in words; lines have no names here (I1). */
export function useWhere(): (scope: readonly GrantScopePartView[]) => string {
  const { t } = useTranslation('access');
  const format = useFormat();
  return (scope) => {
    if (scope.length === 0) return t('whole');
    const named = scope.flatMap(({ name }) => name ?? []).slice(0, NAMED);
    const others = scope.length - named.length;
    return t('inParts', { parts: format.list([...named, ...(others > 0 ? [t(named.length > 0 ? 'otherParts' : 'someLines', { count: others })] : [])]) });
  };
}

export const Where = ({ of }: { of: readonly GrantScopePartView[] }): ReactNode => useWhere()(of);

/** Where, how long, from whom and why. */
export function GrantFacts({ grant }: { grant: GrantView }): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const where = useWhere();
  const { scope, startsAt, endsAt, givenBy, givenInCapacity, givenAt, reason, mayDelegate, state } = grant;
  const capacity = tLib(`profiles.${givenInCapacity}` as never, { defaultValue: '' }) as string;
  return (
    <>
      <p className={css['grantFacts']}>{where(scope)}, {t('from')} <When at={startsAt} />{endsAt ? <> {t('until')} <When at={endsAt} /></> : `, ${t('noEnd')}`}{mayDelegate && `, ${t('delegable')}`}</p>
      <p className={css['grantFacts']}>{state === 'pending' ? t('askedBy') : t('givenBy')} {givenBy ?? tLib('operator')}{capacity && givenBy && ` (${capacity})`}, <When at={givenAt} /> – <q>{reason}</q></p>
    </>
  );
}
