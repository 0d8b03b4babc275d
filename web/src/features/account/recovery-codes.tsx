import { Button, Checkbox, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy, IconDownload, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './account.module.css';

interface RecoveryCodesProps {
  codes: readonly string[];
  email: string;
  onKept: () => void;
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'mandate-recovery-codes.txt' });
  link.click();
  URL.revokeObjectURL(address);
}

/** The codes alone, also from within a dialog. */
function print(): void {
  const root = document.documentElement;
  root.dataset['print'] = 'codes';
  window.print();
  delete root.dataset['print'];
}

/** Shown this once; one goes on after having said that they are kept. */
export function RecoveryCodes({ codes, email, onKept }: RecoveryCodesProps): ReactNode {
  const { t } = useTranslation('account');
  const [kept, setKept] = useState(false);
  const text = `${t('codes.paper', { email })}\n\n${codes.join('\n')}\n`;
  return (
    <Stack gap="md">
      <Text>{t('codes.lead')}</Text>
      <div className={css['paper']}>
        <p className={css['onPaper']}>{t('codes.paper', { email })}</p>
        <ol className={css['codes']} aria-label={t('codes.title')}>{codes.map((code) => <li key={code}>{code}</li>)}</ol>
      </div>
      <Group gap="xs" className="no-print">
        <CopyButton value={text}>{({ copied, copy }) => <Button variant="default" leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />} onClick={copy}><span aria-live="polite">{copied ? t('codes.copied') : t('codes.copy')}</span></Button>}</CopyButton>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={() => download(text)}>{t('codes.download')}</Button>
        <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={print}>{t('codes.print')}</Button>
      </Group>
      <Checkbox className="no-print" label={t('codes.kept')} checked={kept} onChange={({ target }) => setKept(target.checked)} />
      <Button className="no-print" data-disabled={!kept || undefined} aria-disabled={!kept} onClick={() => kept && onKept()}>{t('codes.on')}</Button>
    </Stack>
  );
}
