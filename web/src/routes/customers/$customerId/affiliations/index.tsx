import { createFileRoute } from '@tanstack/react-router';
import { AffiliationsPage } from '../../../../features/affiliations/affiliations-page';

export const Route = createFileRoute('/customers/$customerId/affiliations/')({ component: AffiliationsPage });
