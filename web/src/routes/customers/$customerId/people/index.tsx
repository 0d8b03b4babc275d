import { createFileRoute } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { GiveManyDialog } from '../../../../features/access/give-many-dialog';
import { PeoplePage } from '../../../../features/members/people-page';
import { peopleSearch } from '../../../../features/members/people.search';

export const Route = createFileRoute('/customers/$customerId/people/')({ validateSearch: peopleSearch, component: People });

function People(): ReactNode {
  return <PeoplePage giveMany={(memberIds, close) => <GiveManyDialog memberIds={memberIds} onClose={close} />} />;
}
