import { Button, FileButton, Group, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, told } from '../../lib/api';
import type { DocumentDetailView } from '../../lib/api-types.gen';
import { isReason } from '../../lib/fields';
import { useFormat } from '../../lib/format';
import { useRepeatKey } from '../../lib/repeat-key';
import css from './documents.module.css';
import { documentChanged, documentQuery } from './documents.queries';
import { ACCEPTED, attachFile, typeOf } from './send-document-file';

const MOST_FILES = 5;

/** For the whole company, once: so it says what it means before it is sent. */
export function ObjectDialog({ document, onClose }: { document: DocumentDetailView; onClose: () => void }): ReactNode {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const [reasons, setReasons] = useState('');
  const [parts, setParts] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const object = useObject(document);
  return (
    <ActionDialog opened title={t('object.title')} onClose={onClose} submit={t('object.submit')} incomplete={!isReason(reasons)} onSubmit={() => object({ reasons, parts: linesOf(parts), files })} fields={['/reasons', 'reasons']}>
      <Text>{t('object.effect', { until: format.exact(document.dueAt) })}</Text>
      <Textarea label={t('object.reasons')} description={t('object.reasonsHint')} autosize minRows={4} maxLength={4000} required withAsterisk={false} data-autofocus value={reasons} onChange={({ currentTarget }) => setReasons(currentTarget.value)} />
      <Textarea label={t('object.parts')} description={t('object.partsHint')} autosize minRows={2} value={parts} onChange={({ currentTarget }) => setParts(currentTarget.value)} />
      <Files files={files} onChange={setFiles} />
    </ActionDialog>
  );
}

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** Files go first, each once: an objection that is refused finds them there again. */
function useObject({ id: documentId }: DocumentDetailView) {
  const { customerId } = useActing();
  const queryClient = useQueryClient();
  const repeatKey = useRepeatKey();
  const brought = useRef(new Map<File, string>());
  return async ({ reasons, parts, files }: { reasons: string; parts: string[]; files: readonly File[] }): Promise<void> => {
    for (const file of files) if (!brought.current.has(file)) brought.current.set(file, (await attachFile(customerId, documentId, file)).id);
    const body = { reasons: reasons.trim(), parts, attachmentIds: files.flatMap((file) => brought.current.get(file) ?? []) };
    const answer = await told(api.POST('/api/v1/customers/{customerId}/documents/{documentId}/objection', { params: { path: { customerId, documentId } }, body, headers: repeatKey.of(body) }));
    queryClient.setQueryData(documentQuery(customerId, documentId).queryKey, answer);
    await documentChanged(queryClient, customerId);
  };
}

function Files({ files, onChange }: { files: readonly File[]; onChange: (files: readonly File[]) => void }): ReactNode {
  const { t } = useTranslation('documents');
  const [unfit, setUnfit] = useState(false);
  const add = (chosen: File[]): void => {
    const fit = chosen.filter(typeOf);
    setUnfit(fit.length < chosen.length);
    onChange([...files, ...fit].slice(0, MOST_FILES));
  };
  return (
    <div>
      <Text size="sm" fw={500}>{t('object.files')}</Text>
      <Text size="xs" c="dimmed">{t('object.filesHint')}</Text>
      <ul className={css['files']}>
        {files.map((file, index) => (
          <li key={`${file.name} ${index}`}><Group gap="xs"><span>{file.name}</span><Button size="compact-xs" variant="default" onClick={() => onChange(files.filter((each) => each !== file))}>{t('object.without', { file: file.name })}</Button></Group></li>
        ))}
      </ul>
      {unfit && <p role="alert" className={css['unfit']}>{t('unfit')}</p>}
      {files.length < MOST_FILES && <FileButton multiple accept={ACCEPTED} onChange={add}>{(props) => <Button variant="default" size="xs" {...props}>{t('object.choose')}</Button>}</FileButton>}
    </div>
  );
}
