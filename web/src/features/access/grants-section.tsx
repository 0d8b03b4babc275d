import { Loader } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { GrantState, GrantView } from '../../lib/api-types.gen';
import { rightName } from '../../lib/bundle-name';
import { FaultPanel } from '../../lib/fault-pages';
import { Action, WhyNot } from '../../lib/why';
import { ButtonLink, TextLink } from '../../ui/link';
import { Section } from '../../ui/page';
import css from './access.module.css';
import { grantsQuery } from './access.queries';
import { GiveDialog } from './give-dialog';
import { GrantDeeds } from './grant-deeds';
import { GrantFacts, GrantTag } from './grant-words';
import type { Holder } from './holder';

const OVER: readonly GrantState[] = ['refused', 'revoked', 'ended', 'linkEnded', 'mandateEnded', 'affiliateUnlisted', 'controlLost', 'clientEnded'];

/** What a person or a service client holds, held, and will hold. */
export function GrantsSection({ holder }: { holder: Holder }): ReactNode {
  const { t } = useTranslation('access');
  const { can } = useActing();
  const [giving, { open, close }] = useDisclosure();
  const { name, ended, kind } = holder;
  const give = <Action allowed={can('grant:give') && !ended} permission="grant:give" because={ended ? t(`because.ended.${kind}`) : undefined} size="xs" variant="filled" leftSection={<IconPlus size={15} aria-hidden />} onClick={open}>{t('give.title')}</Action>;
  return (
    <Section title={t('grants', { name })} actions={give}>
      {can('grant:read') ? <Grants holder={holder} /> : <WhyNot permission="grant:read" />}
      <GiveDialog holder={holder} opened={giving} onClose={close} />
    </Section>
  );
}

function Grants({ holder: { as, name, owner } }: { holder: Holder }): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const { data, error } = useQuery(grantsQuery(customerId, as));
  if (error) return <FaultPanel fault={error} />;
  if (!data) return <Loader size="sm" />;
  const former = data.items.filter(({ state }) => OVER.includes(state));
  const live = data.items.filter((grant) => !former.includes(grant));
  return (
    <>
      {owner && <Ownership />}
      {live.length > 0 ? <List label={t('grants', { name })} grants={live} /> : !owner && <p className={css['grantFacts']}>{t('none', { name })}</p>}
      {former.length > 0 && <details className={css['former']}><summary>{t('former', { count: former.length })}</summary><List label={t('former', { count: former.length })} grants={former} /></details>}
    </>
  );
}

/** Held by the registration or a hand-over, not by a grant. */
function Ownership(): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const { customerId } = useActing();
  return (
    <div className={css['grant']}>
      <div className={css['grantHead']}><h3 className={css['grantName']}>{tLib('profiles.AccessOwner')}</h3><GrantTag state="inForce" /></div>
      <p className={css['grantFacts']}>{t('ownerHolds')} <TextLink to="/customers/$customerId/ownership" params={{ customerId }} inherit>{t('ownership.title')}</TextLink></p>
    </div>
  );
}

function List({ label, grants }: { label: string; grants: readonly GrantView[] }): ReactNode {
  return <ul className={css['grants']} aria-label={label}>{grants.map((grant) => <Item key={grant.id} grant={grant} />)}</ul>;
}

function Item({ grant }: { grant: GrantView }): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const { customerId } = useActing();
  const { state } = grant;
  return (
    <li className={css['grant']}>
      <div className={css['grantHead']}><h3 className={css['grantName']}>{rightName(tLib, grant)}</h3><GrantTag state={state} /></div>
      <GrantFacts grant={grant} />
      {!OVER.includes(state) && (
        <div className={`${css['deeds'] ?? ''} no-print`}>
          {state === 'pending' && <ButtonLink to="/customers/$customerId/inbox" params={{ customerId }} size="xs" variant="default">{t('toInbox')}</ButtonLink>}
          <GrantDeeds grant={grant} />
        </div>
      )}
    </li>
  );
}
