import { Loader } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle, IconUserCheck } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EffectView, GrantEffectView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { ProblemNote } from '../../lib/problem-note';
import css from './access.module.css';

/** More sentences than these are folded away. */
const FEW = 4;
const KINDS = ['gains', 'loses', 'changes'] as const;
const SIGN = { gains: '+', loses: '−', changes: '~' } as const;

interface EffectPanelProps {
  forecast: UseQueryResult<GrantEffectView>;
  /** The second person is the reader. */
  decided?: boolean;
}

/** What a change would do, as the server works it out, before it is made. */
export function EffectPanel({ forecast: { data, error, isFetching }, decided = false }: EffectPanelProps): ReactNode {
  const { t } = useTranslation('access');
  if (error) return <ProblemNote fault={error} />;
  return (
    <section className={css['effect']} aria-label={t('effect.title')} aria-live="polite" aria-busy={isFetching}>
      {data ? <Told effect={data} decided={decided} /> : <Loader size="sm" aria-label={t('effect.working')} />}
    </section>
  );
}

function Told({ effect, decided }: { effect: GrantEffectView; decided: boolean }): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const format = useFormat();
  const { refusal, effects, idle, lines, secondPerson, ended, holder } = effect;
  if (refusal !== null) return <p className={css['note']}><IconAlertTriangle size={18} aria-hidden />{tLib(`codes.${refusal.replaceAll('.', '_')}` as never, { defaultValue: t('effect.refused') }) as string}</p>;
  const counts = KINDS.map((kind) => ({ kind, count: effects.filter((each) => each.effect === kind).length })).filter(({ count }) => count > 0);
  return (
    <>
      <p>
        <strong>{counts.length > 0 ? `${holder ?? ''} ${format.list(counts.map(({ kind, count }) => t(`effect.${kind}`, { count })))}.` : t('effect.nothing', { holder })}</strong>
        {lines !== null && lines.value > 0 && ` ${t('effect.lines', { count: lines.value, shown: format.count(lines) })}`}
      </p>
      {effects.length > 0 && <Sentences effects={effects} />}
      {idle.map(({ cause, sentence, permissions }) => <p key={cause} className={css['note']}><IconInfoCircle size={18} aria-hidden /><span>{t('effect.idle', { count: permissions.length })} {sentence}</span></p>)}
      {ended.length > 0 && <p className={css['note']}><IconInfoCircle size={18} aria-hidden />{t('effect.ended', { count: ended.length })}</p>}
      {secondPerson.needed && !decided && <p className={css['note']}><IconUserCheck size={18} aria-hidden /><span>{t('effect.second')} {secondPerson.sentence}</span></p>}
    </>
  );
}

function Sentences({ effects }: { effects: readonly EffectView[] }): ReactNode {
  const { t } = useTranslation('access');
  const list = (
    <ul>
      {effects.map(({ permission, effect, before, after }) => (
        <li key={permission}><span className={css['sign']} data-effect={effect} aria-hidden>{SIGN[effect]}</span><span><span className="visually-hidden">{t(`effect.signs.${effect}`)}: </span>{after ?? before}</span></li>
      ))}
    </ul>
  );
  return effects.length <= FEW ? list : <details><summary>{t('effect.each', { count: effects.length })}</summary>{list}</details>;
}
