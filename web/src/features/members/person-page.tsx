import { Anchor } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { MemberView } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { When } from '../../lib/when';
import { TextLink } from '../../ui/link';
import { Columns, Facts, Page, Section } from '../../ui/page';
import { MemberTags } from './member-tags';
import { memberQuery } from './members.queries';
import { PersonActions } from './person-actions';

interface PersonPageProps {
  memberId: string;
  /** What he holds and can do; of another room. */
  rights: (member: MemberView) => ReactNode;
  /** What is done about him in another room. */
  deeds: (member: MemberView) => ReactNode;
}

/** One person: who he is to the Customer, what he holds, what he can do, and why. */
export function PersonPage({ memberId, rights, deeds }: PersonPageProps): ReactNode {
  const { t } = useTranslation('members');
  const { customerId } = useActing();
  const { data: member, error } = useQuery(memberQuery(customerId, memberId));
  if (error && !member) return <FaultPage error={error} />;
  if (!member) return <LoadingPage />;
  return (
    <Page
      title={member.displayName} lead={<><Anchor href={`mailto:${member.email}`} inherit>{member.email}</Anchor> <MemberTags member={member} /></>}
      back={{ to: { to: '/customers/$customerId/people', params: { customerId } }, label: t('title') }}
      actions={<><PersonActions member={member} />{deeds(member)}</>}
    >
      <Columns>
        <div>{rights(member)}</div>
        <div><Who member={member} /></div>
      </Columns>
    </Page>
  );
}

/** Whoever acts for a third party, by its mandate. */
function Link({ of: { link, term, mandateId } }: { of: MemberView }): ReactNode {
  const { t } = useTranslation('members');
  const { customerId, can } = useActing();
  const name = term ? t('ofTerm', { link: t(`links.${link}`), term: t(`terms.${term}`) }) : t(`links.${link}`);
  return mandateId !== null && can('mandate:read') ? <TextLink to="/customers/$customerId/mandates/$mandateId" params={{ customerId, mandateId }} inherit>{name}</TextLink> : name;
}

function Who({ member }: { member: MemberView }): ReactNode {
  const { t } = useTranslation('members');
  const { t: tLib } = useTranslation('lib');
  const { customerId, can, customer } = useActing();
  const { id, startsAt, endsAt, endReason, state, invitation, invitedBy, attestedBy, attestedAt, lastSeenAt } = member;
  const person = (who: { id: string; name: string } | null): ReactNode =>
    (who ? <TextLink to="/customers/$customerId/people/$memberId" params={{ customerId, memberId: who.id }} inherit>{who.name}</TextLink> : tLib('operator'));
  return (
    <Section title={t('who', { customer: customer.legalName })}>
      <Facts
        facts={[
          [t('link'), <Link key="link" of={member} />],
          [state === 'notBegun' ? t('begins') : t('since'), <When key="from" at={startsAt} />],
          [state === 'ended' ? t('ended') : t('ends'), endsAt ? <When key="to" at={endsAt} /> : t('noEnd')],
          endReason !== null && [t('endReason'), endReason],
          [t('invitedBy'), person(invitedBy)],
          [t('attestedBy'), attestedBy && attestedAt ? <>{person(attestedBy)}, <When at={attestedAt} /></> : t('nobodyElse')],
          [t('invitation'), t(`invitations.${invitation ?? 'accepted'}`)],
          [t('seen'), lastSeenAt ? <When key="seen" at={lastSeenAt} /> : t('never')],
        ]}
      />
      {can('ledger:read') && (
        <p className="no-print" style={{ margin: '0.9rem 0 0' }}>
          <TextLink to="/customers/$customerId/activity" params={{ customerId }} search={{ subject: id }}><IconHistory size={16} aria-hidden style={{ verticalAlign: '-0.15em' }} /> {t('history')}</TextLink>
        </p>
      )}
    </Section>
  );
}
