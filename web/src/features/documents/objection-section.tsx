import { Anchor } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { api } from '../../lib/api';
import type { DocumentDetailView, DocumentObjectionView } from '../../lib/api-types.gen';
import { ProblemNote } from '../../lib/problem-note';
import { saveFile } from '../../lib/save-file';
import { When } from '../../lib/when';
import { Facts, Section } from '../../ui/page';
import css from './documents.module.css';

/** What the Customer said and when the portal had it, and what the operator answered. */
export function ObjectionSection({ document, objection }: { document: DocumentDetailView; objection: DocumentObjectionView }): ReactNode {
  const { t } = useTranslation('documents');
  const { id, by, receivedAt, reasons, parts, attachments, reasonsSha256, documentSha256, answer, remedy, withdrawal } = objection;
  return (
    <Section title={t(withdrawal ? 'objection.titleWithdrawn' : 'objection.title')}>
      <blockquote className={css['said']}>{reasons}</blockquote>
      {answer && <p className={css['answer']}><strong>{t(`objection.${answer.outcome}`)}</strong> {answer.answer}</p>}
      {remedy && <p className={css['answer']}><strong>{t('objection.remedied')}</strong> {remedy.text ?? t('objection.corrected')}</p>}
      <Facts facts={[
        [t('objection.by'), by.name],
        [t('objection.received'), <When key="received" at={receivedAt} exact />],
        parts.length > 0 && [t('objection.parts'), <ul key="parts" className={css['parts']}>{parts.map((part) => <li key={part}>{part}</li>)}</ul>],
        attachments.length > 0 && [t('objection.attachments'), <ul key="files" className={css['parts']}>{attachments.map((file) => <li key={file.id}><Attachment documentId={document.id} file={file} /></li>)}</ul>],
        withdrawal && [t('objection.withdrawnBy'), withdrawal.by.name],
        withdrawal && [t('objection.withdrawnAt'), <When key="withdrawn" at={withdrawal.at} exact />],
        answer && [t('objection.answered'), <When key="answered" at={answer.at} exact />],
        [t('objection.receipt'), <code key="id" className={css['digest']}>{id}</code>],
        [t('objection.reasonsSha'), <code key="reasons" className={css['digest']}>{reasonsSha256}</code>],
        [t('objection.documentSha'), <code key="document" className={css['digest']}>{documentSha256}</code>],
      ]} />
    </Section>
  );
}

function Attachment({ documentId, file }: { documentId: string; file: DocumentObjectionView['attachments'][number] }): ReactNode {
  const { customerId } = useActing();
  const save = useMutation({
    mutationFn: () => saveFile(api.GET('/api/v1/customers/{customerId}/documents/{documentId}/attachments/{attachmentId}', { params: { path: { customerId, documentId, attachmentId: file.id } }, parseAs: 'blob' })),
  });
  return <><Anchor component="button" type="button" onClick={() => save.mutate()}>{file.name}</Anchor><ProblemNote fault={save.error} /></>;
}
