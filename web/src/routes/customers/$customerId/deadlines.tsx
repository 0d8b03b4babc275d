import { createFileRoute, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ToControl } from '../../../features/control/to-control';
import { CalendarSection } from '../../../features/deadlines/calendar-section';
import { DeadlinesPage } from '../../../features/deadlines/deadlines-page';
import { deadlineSearch } from '../../../features/deadlines/deadlines.search';

export const Route = createFileRoute('/customers/$customerId/deadlines')({ validateSearch: deadlineSearch, component: DeadlinesOfCustomer });

function DeadlinesOfCustomer(): ReactNode {
  return <DeadlinesPage actions={<ToControl to="/customers/$customerId/control" params={useParams({ from: '/customers/$customerId/deadlines' })} />}><CalendarSection /></DeadlinesPage>;
}
