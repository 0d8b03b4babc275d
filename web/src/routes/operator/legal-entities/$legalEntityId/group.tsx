import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { GroupPage } from '../../../../features/legal-entities/group-page';
import { momentSearch } from '../../../../lib/moment';

export const Route = createFileRoute('/operator/legal-entities/$legalEntityId/group')({ validateSearch: v.object(momentSearch), component: GroupPage });
