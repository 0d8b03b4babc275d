import { createFileRoute } from '@tanstack/react-router';
import { queueSearch } from '../../features/applications/applications.search';
import { QueuePage } from '../../features/applications/queue-page';

export const Route = createFileRoute('/operator/applications')({ validateSearch: queueSearch, component: QueuePage });
