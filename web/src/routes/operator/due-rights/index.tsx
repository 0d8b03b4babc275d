import { createFileRoute } from '@tanstack/react-router';
import { dueRightsSearch } from '../../../features/due-rights/due-rights.search';
import { QueuePage } from '../../../features/due-rights/queue-page';

export const Route = createFileRoute('/operator/due-rights/')({ validateSearch: dueRightsSearch, component: QueuePage });
