import { Group } from '@mantine/core';
import { IconCheck, IconInbox, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { GrantView } from '../../lib/api-types.gen';
import { rightName } from '../../lib/bundle-name';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { Action, WhyNot } from '../../lib/why';
import { TextLink } from '../../ui/link';
import { Page, Section, StatePanel } from '../../ui/page';
import css from './access.module.css';
import { grantsQuery } from './access.queries';
import { DecideDialog } from './decide-dialog';
import { WouldGive } from './would-give';
import { GrantFacts } from './grant-words';
import { WhoDecides } from './who-decides';

/** What others ask for, and rights that wait for a second person. */
export function InboxPage({ asked }: { asked: (ifNone: ReactNode) => ReactNode }): ReactNode {
  const { t } = useTranslation('access');
  const { customerId, can } = useActing();
  const { data, error } = useQuery({ ...grantsQuery(customerId, { state: 'pending' }), enabled: can('grant:read') });
  if (error) return <FaultPage error={error} />;
  if (!can('grant:read')) return <Page title={t('inbox.title')}><Section><WhyNot permission="grant:read" /></Section></Page>;
  if (!data) return <LoadingPage />;
  const yours = data.items.filter(({ abilities }) => abilities.decide);
  const others = data.items.filter(({ abilities }) => !abilities.decide);
  return (
    <Page title={t('inbox.title')} lead={t('inbox.lead')}>
      {asked(yours.length === 0 && <Section><StatePanel icon={<IconInbox size={40} />} title={t('inbox.empty')}>{t('inbox.emptyText')}</StatePanel></Section>)}
      {yours.length > 0 && <Section title={t('inbox.yours', { count: yours.length })}><Waiting label={t('inbox.yours', { count: yours.length })} grants={yours} /></Section>}
      {others.length > 0 && <Section title={t('inbox.others', { count: others.length })}><Waiting label={t('inbox.others', { count: others.length })} grants={others} /></Section>}
    </Page>
  );
}

const Waiting = ({ label, grants }: { label: string; grants: readonly GrantView[] }): ReactNode => (
  <ul className={css['grants']} aria-label={label}>{grants.map((grant) => <Item key={grant.id} grant={grant} />)}</ul>
);

function Item({ grant }: { grant: GrantView }): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const { customerId, can } = useActing();
  const [deciding, setDeciding] = useState<{ approved: boolean } | null>(null);
  const { abilities: { decide }, profile, memberId, holder } = grant;
  const permission = profile === 'AccessManager' && can('grant:decide') ? 'manager:name' : 'grant:decide';
  const who = memberId ? <TextLink to="/customers/$customerId/people/$memberId" params={{ customerId, memberId }} inherit>{holder}</TextLink> : holder;
  return (
    <li className={css['grant']}>
      <h3 className={css['grantName']}>{rightName(tLib, grant)} {t('inbox.for')} {who}</h3>
      <GrantFacts grant={grant} />
      {!decide && <WhoDecides grant={grant} />}
      {can('grant:give') && <WouldGive grant={grant} />}
      <Group gap="xs" mt={4} className="no-print">
        <Action allowed={decide} permission={permission} because={t('inbox.another')} size="xs" variant="filled" leftSection={<IconCheck size={15} aria-hidden />} onClick={() => setDeciding({ approved: true })}>{t('approve.title')}</Action>
        <Action allowed={decide} permission={permission} because={t('inbox.another')} size="xs" leftSection={<IconX size={15} aria-hidden />} onClick={() => setDeciding({ approved: false })}>{t('refuse.title')}</Action>
      </Group>
      <DecideDialog grant={grant} approved opened={deciding?.approved === true} onClose={() => setDeciding(null)} />
      <DecideDialog grant={grant} approved={false} opened={deciding?.approved === false} onClose={() => setDeciding(null)} />
    </li>
  );
}
