import { IconArrowRight, IconDeviceMobile, IconUserMinus, IconUserPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { Permission, SimDetailView } from '../../lib/api-types.gen';
import { Action } from '../../lib/why';
import { AssignDialog } from './assign-dialog';
import { MarkDialog } from './mark-dialog';
import { MoveDialog } from './move-dialog';
import { ReleaseDialog } from './release-dialog';

type Deed = 'assign' | 'release' | 'move' | 'mark';

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
  const ways = useWays(sim);
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
function useWays({ abilities, line, person, deviceMark }: SimDetailView): Way[] {
  const { t } = useTranslation('inventory');
  const { can } = useActing();
  const onLine = line !== null;
  // who may not see people cannot know whether there is somebody: the server says it
  const assigned = person !== null || !can('sim:people');
  return [
    { deed: 'assign', label: t(person ? 'actions.reassign' : 'actions.assign'), permission: 'line:assign', icon: <IconUserPlus size={16} aria-hidden />, allowed: abilities.assign && onLine, because: t('because.noLine') },
    { deed: 'release', label: t('actions.release'), permission: 'line:assign', icon: <IconUserMinus size={16} aria-hidden />, allowed: abilities.assign && onLine && assigned, because: t(onLine ? 'because.nobody' : 'because.noLine') },
    { deed: 'move', label: t('actions.move'), permission: 'line:allocate', icon: <IconArrowRight size={16} aria-hidden />, allowed: abilities.allocate && onLine, because: t('because.noLine') },
    { deed: 'mark', label: t(deviceMark?.owned ? 'actions.unmark' : 'actions.mark'), permission: 'device:mark', icon: <IconDeviceMobile size={16} aria-hidden />, allowed: deviceMark !== null, because: t('because.noDevice') },
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
      {deviceMark && <MarkDialog opened={deed === 'mark'} onClose={onClose} simId={id} mark={deviceMark} />}
    </>
  );
}
