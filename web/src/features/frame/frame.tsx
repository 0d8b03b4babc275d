import { AppShell, Burger, Button } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { useLook } from '../../lib/look';
import mark from '../../ui/mandate.svg';
import { ActingSwitch, LookedAt } from './acting-switch';
import { AgentMenu } from './agent-menu';
import { ChooseCapacityPage } from './choose-capacity-page';
import css from './frame.module.css';
import { LookBanner } from './look-banner';
import { Nav } from './nav';
import { PersonMenu } from './person-menu';

/** Fetched when it is opened first. */
const Palette = lazy(() => import('./palette'));

/** Around every page of a Customer: for whom and as what one acts is always in sight. */
export function Frame(): ReactNode {
  const { t } = useTranslation('frame');
  const [opened, { toggle, close }] = useDisclosure();
  const { pathname } = useLocation();
  useEffect(close, [pathname, close]);
  const [asked, setAsked] = useState(0);
  const openPalette = (): void => setAsked((times) => times + 1);
  useHotkeys([['mod+K', openPalette]], []);
  const { customerId, chosen, open, needs } = useActing();
  const look = useLook();
  const looking = look?.customerId === customerId;
  const mustChoose = needs === 'switchCapacity' || (chosen === null && open.length > 1); // also when the one chosen is gone, as after a hand-over
  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 224, breakpoint: 'sm', collapsed: { mobile: !opened } }}>
      <a href="#content" className={css['skip']}>{t('skip')}</a>
      <AppShell.Header className={css['bar']}>
        <div className={css['header']}>
          <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('menu')} aria-expanded={opened} />
          <Link to="/customers/$customerId" params={{ customerId }} className={css['brand']} aria-label="Mandate"><img src={mark} alt="" width={28} height={28} /></Link>
          {looking ? <LookedAt /> : <ActingSwitch />}
          <div className={css['grow']} />
          <Button variant="default" size="xs" visibleFrom="sm" leftSection={<IconSearch size={15} aria-hidden />} rightSection={<kbd>Ctrl K</kbd>} onClick={openPalette}>{t('find')}</Button>
          <Button variant="subtle" size="compact-md" hiddenFrom="sm" aria-label={t('find')} onClick={openPalette}><IconSearch size={18} aria-hidden /></Button>
          {looking ? <AgentMenu /> : <PersonMenu />}
        </div>
      </AppShell.Header>
      <AppShell.Navbar className={css['bar']}><Nav /></AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        {looking && <LookBanner look={look} />}
        {mustChoose ? <ChooseCapacityPage /> : <Outlet />}
      </AppShell.Main>
      {asked > 0 && <Suspense><Palette asked={asked} /></Suspense>}
    </AppShell>
  );
}
