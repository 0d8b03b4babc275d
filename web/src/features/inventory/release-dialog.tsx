import { Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { ActionDialog } from '../../lib/action-dialog';
import { isReason, ReasonField } from '../../lib/fields';
import { useFormat } from '../../lib/format';
import { ProblemNote } from '../../lib/problem-note';
import type { LineDialogProps } from './assign-dialog';
import { previewQuery, useSimChanges } from './lines.queries';
import { shownNumber } from './numbers';
import { fieldOf, say, useDraft } from './use-dialog';

/** From now on the line is nobody's. */
export function ReleaseDialog({ opened, onClose, simId, line }: LineDialogProps): ReactNode {
  const { t } = useTranslation(['inventory', 'lib']);
  const format = useFormat();
  const { customerId } = useActing();
  const { draft, change, close } = useDraft({ reason: '' }, onClose);
  const { release } = useSimChanges(simId);
  const { data: preview, error } = useQuery({ ...previewQuery(customerId, line.id, undefined), enabled: opened });
  return (
    <ActionDialog
      title={t('release.title', { number: shownNumber(line.number) })} opened={opened} onClose={close} submit={t('release.submit')} danger fields={['reason']}
      incomplete={!preview || !isReason(draft.reason)}
      onSubmit={async () => {
        if (!preview) return;
        await release(line.id, { version: preview.version, reason: draft.reason });
        say(t('release.done'));
      }}
    >
      {(fault) => (
        <>
          {error && <ProblemNote fault={error} />}
          {!preview && !error && <Loader size="sm" aria-label={t('lib:loading')} />}
          {preview && <Text>{preview.before && preview.beforeSince ? t('release.effect', { before: preview.before.name, since: format.day(preview.beforeSince) }) : t('release.effectHidden')} {t('release.keeps')}</Text>}
          <ReasonField value={draft.reason} onChange={(reason) => change({ reason })} error={fieldOf(fault, 'reason')} />
        </>
      )}
    </ActionDialog>
  );
}
