import { Alert, Button, FileButton, JsonInput, Loader, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { RulePackCheckView } from '../../lib/api-types.gen';
import { DayField } from '../../lib/fields';
import { daysAgo } from '../../lib/format';
import { isDay } from '../../lib/moment';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { Changes } from './pack-words';
import { checkQuery, packQuery, packsQuery } from './rule-packs.queries';
import css from './rule-packs.module.css';

const SHORTEST_NOTE = 3;
/** The server takes no longer body. */
const LONGEST_FILE = 1_000_000;

function read(text: string): unknown {
  try {
    return text.trim() === '' ? undefined : JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A pack is brought as a file or pasted; what is wrong with it, or what it changes, stands there before it is loaded. */
export function LoadDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useTranslation('rule-packs');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [effectiveFrom, setEffectiveFrom] = useState('');
  const [note, setNote] = useState('');
  const [settled] = useDebouncedValue(text, 300);
  const pack = read(settled);
  const check = useQuery(checkQuery(pack));
  const isReady = settled === text && check.data?.valid === true && isDay(effectiveFrom) && note.trim().length >= SHORTEST_NOTE;
  async function load(): Promise<void> {
    const loaded = await told(api.POST('/api/v1/operator/rule-packs', { body: { pack: pack as never, effectiveFrom, note: note.trim() } }));
    queryClient.setQueryData(packQuery(loaded.version).queryKey, loaded);
    await queryClient.invalidateQueries({ queryKey: packsQuery.queryKey, exact: true });
    notifications.show({ message: t('loaded') });
    await navigate({ to: '/operator/rule-packs/$version', params: { version: loaded.version } });
  }
  return (
    <ActionDialog opened title={t('load')} onClose={onClose} submit={t('load')} incomplete={!isReady} onSubmit={load} fields={['effectiveFrom', 'note']}>
      {(fault) => (
        <>
          <PackField text={text} onText={setText} broken={settled.trim() !== '' && pack === undefined} />
          {check.isFetching && <Loader size="sm" aria-label={t('checking')} />}
          <ProblemNote fault={check.error} onRetry={() => void check.refetch()} />
          {check.data && pack !== undefined && <Checked check={check.data} />}
          <DayField label={t('from')} description={t('fromHint')} min={daysAgo(-1)} value={effectiveFrom} onChange={setEffectiveFrom} error={isProblem(fault) ? fault.field('effectiveFrom') : undefined} />
          <Textarea label={t('note')} description={t('noteHint')} autosize minRows={2} maxLength={500} required withAsterisk={false} value={note} onChange={({ currentTarget }) => setNote(currentTarget.value)} error={isProblem(fault) ? fault.field('note') : undefined} />
          <Text size="sm">{t('loadEffect')}</Text>
        </>
      )}
    </ActionDialog>
  );
}

function PackField({ text, onText, broken }: { text: string; onText: (text: string) => void; broken: boolean }): ReactNode {
  const { t } = useTranslation('rule-packs');
  const [tooLong, setTooLong] = useState(false);
  const choose = (file: File | null): void => {
    setTooLong((file?.size ?? 0) > LONGEST_FILE);
    if (file && file.size <= LONGEST_FILE) void file.text().then(onText);
  };
  return (
    <>
      <JsonInput label={t('pack')} description={t('packHint')} autosize minRows={5} maxRows={12} classNames={{ input: css['mono'] }} value={text} onChange={onText} error={tooLong ? t('tooLong') : broken ? t('noJson') : undefined} />
      <div className={css['chosen']}><FileButton accept=".json,application/json" onChange={choose}>{(props) => <Button variant="default" size="xs" {...props}>{t('chooseFile')}</Button>}</FileButton></div>
    </>
  );
}

function Checked({ check: { valid, errors, against, changes } }: { check: RulePackCheckView }): ReactNode {
  const { t } = useTranslation('rule-packs');
  if (valid) return <section aria-label={t('wouldChange', { against })}><Text fw={600} mb="xs">{t('wouldChange', { against })}</Text><Changes changes={changes} against={against} /></section>;
  return (
    <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle aria-hidden />} title={t('faults', { count: errors.length })}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is scrolled has to be reached by keyboard */}
      <ul className={css['faults']} tabIndex={0} aria-label={t('faults', { count: errors.length })}>{errors.map(({ pointer, message }) => <li key={pointer + message}><code>{pointer === '' ? '/' : pointer}</code> {message}</li>)}</ul>
    </Alert>
  );
}
