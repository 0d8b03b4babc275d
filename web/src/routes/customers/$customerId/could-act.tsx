import { createFileRoute } from '@tanstack/react-router';
import { couldActSearch } from '../../../features/access/access.search';
import { CouldActPage } from '../../../features/access/could-act-page';

export const Route = createFileRoute('/customers/$customerId/could-act')({ validateSearch: couldActSearch, component: CouldActPage });
