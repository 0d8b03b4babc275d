import { IconArrowRight, IconCalendar, IconDeviceMobile, IconLock, IconLockOpen, IconReplace, IconUserMinus, IconUserPlus } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { Permission, SimDetailView } from '../../lib/api-types.gen';
import { Action } from '../../lib/why';
import { AssignDialog } from './assign-dialog';
import { BlockDialog } from './block-dialog';
import { BlockNotice } from './block-notice';
import { MarkDialog } from './mark-dialog';
import { MoveDialog } from './move-dialog';
import { shownIccid, shownNumber } from './numbers';
import { ReleaseDialog } from './release-dialog';
import { BlockEndDialog, ReplaceDialog, UnblockDialog } from './unblock-dialogs';

type Deed = 'assign' | 'release' | 'move' | 'mark' | 'block' | 'unblock' | 'blockEnd' | 'replace';

interface Way {
  deed: Deed;
  label: string;
  permission: Permission;
  icon: ReactNode;
  allowed: boolean;
  because: string;
}

/** What can be done with it; what cannot stays, and says why. */
export function SimActions({ sim }: { sim: SimDetailView }): ReactNode {
  return <Ways sim={sim} ways={useWays(sim)} />;
}

/** A block that is in force, with what can be chosen before its end. */
export function SimBlock({ sim }: { sim: SimDetailView }): ReactNode {
  const ways = useBlockWays(sim);
  return <BlockNotice sim={sim}><Ways sim={sim} ways={ways} /></BlockNotice>;
}

function Ways({ sim, ways }: { sim: SimDetailView; ways: readonly Way[] }): ReactNode {
  const [deed, setDeed] = useState<Deed | null>(null);
  return (
    <>
      {ways.map(({ deed: each, label, permission, icon, allowed, because }) => (
        <Action key={each} allowed={allowed} because={because} permission={permission} resource={`sim:${sim.id}`} leftSection={icon} onClick={() => setDeed(each)}>{label}</Action>
      ))}
      <Dialogs sim={sim} deed={deed} onClose={() => setDeed(null)} />
    </>
  );
}

/** Besides the right to it, each needs something to be done to. */
function useWays({ abilities, line, person, deviceMark, state, block }: SimDetailView): Way[] {
  const { t } = useTranslation('inventory');
  const { can } = useActing();
  const onLine = line !== null;
  // who may not see people cannot know whether there is somebody: the server says it
  const assigned = person !== null || !can('sim:people');
  return [
    { deed: 'assign', label: t(person ? 'actions.reassign' : 'actions.assign'), permission: 'line:assign', icon: <IconUserPlus size={16} aria-hidden />, allowed: abilities.assign && onLine, because: t('because.noLine') },
    releasing(t, { abilities, onLine, assigned }),
    { deed: 'move', label: t('actions.move'), permission: 'line:allocate', icon: <IconArrowRight size={16} aria-hidden />, allowed: abilities.allocate && onLine, because: t('because.noLine') },
    { deed: 'mark', label: t(deviceMark?.owned ? 'actions.unmark' : 'actions.mark'), permission: 'device:mark', icon: <IconDeviceMobile size={16} aria-hidden />, allowed: deviceMark !== null, because: t('because.noDevice') },
    ...(block ? [] : [blocking(t, { abilities, state }), replacing(t, { abilities, line })]),
  ];
}

const releasing = (t: TFunction<'inventory'>, { abilities, onLine, assigned }: Pick<SimDetailView, 'abilities'> & { onLine: boolean; assigned: boolean }): Way =>
  ({ deed: 'release', label: t('actions.release'), permission: 'line:assign', icon: <IconUserMinus size={16} aria-hidden />, allowed: abilities.assign && onLine && assigned, because: t(onLine ? 'because.nobody' : 'because.noLine') });

const blocking = (t: TFunction<'inventory'>, { abilities, state }: Pick<SimDetailView, 'abilities' | 'state'>): Way =>
  ({ deed: 'block', label: t('actions.block'), permission: 'sim:block', icon: <IconLock size={16} aria-hidden />, allowed: abilities.block && state === 'active', because: t('because.notActive') });

const replacing = (t: TFunction<'inventory'>, { abilities, line }: Pick<SimDetailView, 'abilities' | 'line'>): Way =>
  ({ deed: 'replace', label: t('actions.replace'), permission: 'sim:block', icon: <IconReplace size={16} aria-hidden />, allowed: abilities.block && line !== null, because: t('because.noLine') });

function useBlockWays({ abilities, line, block }: SimDetailView): Way[] {
  const { t } = useTranslation('inventory');
  const right = { permission: 'sim:block' as const, because: t('because.ofOperator') };
  return [
    { ...right, deed: 'unblock', label: t('actions.unblock'), icon: <IconLockOpen size={16} aria-hidden />, allowed: abilities.block },
    replacing(t, { abilities, line }),
    { ...right, deed: 'blockEnd', label: t('actions.blockEnd'), icon: <IconCalendar size={16} aria-hidden />, allowed: abilities.block && block?.latestUntil !== null },
  ];
}

function Dialogs({ sim, deed, onClose }: { sim: SimDetailView; deed: Deed | null; onClose: () => void }): ReactNode {
  const { id, line, lineVersion, deviceMark } = sim;
  return (
    <>
      {line && lineVersion !== null && (
        <>
          <AssignDialog opened={deed === 'assign'} onClose={onClose} simId={id} line={line} />
          <ReleaseDialog opened={deed === 'release'} onClose={onClose} simId={id} line={line} />
          <MoveDialog opened={deed === 'move'} onClose={onClose} sim={sim} line={line} lineVersion={lineVersion} />
        </>
      )}
      <BlockDialog opened={deed === 'block'} onClose={onClose} which={{ simId: id }} />
      <UnblockDialog opened={deed === 'unblock'} onClose={onClose} which={{ simId: id }} name={line ? shownNumber(line.number) : shownIccid(sim.iccid)} version={sim.version} />
      <BlockEndDialog opened={deed === 'blockEnd'} onClose={onClose} sim={sim} />
      <ReplaceDialog opened={deed === 'replace'} onClose={onClose} sim={sim} />
      {deviceMark && <MarkDialog opened={deed === 'mark'} onClose={onClose} simId={id} mark={deviceMark} />}
    </>
  );
}
