import { Alert, Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { useFormat } from '../../lib/format';
import { language } from '../../lib/i18n';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { saveAs } from '../../lib/save-file';
import { type ExportedFile, type ExportProgress, readExport } from './export-file';
import { shownSize } from './numbers';
import type { SimList } from './sims.queries';

interface ExportDialogProps {
  opened: boolean;
  onClose: () => void;
  list: SimList;
  filtered: boolean;
  /** How many there will be, where that is known. */
  total: number | undefined;
}

/** What the file will hold, how far it is, and the file. */
export function ExportDialog({ opened, onClose, list, filtered, total }: ExportDialogProps): ReactNode {
  const { t } = useTranslation(['inventory', 'lib']);
  const { deed, progress, stop } = useExport(list);
  const close = (): void => {
    stop();
    deed.reset();
    onClose();
  };
  return (
    <Modal title={t('export.title')} opened={opened} onClose={close} closeButtonProps={{ 'aria-label': t('lib:close') }} closeOnClickOutside={!deed.isPending}>
      <Stack gap="md">
        {deed.isIdle && <><Text>{t(filtered ? 'export.filtered' : 'export.whole')}</Text><Text c="dimmed">{t('export.told')}</Text></>}
        {deed.isPending && <Running progress={progress} total={total} />}
        {deed.data && <Saved file={deed.data} />}
        <Failed fault={deed.error} />
        <Group justify="flex-end">
          {deed.isPending ? <Button variant="default" onClick={stop}>{t('export.stop')}</Button> : <Button variant="default" onClick={close}>{t(deed.data ? 'export.done' : 'lib:cancel')}</Button>}
          {deed.data && <Button variant="default" onClick={() => save(deed.data)}>{t('export.again')}</Button>}
          {!deed.data && <Button loading={deed.isPending} onClick={() => deed.mutate()}>{t('export.start')}</Button>}
        </Group>
      </Stack>
    </Modal>
  );
}

const save = ({ blob, name }: ExportedFile): void => saveAs(blob, name);

/** By the reader's own hand. */
class Stopped extends Error {}

/** Shown a few times a second, however fast it comes. */
const EVERY_MS = 120;

function useExport(list: SimList) {
  const { customerId } = useActing();
  const [progress, setProgress] = useState<ExportProgress>({ rows: 0, bytes: 0 });
  const running = useRef<AbortController>(null);
  const deed = useMutation({
    async mutationFn() {
      const control = new AbortController();
      running.current = control;
      let shownAt = 0;
      const onProgress = (now: ExportProgress): void => {
        if (performance.now() - shownAt < EVERY_MS) return;
        shownAt = performance.now();
        setProgress(now);
      };
      setProgress({ rows: 0, bytes: 0 });
      return readExport(customerId, list, { signal: control.signal, onProgress }).catch((fault: unknown) => { throw control.signal.aborted ? new Stopped() : fault; });
    },
    onSuccess: save,
  });
  const stop = (): void => running.current?.abort();
  useEffect(() => stop, []);
  return { deed, progress, stop };
}

function Running({ progress: { rows, bytes }, total }: { progress: ExportProgress; total: number | undefined }): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  const size = shownSize(bytes, language());
  const said = total === undefined ? t('export.running', { rows: format.number(rows), size }) : t('export.runningOf', { rows: format.number(rows), total: format.number(total), size });
  return (
    <>
      <Text>{said}</Text>
      <Progress.Root size="lg">
        <Progress.Section value={total === undefined || total === 0 ? 100 : Math.min(100, (rows / total) * 100)} animated={total === undefined} aria-label={t('export.progress')} />
      </Progress.Root>
    </>
  );
}

function Saved({ file: { name, rows, bytes } }: { file: ExportedFile }): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  return <Alert color="green" variant="light" role="status" icon={<IconCheck aria-hidden />}>{t('export.saved', { rows: format.number(rows), name, size: shownSize(bytes, language()) })}</Alert>;
}

/** Refused, stopped by hand, or broken off. */
function Failed({ fault }: { fault: Error | null }): ReactNode {
  const { t } = useTranslation('inventory');
  if (!fault) return null;
  if (isProblem(fault) && fault.status !== 0) return <ProblemNote fault={fault} />;
  return <Alert color="gray" variant="light" role="status">{t(fault instanceof Stopped ? 'export.stopped' : 'export.broken')}</Alert>;
}
