import { Button, CopyButton, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconRosetteDiscountCheck, IconShieldCheck } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { LedgerHeadView, LedgerVerificationView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { saveAs } from '../../lib/save-file';
import { When } from '../../lib/when';
import css from './ledger.module.css';
import { headQuery, verifyFrom } from './ledger.queries';

interface Checked {
  entries: number;
  last: LedgerVerificationView;
}

/** Whether the trail is whole: checked on demand, step by step, and a receipt to keep. */
export function ChainPanel(): ReactNode {
  const { t } = useTranslation('ledger');
  const { customerId } = useActing();
  const head = useQuery(headQuery(customerId));
  const { check, so } = useCheck(customerId);
  const [receipt, { open, close }] = useDisclosure();
  if (isProblem(head.error, 403)) return <p className={css['chain']}>{t('chain.partOnly')}</p>;
  return (
    <section className={css['chain']} aria-label={t('chain.title')}>
      <div className={css['chainSays']} role="status">{check.isPending ? <Checking checked={so} all={head.data?.seq ?? 0} /> : <Says checked={check.data} />}</div>
      <Group gap="xs" className="no-print">
        <Button size="xs" variant="default" leftSection={<IconShieldCheck size={15} aria-hidden />} loading={check.isPending} onClick={() => check.mutate()}>{t('chain.check')}</Button>
        <Button size="xs" variant="default" disabled={!head.data} onClick={open}>{t('chain.receipt')}</Button>
      </Group>
      <ProblemNote fault={check.error} onRetry={() => check.mutate()} />
      {head.data && <Receipt head={head.data} opened={receipt} onClose={close} />}
    </section>
  );
}

/** From the first entry to the last, however many steps it takes; a broken entry ends it. */
function useCheck(customerId: string) {
  const queryClient = useQueryClient();
  const [so, setSo] = useState(0);
  const check = useMutation({
    async mutationFn(): Promise<Checked> {
      let entries = 0;
      for (let from = 1; ;) {
        const last = await verifyFrom(customerId, from);
        entries += last.entries;
        setSo(entries);
        if (last.next === null || !last.verified) return { entries, last };
        from = last.next;
      }
    },
    onSuccess: ({ last }) => queryClient.setQueryData(headQuery(customerId).queryKey, last.head),
  });
  return { check, so };
}

function Checking({ checked, all }: { checked: number; all: number }): ReactNode {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  return (
    <Stack gap={4}>
      <Text size="sm">{t('chain.checking', { checked: format.number(checked), all: format.number(all) })}</Text>
      <Progress value={all === 0 ? 0 : (checked / all) * 100} aria-label={t('chain.check')} />
    </Stack>
  );
}

function Says({ checked }: { checked: Checked | undefined }): ReactNode {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  if (!checked) return <span className={css['quiet']}>{t('chain.text')}</span>;
  const { entries, last } = checked;
  if (!last.verified) return <strong className={css['bad']}><IconAlertTriangle size={18} aria-hidden /> {t('chain.broken', { seq: format.number(last.firstBroken ?? 0) })}</strong>;
  return <span className={css['good']}><IconRosetteDiscountCheck size={18} aria-hidden /> {t('chain.holds', { shown: format.number(entries) })} · <When at={last.checkedAt} exact /></span>;
}

function Receipt({ head, opened, onClose }: { head: LedgerHeadView; opened: boolean; onClose: () => void }): ReactNode {
  const { t } = useTranslation('ledger');
  const { t: common } = useTranslation('lib');
  const format = useFormat();
  const { customer } = useActing();
  const text = [customer.legalName, t('entry.title', { seq: head.seq }), head.hash].join('\n');
  return (
    <Modal title={t('chain.receipt')} opened={opened} onClose={onClose} closeButtonProps={{ 'aria-label': common('close') }}>
      <Stack>
        <Text>{t('chain.receiptText', { seq: format.number(head.seq) })}</Text>
        <code className={css['hash']}>{head.hash}</code>
        <Group justify="flex-end">
          <CopyButton value={text}>{({ copied, copy }) => <Button variant="default" onClick={copy}>{copied ? t('entry.copied') : t('entry.copy')}</Button>}</CopyButton>
          <Button onClick={() => saveAs(new Blob([`${text}\n`], { type: 'text/plain' }), `ledger-${head.seq}.txt`)}>{t('chain.save')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
