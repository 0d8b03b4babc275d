import { createFileRoute } from '@tanstack/react-router';
import { ReachPage } from '../../../features/access/reach-page';

export const Route = createFileRoute('/customers/$customerId/reach')({ component: ReachPage });
