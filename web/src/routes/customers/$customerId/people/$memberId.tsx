import { createFileRoute, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { rightsSearch } from '../../../../features/access/access.search';
import { GrantsSection } from '../../../../features/access/grants-section';
import { personAsHolder } from '../../../../features/access/holder';
import { RightsSection } from '../../../../features/access/rights-section';
import { ReportMember } from '../../../../features/compromises/report-action';
import { PersonPage } from '../../../../features/members/person-page';

export const Route = createFileRoute('/customers/$customerId/people/$memberId')({ validateSearch: rightsSearch, component: Person });

function Person(): ReactNode {
  const { memberId } = useParams({ from: '/customers/$customerId/people/$memberId' });
  return (
    <PersonPage
      key={memberId} memberId={memberId} deeds={(member) => <ReportMember member={member} />}
      rights={(member) => <><GrantsSection holder={personAsHolder(member)} /><RightsSection memberId={memberId} name={member.displayName} /></>}
    />
  );
}
