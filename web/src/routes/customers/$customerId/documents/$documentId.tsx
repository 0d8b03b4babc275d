import { createFileRoute, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DocumentPage } from '../../../../features/documents/document-page';

export const Route = createFileRoute('/customers/$customerId/documents/$documentId')({ component: One });

function One(): ReactNode {
  const { documentId } = useParams({ from: '/customers/$customerId/documents/$documentId' });
  return <DocumentPage key={documentId} documentId={documentId} />;
}
