import { createFileRoute } from '@tanstack/react-router';
import { OwnershipPage } from '../../../features/access/ownership-page';

export const Route = createFileRoute('/customers/$customerId/ownership')({ component: OwnershipPage });
