import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useBlocker, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { DropFrame, DropZone } from '../../ui/drop-zone';
import { StatePanel } from '../../ui/page';
import { loadsQuery } from './loads.queries';
import { sendFile, type Sending, type Sent } from './send-file';

/** A file dropped or chosen goes on its way at once; what breaks off on the way can be sent again. */
export function SendPanel({ customerId }: { customerId: string }): ReactNode {
  const { t } = useTranslation('inventory-loads');
  const { send, sent, stop, file } = useSending(customerId);
  const [notCsv, setNotCsv] = useState(false);
  const take = (chosen: File | null): void => {
    if (!chosen) return;
    const fits = /\.(csv|txt)$/i.test(chosen.name);
    setNotCsv(!fits);
    if (fits) send.mutate(chosen);
  };
  if (send.isPending && file) return <OnItsWay name={file.name} sent={sent} onStop={stop} />;
  if (isProblem(send.error, 0) && send.error.code !== 'stopped' && file) return <Lost file={file} onAgain={() => send.mutate(file)} onOther={() => send.reset()} />;
  return (
    <DropZone title={t('drop.title')} hint={t('drop.or')} choose={t('drop.choose')} accept=".csv,.txt,text/csv" onFile={take}>
      {notCsv && <Text role="alert" c="var(--bad)">{t('drop.notCsv')}</Text>}
      {isProblem(send.error, 0) ? <Text role="status">{t('stopped')}</Text> : <ProblemNote fault={send.error} />}
    </DropZone>
  );
}

function useSending(customerId: string) {
  const { t } = useTranslation('inventory-loads');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const sending = useRef<Sending | null>(null);
  const [sent, setSent] = useState<Sent>({ bytes: 0, all: 0 });
  const send = useMutation({
    mutationFn(file: File) {
      setSent({ bytes: 0, all: file.size });
      sending.current = sendFile(customerId, file, setSent);
      return sending.current.loadId;
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: loadsQuery(customerId).queryKey }),
    onSuccess: (loadId) => navigate({ to: '/operator/customers/$customerId/loads/$loadId', params: { customerId, loadId }, ignoreBlocker: true }),
  });
  useBlocker({ shouldBlockFn: () => send.isPending && !window.confirm(t('leave')), enableBeforeUnload: () => send.isPending });
  return { send, sent, file: send.variables, stop: () => sending.current?.stop() };
}

const MEGA = 1_000_000;

function OnItsWay({ name, sent: { bytes, all }, onStop }: { name: string; sent: Sent; onStop: () => void }): ReactNode {
  const { t, i18n } = useTranslation('inventory-loads');
  const shown = (size: number): string => new Intl.NumberFormat(i18n.language, { style: 'unit', unit: size < MEGA ? 'kilobyte' : 'megabyte', maximumFractionDigits: 1 }).format(size < MEGA ? size / 1000 : size / MEGA);
  const arrived = all > 0 && bytes >= all;
  return (
    <DropFrame>
      <strong>{t('sending.title', { file: name })}</strong>
      <Progress w="min(28rem, 100%)" size="lg" animated={arrived} value={all === 0 ? 0 : (bytes / all) * 100} aria-label={t('sending.title', { file: name })} />
      <Text size="sm" c="dimmed" role="status">{arrived ? t('sending.checking') : t('sending.progress', { sent: shown(bytes), all: shown(all) })}</Text>
      <Button variant="default" onClick={onStop}>{t('sending.stop')}</Button>
    </DropFrame>
  );
}

/** The connection broke off in the middle: what that means, and the way on. */
function Lost({ file, onAgain, onOther }: { file: File; onAgain: () => void; onOther: () => void }): ReactNode {
  const { t } = useTranslation('inventory-loads');
  return (
    <DropFrame>
      <StatePanel urgent icon={<IconCloudOff size={40} />} title={t('lost.title')} action={<Group justify="center"><Button onClick={onAgain}>{t('lost.again')}</Button><Button variant="default" onClick={onOther}>{t('lost.other')}</Button></Group>}>
        <Stack gap={4}><p>{t('lost.text', { file: file.name })}</p></Stack>
      </StatePanel>
    </DropFrame>
  );
}
