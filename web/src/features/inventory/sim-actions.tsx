import { IconArrowRight, IconDeviceMobile, IconUserMinus, IconUserPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { SimDetailView } from '../../lib/api-types.gen';
import { Action } from '../../lib/why';
import { AssignDialog } from './assign-dialog';
import { MarkDialog } from './mark-dialog';
import { MoveDialog } from './move-dialog';
import { ReleaseDialog } from './release-dialog';

type Deed = 'assign' | 'release' | 'move' | 'mark';

/** What can be done with it; what cannot stays, and says why. */
export function SimActions({ sim }: { sim: SimDetailView }): ReactNode {
  const { t } = useTranslation('inventory');
  const { can } = useActing();
  const [deed, setDeed] = useState<Deed | null>(null);
  const { id, abilities, line, lineVersion, person, deviceMark } = sim;
  const resource = `sim:${id}`;
  const onLine = line !== null && lineVersion !== null;
  // who may not see people cannot know whether there is somebody: the server says it
  const assigned = person !== null || !can('sim:people');
  const close = (): void => setDeed(null);
  return (
    <>
      <Action allowed={abilities.assign && onLine} because={t('because.noLine')} permission="line:assign" resource={resource} leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setDeed('assign')}>{t(person ? 'actions.reassign' : 'actions.assign')}</Action>
      <Action allowed={abilities.assign && onLine && assigned} because={t(onLine ? 'because.nobody' : 'because.noLine')} permission="line:assign" resource={resource} leftSection={<IconUserMinus size={16} aria-hidden />} onClick={() => setDeed('release')}>{t('actions.release')}</Action>
      <Action allowed={abilities.allocate && onLine} because={t('because.noLine')} permission="line:allocate" resource={resource} leftSection={<IconArrowRight size={16} aria-hidden />} onClick={() => setDeed('move')}>{t('actions.move')}</Action>
      <Action allowed={deviceMark !== null} because={t('because.noDevice')} permission="device:mark" resource={resource} leftSection={<IconDeviceMobile size={16} aria-hidden />} onClick={() => setDeed('mark')}>{t(deviceMark?.owned ? 'actions.unmark' : 'actions.mark')}</Action>
      {line && lineVersion !== null && (
        <>
          <AssignDialog opened={deed === 'assign'} onClose={close} simId={id} line={line} />
          <ReleaseDialog opened={deed === 'release'} onClose={close} simId={id} line={line} />
          <MoveDialog opened={deed === 'move'} onClose={close} sim={sim} line={line} lineVersion={lineVersion} />
        </>
      )}
      {deviceMark && <MarkDialog opened={deed === 'mark'} onClose={close} simId={id} mark={deviceMark} />}
    </>
  );
}
