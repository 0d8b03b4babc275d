import { List } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import type { DeviceMarkView } from '../../lib/api-types.gen';
import { isReason, ReasonField } from '../../lib/fields';
import { useSimChanges } from './lines.queries';
import { fieldOf, say, useDraft } from './use-dialog';

interface MarkDialogProps {
  opened: boolean;
  onClose: () => void;
  simId: string;
  mark: DeviceMarkView;
}

/** SC-MN-4: the Customer states whose the device is, answers for it, and sees before what that changes. */
export function MarkDialog({ opened, onClose, simId, mark: { deviceId, owned, version } }: MarkDialogProps): ReactNode {
  const { t } = useTranslation('inventory');
  const { draft, change, close } = useDraft({ reason: '' }, onClose);
  const { mark } = useSimChanges(simId);
  const effects = owned ? (['effectOff1', 'effectOff2', 'effectOff3'] as const) : (['effect1', 'effect2', 'effect3'] as const);
  return (
    <ActionDialog
      title={t(owned ? 'mark.titleOff' : 'mark.title')} opened={opened} onClose={close} submit={t(owned ? 'mark.submitOff' : 'mark.submit')} danger={owned} fields={['reason']}
      incomplete={!isReason(draft.reason)}
      onSubmit={async () => {
        await mark(deviceId, { version, reason: draft.reason, owned: !owned });
        say(t(owned ? 'mark.doneOff' : 'mark.done'));
      }}
    >
      {(fault) => (
        <>
          <List>{effects.map((effect) => <List.Item key={effect}>{t(`mark.${effect}`)}</List.Item>)}</List>
          <ReasonField label={t('mark.reason')} value={draft.reason} onChange={(reason) => change({ reason })} error={fieldOf(fault, 'reason')} />
        </>
      )}
    </ActionDialog>
  );
}
