import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from './problem-note';
import { saveFile } from './save-file';

/** What is in sight as a file for a spreadsheet; who took it is told in the activity of the company. */
export function SaveButton({ request }: { request: () => Parameters<typeof saveFile>[0] }): ReactNode {
  const { t } = useTranslation('lib');
  const taken = useMutation({ mutationFn: () => saveFile(request()), onSuccess: () => notifications.show({ message: t('csv.saved') }) });
  return (
    <div className="no-print" style={{ margin: '0.75rem 0' }}>
      <Button variant="default" size="xs" leftSection={<IconDownload size={14} aria-hidden />} loading={taken.isPending} onClick={() => taken.mutate()}>{t('csv.save')}</Button>
      <ProblemNote fault={taken.error} />
    </div>
  );
}
