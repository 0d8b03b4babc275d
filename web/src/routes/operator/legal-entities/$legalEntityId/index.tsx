import { createFileRoute } from '@tanstack/react-router';
import * as v from 'valibot';
import { EntityPage } from '../../../../features/legal-entities/entity-page';
import { momentSearch } from '../../../../lib/moment';

export const Route = createFileRoute('/operator/legal-entities/$legalEntityId/')({ validateSearch: v.object(momentSearch), component: EntityPage });
