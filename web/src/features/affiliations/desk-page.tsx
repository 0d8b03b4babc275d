import { Alert, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentAction } from '../../lib/agent-action';
import type { AffiliationView, ListedAffiliateView } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { Columns, Page, Section } from '../../ui/page';
import { AffiliationTag, Law } from './affiliation-words';
import { affiliationQuery } from './affiliations.queries';
import { ConsentDialog, type Deed, LoseDialog, ReasonDialog } from './desk-dialogs';
import { listedOneQuery } from './operator-affiliations.queries';
import { PeopleHere } from './people-here';
import { isDoubted } from './queue-page';

/** One affiliate, looked at: on what it rests, who acts there, and what the operator records of it. */
export function DeskPage({ customerId, affiliationId }: { customerId: string; affiliationId: string }): ReactNode {
  const { data: affiliation, error } = useQuery(affiliationQuery(customerId, affiliationId));
  if (error) return <FaultPage error={error} />;
  return affiliation ? <Listed customerId={customerId} affiliation={affiliation} /> : <LoadingPage />;
}

function Listed({ customerId, affiliation }: { customerId: string; affiliation: AffiliationView }): ReactNode {
  const { t } = useTranslation('affiliations');
  const { parent, id, state, people } = affiliation;
  const { data: listed, error } = useQuery(listedOneQuery(customerId, id));
  if (error) return <FaultPage error={error} />;
  if (!listed) return <LoadingPage />;
  return (
    <Page
      title={t('desk.title', { affiliate: listed.customer.name, parent: parent.legalName })} lead={<AffiliationTag state={state} />} back={{ to: { to: '/operator/affiliates' }, label: t('queue.title') }}
      actions={<Deeds listed={listed} />}
    >
      <Columns>
        <div>
          <Doubt listed={listed} />
          <Section title={t('parents.peopleOf', { parent: parent.legalName })}><PeopleHere customerId={customerId} people={people} parent={parent.legalName} /></Section>
        </div>
        <Law {...affiliation} parent={parent.legalName} />
      </Columns>
    </Page>
  );
}

function Doubt({ listed }: { listed: ListedAffiliateView }): ReactNode {
  const { t } = useTranslation('affiliations');
  const format = useFormat();
  const { doubtedAt, doubtWaivedAt } = listed;
  if (isDoubted(listed)) return <Alert color="yellow" variant="light" mb="md" title={t('desk.doubt')}>{t('desk.doubtText', { day: format.day(doubtedAt ?? '') })}</Alert>;
  return doubtWaivedAt === null ? null : <Text size="sm" mb="md">{t('desk.waived', { day: format.day(doubtWaivedAt) })}</Text>;
}

/** What is over is not there; what another desk does stays in sight. */
function Deeds({ listed }: { listed: ListedAffiliateView }): ReactNode {
  const { t } = useTranslation('affiliations');
  const [deed, setDeed] = useState<Deed | null>(null);
  const { abilities: { recordConsent, withdrawConsent, recordLoss, waiveDoubt, unlist }, state } = listed;
  if (state === 'unlisted') return null;
  const deeds: readonly (readonly [Deed, boolean, boolean])[] = [['consent', recordConsent, true], ['withdraw', withdrawConsent, true], ['lose', recordLoss, state === 'listed'], ['waive', waiveDoubt, isDoubted(listed)], ['unlist', unlist, true]];
  const dialog = { listed, onClose: () => setDeed(null) };
  return (
    <Group gap="xs">
      {deeds.filter(([, , fits]) => fits).map(([id, allowed]) => <AgentAction key={id} allowed={allowed} desk="BackOffice" onClick={() => setDeed(id)}>{t(`desk.${id}`)}</AgentAction>)}
      {deed === 'consent' && <ConsentDialog {...dialog} />}
      {deed === 'lose' && <LoseDialog {...dialog} />}
      {deed !== null && deed !== 'consent' && deed !== 'lose' && <ReasonDialog deed={deed} {...dialog} />}
    </Group>
  );
}
