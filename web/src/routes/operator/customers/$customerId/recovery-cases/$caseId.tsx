import { createFileRoute } from '@tanstack/react-router';
import { CasePage } from '../../../../../features/operators/case-page';

export const Route = createFileRoute('/operator/customers/$customerId/recovery-cases/$caseId')({ component: CasePage });
