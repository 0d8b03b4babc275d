import { Burger } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, type LinkProps, useLocation } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import mark from '../../ui/mandate.svg';
import css from './shell.module.css';

interface ShellProps {
  home: LinkProps;
  /** What stands in the bar beside the mark. */
  bar: ReactNode;
  /** Of the person, at its end. */
  menu: ReactNode;
  /** Places beside the content; on a phone behind a button. */
  nav?: ReactNode;
  children: ReactNode;
}

/** The outer frame of every page of somebody signed in: a bar, places, content. */
export function Shell({ home, bar, menu, nav, children }: ShellProps): ReactNode {
  const { t } = useTranslation('frame');
  const [opened, { toggle, close }] = useDisclosure();
  const { pathname } = useLocation();
  const [at, setAt] = useState(pathname);
  if (at !== pathname) { // whoever has chosen a place wants to see it
    setAt(pathname);
    close();
  }
  return (
    <div className={css['shell']}>
      <a href="#content" className={css['skip']}>{t('skip')}</a>
      <header className={css['top']}>
        {nav && <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('menu')} aria-expanded={opened} />}
        <Link {...home} className={css['brand']} aria-label="Mandate"><img src={mark} alt="" width={28} height={28} /></Link>
        {bar}
        {menu}
      </header>
      {nav && <div className={css['side']} data-opened={opened || undefined}>{nav}</div>}
      <main id="content" className={nav ? undefined : css['whole']} tabIndex={-1}>{children}</main>
    </div>
  );
}
