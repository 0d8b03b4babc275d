import { createFileRoute } from '@tanstack/react-router';
import { InboxPage } from '../../../features/access/inbox-page';

export const Route = createFileRoute('/customers/$customerId/inbox')({ component: InboxPage });
