import { Group, Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { AffiliationView } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { Action } from '../../lib/why';
import { Columns, Page, Section } from '../../ui/page';
import { AffiliationTag, Law } from './affiliation-words';
import { affiliationQuery } from './affiliations.queries';
import { BringDialog, type RightChoice } from './bring-dialog';
import { PeopleHere } from './people-here';
import { WithdrawDialog } from './withdraw-dialog';

/** One company that acts here: on what that rests, and who of it is here (GC-9.1). */
export function AffiliationPage({ affiliationId, right }: { affiliationId: string; right: RightChoice }): ReactNode {
  const { t } = useTranslation('affiliations');
  const { customerId, customer } = useActing();
  const { data: affiliation, error } = useQuery(affiliationQuery(customerId, affiliationId));
  if (error) return <FaultPage error={error} />;
  if (!affiliation) return <LoadingPage />;
  const { parent, state, people } = affiliation;
  return (
    <Page
      title={parent.legalName} lead={<>{parent.enterpriseNumber} <AffiliationTag state={state} /></>} actions={<Deeds affiliation={affiliation} right={right} />}
      back={{ to: { to: '/customers/$customerId/affiliations', params: { customerId } }, label: t('parents.title', { customer: customer.legalName }) }}
    >
      <Columns>
        <Section title={t('parents.peopleOf', { parent: parent.legalName })}>
          <Text size="sm" mb="sm">{t('parents.means', { parent: parent.legalName, customer: customer.legalName })}</Text>
          <PeopleHere customerId={customerId} people={people} parent={parent.legalName} />
        </Section>
        <Law {...affiliation} parent={parent.legalName} />
      </Columns>
    </Page>
  );
}

/** Who acts here for the parent brings people; who is of this company itself ends it. */
function Deeds({ affiliation, right }: { affiliation: AffiliationView; right: RightChoice }): ReactNode {
  const { t } = useTranslation('affiliations');
  const { affiliation: byControl } = useActing();
  const [deed, setDeed] = useState<'bring' | 'withdraw' | null>(null);
  const { abilities, id, state, consent } = affiliation;
  const close = (): void => setDeed(null);
  return (
    <Group gap="xs">
      {byControl?.id === id
        ? <Action allowed={abilities.admit} permission="affiliate:admit" because={state === 'active' ? undefined : t(`because.${state}`)} variant="filled" leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setDeed('bring')}>{t('bring.title')}</Action>
        : <Action allowed={abilities.withdrawConsent} permission="affiliate:withdraw" because={consent ? t('because.over') : t('noConsent')} onClick={() => setDeed('withdraw')}>{t('withdraw.title')}</Action>}
      {deed === 'bring' && <BringDialog affiliation={affiliation} right={right} onClose={close} />}
      {deed === 'withdraw' && <WithdrawDialog affiliation={affiliation} onClose={close} />}
    </Group>
  );
}
