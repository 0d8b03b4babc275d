import { createFileRoute } from '@tanstack/react-router';
import { MakePage } from '../../../../features/clients/make-page';

export const Route = createFileRoute('/customers/$customerId/api/new')({ component: MakePage });
