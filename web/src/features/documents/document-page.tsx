import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { api } from '../../lib/api';
import type { DocumentDetailView } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { LANGUAGES } from '../../lib/i18n';
import { ProblemNote } from '../../lib/problem-note';
import { saveFile } from '../../lib/save-file';
import { When } from '../../lib/when';
import { Columns, Facts, Page, Section } from '../../ui/page';
import { ConsentsSection } from './consents-section';
import { DocumentDeeds } from './document-deeds';
import { DocumentState } from './document-state';
import css from './documents.module.css';
import { documentQuery } from './documents.queries';
import { ObjectionSection } from './objection-section';
import { TermSection } from './term-section';

/** One document: what it is, how long one may object, and what was said. */
export function DocumentPage({ documentId }: { documentId: string }): ReactNode {
  const { t } = useTranslation('documents');
  const { customerId } = useActing();
  const { data: document, error } = useQuery(documentQuery(customerId, documentId));
  if (error) return <FaultPage error={error} />;
  if (!document) return <LoadingPage />;
  return (
    <Page title={document.title} lead={<DocumentState state={document.state} />} back={{ to: { to: '/customers/$customerId/documents', params: { customerId } }, label: t('title') }} actions={<DocumentDeeds document={document} />}>
      <p className={css['label']}>{document.internalUse}{document.ownDecision && <><br />{document.ownDecision}</>}</p>
      <Columns>
        <div>
          <TermSection document={document} />
          {document.objection && <ObjectionSection document={document} objection={document.objection} />}
          {document.withdrawnObjections.map((objection) => <ObjectionSection key={objection.id} document={document} objection={objection} />)}
          <ConsentsSection document={document} />
        </div>
        <FileSection document={document} />
      </Columns>
    </Page>
  );
}

function FileSection({ document }: { document: DocumentDetailView }): ReactNode {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { customerId } = useActing();
  const { kind, reference, language, publishedAt, file, pack, supersedes, supersededBy } = document;
  const other = (documentId: string): ReactNode => <Link to="/customers/$customerId/documents/$documentId" params={{ customerId, documentId }}>{t('toOther')}</Link>;
  return (
    <Section title={t('file')}>
      <Facts facts={[
        [t('kind'), t(`kinds.${kind}`)],
        [t('published'), <When key="published" at={publishedAt} exact />],
        [t('language'), LANGUAGES[language]],
        reference !== null && [t('reference'), reference],
        [t('fileName'), file.name],
        [t('size'), t('bytes', { bytes: format.number(file.size) })],
        [t('scan'), t(`scans.${file.scan}`)],
        [t('sha256'), <code key="sha" className={css['digest']}>{file.sha256}</code>],
        [t('pack'), pack],
        supersedes !== null && [t('supersedes'), other(supersedes)],
        supersededBy !== null && [t('supersededBy'), other(supersededBy)],
      ]} />
      <Download document={document} />
    </Section>
  );
}

function Download({ document: { id: documentId } }: { document: DocumentDetailView }): ReactNode {
  const { t } = useTranslation('documents');
  const { customerId } = useActing();
  const save = useMutation({ mutationFn: () => saveFile(api.GET('/api/v1/customers/{customerId}/documents/{documentId}/file', { params: { path: { customerId, documentId } }, parseAs: 'blob' })) });
  return (
    <div className={css['download']}>
      <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} loading={save.isPending} onClick={() => save.mutate()}>{t('download')}</Button>
      <small>{t('downloadTold')}</small>
      <ProblemNote fault={save.error} />
    </div>
  );
}
