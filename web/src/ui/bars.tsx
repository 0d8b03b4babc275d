import type { ReactNode } from 'react';
import css from './small.module.css';

export interface Bar {
  id: string;
  label: string;
  count: number;
  /** The list is filtered by it now. */
  chosen: boolean;
}

interface BarsProps {
  label: string;
  bars: readonly Bar[];
  shown: (count: number) => string;
  onChoose: (id: string) => void;
}

/** A bar chart that is a list of buttons: it filters on click, and is read as what it is. */
export function Bars({ label, bars, shown, onChoose }: BarsProps): ReactNode {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul className={css['bars']} aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id}>
          <button type="button" className={css['bar']} aria-pressed={bar.chosen} onClick={() => onChoose(bar.id)}>
            <span className={css['barLabel']}>{bar.label}</span>
            <span className={css['barCount']}>{shown(bar.count)}</span>
            <span className={css['barTrack']} aria-hidden>{bar.count > 0 && <span className={css['barFill']} style={{ width: `${(bar.count / most) * 100}%` }} />}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
