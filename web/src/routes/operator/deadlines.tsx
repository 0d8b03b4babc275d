import { createFileRoute } from '@tanstack/react-router';
import { ToControl } from '../../features/control/to-control';
import { DeadlinesPage } from '../../features/deadlines/deadlines-page';
import { deadlineSearch } from '../../features/deadlines/deadlines.search';

export const Route = createFileRoute('/operator/deadlines')({ validateSearch: deadlineSearch, component: () => <DeadlinesPage actions={<ToControl to="/operator/control" />} /> });
