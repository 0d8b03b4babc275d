import type { ReactNode } from 'react';
import css from './small.module.css';

interface TagProps {
  tone?: 'quiet' | 'good' | 'warn' | 'bad';
  children: ReactNode;
}

/** A state in a word or two; the word says it, the colour only repeats it. */
export const Tag = ({ tone = 'quiet', children }: TagProps): ReactNode => <span className={css['tag']} data-tone={tone}>{children}</span>;
