import { Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import css from './page.module.css';

interface PageProps {
  title: string;
  /** One line below the title: what this page is for, or who this is. */
  lead?: ReactNode;
  /** Where it belongs: the list of a detail. */
  back?: { to: LinkProps; label: string };
  actions?: ReactNode;
  /** For forms and texts: a line that is read easily. */
  narrow?: boolean;
  children: ReactNode;
}

/** The frame of every screen: title, what can be done, content. Whoever comes by keyboard or screen reader begins at its title. */
export function Page({ title, lead, back, actions, narrow, children }: PageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Mandate`;
  }, [title]);
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={`${css['page'] ?? ''} ${narrow ? css['narrow'] ?? '' : ''}`}>
      {back && <Link {...back.to} className={`${css['back'] ?? ''} no-print`}><IconArrowLeft size={16} aria-hidden />{back.label}</Link>}
      <header className={css['head']}>
        <div className={css['titles']}>
          <Title order={1} className={css['title']} tabIndex={-1} ref={heading}>{title}</Title>
          {lead && <p className={css['lead']}>{lead}</p>}
        </div>
        {actions && <div className={`${css['actions'] ?? ''} no-print`}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** Two columns on a wide screen: what it is, and what belongs to it; or first what is asked, then the answer. */
export const Columns = ({ sideFirst, children }: { sideFirst?: boolean; children: ReactNode }): ReactNode => <div className={css['columns']} data-side-first={sideFirst}>{children}</div>;

interface SectionProps {
  title?: string;
  actions?: ReactNode;
  /** Without padding, for tables. */
  bare?: boolean;
  children: ReactNode;
}

/** A panel of a page. */
export function Section({ title, actions, bare, children }: SectionProps): ReactNode {
  return (
    <section className={`${css['panel'] ?? ''} ${bare ? '' : css['section'] ?? ''}`} aria-label={title}>
      {(title ?? actions) && (
        <div className={css['sectionHead']}>
          {title && <Title order={2}>{title}</Title>}
          {actions && <div className={`${css['actions'] ?? ''} no-print`}>{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

/** What is known of a thing, line by line; what is not known has no line. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, value: ReactNode] | null | false | undefined)[] }): ReactNode {
  return (
    <dl className={css['facts']}>
      {facts.filter((fact) => !!fact).map(([label, value]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface StateProps {
  icon: ReactNode;
  /** Absent where the page is called that already. */
  title?: string;
  children?: ReactNode;
  /** What can be done about it. */
  action?: ReactNode;
  /** Read out when it appears. */
  urgent?: boolean;
}

/** In place of content: nothing there, not allowed, broken. One design for all of them. */
export function StatePanel({ icon, title, children, action, urgent }: StateProps): ReactNode {
  return (
    <div className={css['state']} role={urgent ? 'alert' : undefined}>
      <span className={css['stateIcon']} aria-hidden>{icon}</span>
      {title && <Title order={2}>{title}</Title>}
      {children && <div>{children}</div>}
      {action}
    </div>
  );
}
