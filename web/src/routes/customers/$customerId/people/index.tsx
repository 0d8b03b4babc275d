import { createFileRoute } from '@tanstack/react-router';
import { PeoplePage } from '../../../../features/members/people-page';
import { peopleSearch } from '../../../../features/members/people.search';

export const Route = createFileRoute('/customers/$customerId/people/')({ validateSearch: peopleSearch, component: PeoplePage });
