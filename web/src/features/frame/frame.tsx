import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { useLook } from '../../lib/look';
import { ActingSwitch, LookedAt } from './acting-switch';
import { AgentMenu } from './agent-menu';
import { ChooseCapacityPage } from './choose-capacity-page';
import css from './frame.module.css';
import { LookBanner } from './look-banner';
import { StandingIn } from './standing-in';
import { Nav } from './nav';
import { PersonMenu } from './person-menu';
import { Shell } from './shell';

/** Fetched when it is opened first. */
const Palette = lazy(() => import('./palette'));

/** Around every page of a Customer: for whom and as what one acts is always in sight. */
export function Frame(): ReactNode {
  const { t } = useTranslation('frame');
  const [asked, setAsked] = useState(0);
  const openPalette = (): void => setAsked((times) => times + 1);
  useHotkeys([['mod+K', openPalette]], []);
  const { customerId, chosen, open, needs } = useActing();
  const look = useLook();
  const looking = look?.customerId === customerId;
  const mustChoose = needs === 'switchCapacity' || (chosen === null && open.length > 1); // also when the one chosen is gone, as after a hand-over
  return (
    <Shell
      home={{ to: '/customers/$customerId', params: { customerId } }}
      bar={(
        <>
          {looking ? <LookedAt /> : <ActingSwitch />}
          <div className={css['grow']} />
          <Button variant="default" size="xs" visibleFrom="sm" leftSection={<IconSearch size={15} aria-hidden />} rightSection={<kbd>Ctrl K</kbd>} onClick={openPalette}>{t('find')}</Button>
          <Button variant="subtle" size="compact-md" hiddenFrom="sm" style={{ flex: 'none' }} aria-label={t('find')} onClick={openPalette}><IconSearch size={18} aria-hidden /></Button>
        </>
      )}
      menu={looking ? <AgentMenu /> : <PersonMenu />}
      nav={<Nav />}
    >
      {looking ? <LookBanner look={look} /> : <StandingIn />}
      {mustChoose ? <ChooseCapacityPage /> : <Outlet />}
      {asked > 0 && <Suspense><Palette key={asked} /></Suspense>}
    </Shell>
  );
}
