import { Button, FileButton, Group, Select, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import type { DocumentDetailView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { LANGUAGES } from '../../lib/i18n';
import css from './documents.module.css';
import { documentChanged } from './documents.queries';
import { KINDS } from './documents.search';
import { ACCEPTED, type Publication, publishDocument, typeOf } from './send-document-file';

interface PublishDialogProps {
  customerId: string;
  /** The document whose place it takes. */
  corrects?: DocumentDetailView;
  onClose: () => void;
}

/** From the legal date of this instant on the clock runs, so the dialog says what it begins. */
export function PublishDialog({ customerId, corrects, onClose }: PublishDialogProps): ReactNode {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const queryClient = useQueryClient();
  const [said, setSaid] = useState<Publication>(() => likeThat(corrects));
  const [file, setFile] = useState<File | null>(null);
  const change = (more: Partial<Publication>): void => setSaid({ ...said, ...more });
  async function publish(chosen: File): Promise<void> {
    const { dueOn } = await publishDocument(customerId, { ...said, title: said.title.trim(), reference: said.reference?.trim() || undefined, supersedes: corrects?.id }, chosen);
    await documentChanged(queryClient, customerId);
    notifications.show({ message: t('publish.done', { day: format.weekday(`${dueOn}T12:00:00Z`) }) });
  }
  return (
    <ActionDialog opened title={t(corrects ? 'deeds.supersede' : 'publish.title')} onClose={onClose} submit={t('publish.submit')} incomplete={file === null || said.title.trim() === ''} onSubmit={() => (file ? publish(file) : Promise.resolve())}>
      <Text>{t(corrects ? 'publish.corrects' : 'publish.effect')}</Text>
      <TextInput label={t('document')} maxLength={200} required withAsterisk={false} data-autofocus value={said.title} onChange={({ currentTarget }) => change({ title: currentTarget.value })} />
      <Select label={t('kind')} allowDeselect={false} data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} value={said.kind} onChange={(value) => change({ kind: KINDS.find((each) => each === value) ?? said.kind })} />
      <Select label={t('language')} allowDeselect={false} data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))} value={said.language} onChange={(value) => change({ language: (value ?? said.language) as Publication['language'] })} />
      <TextInput label={t('reference')} description={t('publish.referenceHint')} maxLength={100} value={said.reference} onChange={({ currentTarget }) => change({ reference: currentTarget.value })} />
      <ChosenFile file={file} onFile={setFile} />
    </ActionDialog>
  );
}

const likeThat = (corrects?: DocumentDetailView): Publication =>
  (corrects ? { kind: corrects.kind, title: corrects.title, language: corrects.language, reference: corrects.reference ?? '' } : { kind: 'report', title: '', language: 'nl', reference: '' });

function ChosenFile({ file, onFile }: { file: File | null; onFile: (file: File | null) => void }): ReactNode {
  const { t } = useTranslation('documents');
  const [unfit, setUnfit] = useState(false);
  const take = (chosen: File | null): void => {
    if (!chosen) return;
    setUnfit(!typeOf(chosen));
    onFile(typeOf(chosen) ? chosen : null);
  };
  return (
    <div>
      <Text size="sm" fw={500}>{t('file')}</Text>
      <Text size="xs" c="dimmed" mb={4}>{t('publish.fileHint')}</Text>
      <Group gap="xs">
        {file && <strong>{file.name}</strong>}
        <FileButton accept={ACCEPTED} onChange={take}>{(props) => <Button variant="default" size="xs" {...props}>{t(file ? 'publish.other' : 'publish.choose')}</Button>}</FileButton>
      </Group>
      {unfit && <p role="alert" className={css['unfit']}>{t('unfit')}</p>}
    </div>
  );
}
