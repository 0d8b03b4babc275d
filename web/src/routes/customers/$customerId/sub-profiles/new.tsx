import { createFileRoute } from '@tanstack/react-router';
import { DefinePage } from '../../../../features/sub-profiles/define-page';
import { defineSearch } from '../../../../features/sub-profiles/sub-profiles.search';

export const Route = createFileRoute('/customers/$customerId/sub-profiles/new')({ validateSearch: defineSearch, component: DefinePage });
