import { Anchor } from '@mantine/core';
import { IconActivity, IconDeviceSim, IconMail, IconUpload, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerView } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { LANGUAGES } from '../../lib/i18n';
import { When } from '../../lib/when';
import { Columns, Facts, Page, Section } from '../../ui/page';
import { Tag } from '../../ui/tag';
import { Applications } from './applications';
import css from './customers.module.css';
import { customerQuery } from './customers.queries';
import { shownNumber } from './enterprise-number';

const route = getRouteApi('/operator/customers/$customerId');

interface CustomerPageProps {
  /** What belongs to other rooms of the back office. */
  children: (customer: CustomerView) => ReactNode;
}

/** One Customer, looked at: its registration, its Applications, and where to look further. */
export function CustomerPage({ children }: CustomerPageProps): ReactNode {
  const { t } = useTranslation('customers');
  const { customerId } = route.useParams();
  const { data: customer, error } = useQuery(customerQuery(customerId));
  if (error) return <FaultPage error={error} />;
  if (!customer) return <LoadingPage />;
  return (
    <Page title={customer.legalName} lead={shownNumber(customer.enterpriseNumber)} back={{ to: { to: '/operator' }, label: t('back') }}>
      <Columns>
        <div>
          <Registration customer={customer} />
          <Applications customer={customer} />
        </div>
        <div>
          <Ways customerId={customerId} />
          {children(customer)}
        </div>
      </Columns>
    </Page>
  );
}

function Registration({ customer }: { customer: CustomerView }): ReactNode {
  const { t } = useTranslation('customers');
  const { id, ownerMemberId, ownerName, ownerOptOut, registrantMemberId, registrantName } = customer;
  const person = (memberId: string, name: string | null): ReactNode => <Anchor component={Link} to={'/customers/$customerId/people/$memberId'} params={{ customerId: id, memberId } as never} inherit>{name}</Anchor>;
  return (
    <Section title={t('facts.title')}>
      <Facts facts={[
        [t('number'), shownNumber(customer.enterpriseNumber)],
        [t('state'), <Tag key="state" tone={customer.state === 'active' ? 'good' : 'warn'}>{t(`states.${customer.state}`)}</Tag>],
        [t('facts.seat'), customer.seat],
        [t('facts.notices'), <NoticeAddress key="notices" customer={customer} />],
        [t('facts.language'), LANGUAGES[customer.language]],
        [t('registered'), <When key="registered" at={customer.registeredAt} />],
        [t('facts.authority'), customer.authorityStatedBy],
        [t('facts.owner'), ownerMemberId !== null ? person(ownerMemberId, ownerName) : ownerOptOut ? t('facts.optedOut') : t('facts.noOwner')],
        [t('facts.registrant'), person(registrantMemberId, registrantName)],
      ]} />
    </Section>
  );
}

/** In doubt, where the newest notice there was refused or came back. */
function NoticeAddress({ customer: { noticeEmail, noticeDoubt } }: { customer: CustomerView }): ReactNode {
  const { t } = useTranslation('customers');
  const address = <Anchor href={`mailto:${noticeEmail}`} inherit>{noticeEmail}</Anchor>;
  return noticeDoubt ? <>{address} <Tag tone="bad">{t('facts.doubt')}</Tag><div>{noticeDoubt.said}</div></> : address;
}

function Ways({ customerId }: { customerId: string }): ReactNode {
  const { t } = useTranslation('customers');
  const ways = [
    ['people', IconUsers, '/customers/$customerId/people'], ['sims', IconDeviceSim, '/customers/$customerId/sims'],
    ['activity', IconActivity, '/customers/$customerId/activity'],
  ] as const;
  return (
    <Section title={t('ways.title')}>
      <ul className={css['ways']}>
        {ways.map(([id, Icon, to]) => <li key={id}><Link to={to as LinkProps['to']} params={{ customerId } as never} className={css['way']}><Icon size={19} stroke={1.6} aria-hidden />{t(`ways.${id}`)}</Link></li>)}
      </ul>
      <Link to="/operator/customers/$customerId/loads" params={{ customerId }} className={`${css['way'] ?? ''} ${css['work'] ?? ''}`}><IconUpload size={19} stroke={1.6} aria-hidden />{t('ways.loads')}</Link>
      <Link to="/operator/customers/$customerId/notices" params={{ customerId }} className={css['way']}><IconMail size={19} stroke={1.6} aria-hidden />{t('ways.notices')}</Link>
    </Section>
  );
}
