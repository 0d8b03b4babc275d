import { createFileRoute } from '@tanstack/react-router';
import { CalendarSection } from '../../../features/deadlines/calendar-section';
import { DeadlinesPage } from '../../../features/deadlines/deadlines-page';
import { deadlineSearch } from '../../../features/deadlines/deadlines.search';

export const Route = createFileRoute('/customers/$customerId/deadlines')({
  validateSearch: deadlineSearch,
  component: () => <DeadlinesPage><CalendarSection /></DeadlinesPage>,
});
