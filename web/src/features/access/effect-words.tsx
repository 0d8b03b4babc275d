import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EffectView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import css from './access.module.css';

/** More sentences than these are folded away. */
const FEW = 4;
const KINDS = ['gains', 'loses', 'changes'] as const;
const SIGN = { gains: '+', loses: '−', changes: '~' } as const;

/** How many are gained, lost and changed; follows a name. */
export function useInShort(): (effects: readonly EffectView[]) => string {
  const { t } = useTranslation('access');
  const format = useFormat();
  return (effects) => {
    const counts = KINDS.map((kind) => ({ kind, count: effects.filter((each) => each.effect === kind).length }));
    return format.list(counts.filter(({ count }) => count > 0).map(({ kind, count }) => t(`effect.${kind}`, { count })));
  };
}

interface SentencesProps {
  effects: readonly EffectView[];
  /** All of them, and of what changed also how it was. */
  full?: boolean;
}

/** What is gained, lost and changed, each as a sentence of the server. */
export function Sentences({ effects, full = false }: SentencesProps): ReactNode {
  const { t } = useTranslation('access');
  const list = <ul>{effects.map((effect, index) => <Sentence key={index} effect={effect} full={full} />)}</ul>;
  return full || effects.length <= FEW ? list : <details><summary>{t('effect.each', { count: effects.length })}</summary>{list}</details>;
}

function Sentence({ effect: { effect, before, after }, full }: { effect: EffectView; full: boolean }): ReactNode {
  const { t } = useTranslation('access');
  return (
    <li>
      <span className={css['sign']} data-effect={effect} aria-hidden>{SIGN[effect]}</span>
      <span>
        <span className="visually-hidden">{t(`effect.signs.${effect}`)}: </span>{after ?? before}
        {full && effect === 'changes' && <span className={css['before']}>{t('effect.before', { sentence: before })}</span>}
      </span>
    </li>
  );
}
