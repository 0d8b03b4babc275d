import { Loader } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle, IconUserCheck } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantEffectView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { ProblemNote } from '../../lib/problem-note';
import css from './access.module.css';
import { Sentences, useInShort } from './effect-words';

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

function DeputiesEnd({ deputies }: Pick<GrantEffectView, 'deputies'>): ReactNode {
  const { t } = useTranslation('access');
  const format = useFormat();
  if (deputies.length === 0) return null;
  return <p className={css['note']}><IconInfoCircle size={18} aria-hidden />{t('deputies.endWithIt', { count: deputies.length, names: format.list(deputies.map(({ deputy }) => deputy.name)) })}</p>;
}

function Told({ effect, decided }: { effect: GrantEffectView; decided: boolean }): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const format = useFormat();
  const inShort = useInShort();
  const { refusal, effects, idle, lines, secondPerson, ended, deputies, holder } = effect;
  if (refusal !== null) return <p className={css['note']}><IconAlertTriangle size={18} aria-hidden />{tLib(`codes.${refusal.replaceAll('.', '_')}` as never, { defaultValue: t('effect.refused') }) as string}</p>;
  return (
    <>
      <p>
        <strong>{effects.length > 0 ? `${holder ?? ''} ${inShort(effects)}.` : t('effect.nothing', { holder })}</strong>
        {lines !== null && lines.value > 0 && ` ${t('effect.lines', { count: lines.value, shown: format.count(lines) })}`}
      </p>
      {effects.length > 0 && <Sentences effects={effects} />}
      {idle.map(({ cause, sentence, permissions }) => <p key={cause} className={css['note']}><IconInfoCircle size={18} aria-hidden /><span>{t('effect.idle', { count: permissions.length })} {sentence}</span></p>)}
      {ended.length > 0 && <p className={css['note']}><IconInfoCircle size={18} aria-hidden />{t('effect.ended', { count: ended.length })}</p>}
      <DeputiesEnd deputies={deputies} />
      {secondPerson.needed && !decided && <p className={css['note']}><IconUserCheck size={18} aria-hidden /><span>{t('effect.second')} {secondPerson.sentence}</span></p>}
    </>
  );
}
