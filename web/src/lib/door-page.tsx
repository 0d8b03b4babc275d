import { Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import css from '../ui/door.module.css';
import mark from '../ui/mandate.svg';
import { LanguageMenu } from './language-menu';

interface DoorPageProps {
  title: string;
  lead?: ReactNode;
  /** For more than a form. */
  wide?: boolean;
  /** Other doors, below. */
  foot?: ReactNode;
  children: ReactNode;
}

/** The frame of the pages before anybody has begun: one thing to do, in the middle. */
export function DoorPage({ title, lead, wide, foot, children }: DoorPageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Mandate`;
    if (document.activeElement === document.body || document.activeElement === null) heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className={css['door']}>
      <div className={`${css['inside'] ?? ''} ${wide ? css['wide'] ?? '' : ''}`}>
        <header className={css['top']}>
          <span className={css['brand']}><img src={mark} alt="" width={32} height={32} />Mandate</span>
          <LanguageMenu />
        </header>
        <main className={css['card']}>
          <div>
            <Title order={1} className={css['title']} tabIndex={-1} ref={heading}>{title}</Title>
            {lead && <p className={css['lead']}>{lead}</p>}
          </div>
          {children}
        </main>
        {foot && <div className={css['foot']}>{foot}</div>}
      </div>
    </div>
  );
}
