import { createFileRoute } from '@tanstack/react-router';
import { AffiliatesPage } from '../../../../features/affiliations/affiliates-page';

export const Route = createFileRoute('/customers/$customerId/affiliates/')({ component: AffiliatesPage });
