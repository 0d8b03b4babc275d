import { createFileRoute } from '@tanstack/react-router';
import { ClientPage } from '../../../../features/clients/client-page';

export const Route = createFileRoute('/customers/$customerId/api/$clientId')({ component: ClientPage });
