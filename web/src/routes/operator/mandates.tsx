import { createFileRoute } from '@tanstack/react-router';
import { queueSearch } from '../../features/mandates/mandates.search';
import { QueuePage } from '../../features/mandates/queue-page';

export const Route = createFileRoute('/operator/mandates')({ validateSearch: queueSearch, component: QueuePage });
