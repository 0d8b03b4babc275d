import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { VerdictPage } from '../../../../features/legal-entities/verdict-page';
import { momentSearch } from '../../../../lib/moment';

export const Route = createFileRoute('/operator/legal-entities/$legalEntityId/control/$companyId')({ validateSearch: v.object(momentSearch), component: VerdictPage });
