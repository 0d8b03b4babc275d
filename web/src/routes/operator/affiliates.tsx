import { createFileRoute } from '@tanstack/react-router';
import { queueSearch } from '../../features/affiliations/affiliations.search';
import { QueuePage } from '../../features/affiliations/queue-page';

export const Route = createFileRoute('/operator/affiliates')({ validateSearch: queueSearch, component: QueuePage });
