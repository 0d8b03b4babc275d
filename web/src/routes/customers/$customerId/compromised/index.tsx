import { createFileRoute } from '@tanstack/react-router';
import { CasesPage } from '../../../../features/compromises/cases-page';
import { compromisesSearch } from '../../../../features/compromises/compromises.search';

export const Route = createFileRoute('/customers/$customerId/compromised/')({ validateSearch: compromisesSearch, component: CasesPage });
