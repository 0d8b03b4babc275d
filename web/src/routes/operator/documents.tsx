import { createFileRoute } from '@tanstack/react-router';
import { queueSearch } from '../../features/documents/documents.search';
import { QueuePage } from '../../features/documents/queue-page';

export const Route = createFileRoute('/operator/documents')({ validateSearch: queueSearch, component: QueuePage });
