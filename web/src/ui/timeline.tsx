import type { ReactNode } from 'react';
import css from './small.module.css';

export interface Moment {
  id: string;
  when: ReactNode;
  what: ReactNode;
}

/** What happened, newest first. */
export const Timeline = ({ label, moments }: { label: string; moments: readonly Moment[] }): ReactNode => (
  <ol className={css['timeline']} aria-label={label}>
    {moments.map(({ id, when, what }) => (
      <li key={id}>
        <div className={css['timelineWhen']}>{when}</div>
        <div>{what}</div>
      </li>
    ))}
  </ol>
);
