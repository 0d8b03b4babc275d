import { createFileRoute } from '@tanstack/react-router';
import { HomePage } from '../../../features/frame/home-page';

export const Route = createFileRoute('/customers/$customerId/')({ component: HomePage });
