import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { Permission } from '../../lib/api-types.gen';
import { useCatalogue } from '../../lib/catalogue';
import { FaultPanel, LoadingPage } from '../../lib/fault-pages';
import { Holders } from '../../lib/holders';
import { MomentFields, useMomentWords } from '../../lib/moment-fields';
import { WhyNot } from '../../lib/why';
import { Page, Section } from '../../ui/page';
import css from './access.module.css';
import { type CouldAct, couldActFile, couldActQuery } from './moment.queries';

const route = getRouteApi('/customers/$customerId/could-act');
const FEW = 50;

/** Who could act for the Customer on a day, as it was known on another, by whichever basis, and why. */
export function CouldActPage(): ReactNode {
  const { t } = useTranslation('access');
  const { customer, customerId, can } = useActing();
  return (
    <Page title={t('couldAct.title')} lead={t('couldAct.lead', { customer: customer.legalName })} back={{ to: { to: '/customers/$customerId/access', params: { customerId } }, label: t('accessOn.title') }}>
      {can('grant:read') ? <Question /> : <Section><WhyNot permission="grant:read" /></Section>}
    </Page>
  );
}

function Question(): ReactNode {
  const { t } = useTranslation('access');
  const { everything } = useCatalogue();
  const { can: permission = 'sim:read', at, knownAt } = route.useSearch();
  const navigate = route.useNavigate();
  const words = useMomentWords()({ at, knownAt });
  const change = (changed: { can?: string; at?: string; knownAt?: string }): void => void navigate({ search: (former) => ({ ...former, ...changed }), replace: true, resetScroll: false });
  return (
    <>
      <div className="no-print">
        <Section>
          <NativeSelect
            label={t('couldAct.who')} mb="sm" value={permission} onChange={({ currentTarget }) => change({ can: currentTarget.value })}
            data={everything.map(({ category, entries }) => ({ group: category, items: entries.map(({ permission: value, label }) => ({ value, label })) }))}
          />
          <MomentFields at={at} knownAt={knownAt} onChange={change} />
        </Section>
      </div>
      <p className={css['heading']} role="status">{words ?? t('couldAct.now')}</p>
      <Answer asked={{ permission: permission as Permission, at, knownAt }} />
    </>
  );
}

function Answer({ asked }: { asked: CouldAct }): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const { data, error } = useQuery(couldActQuery(customerId, asked));
  if (error) return <Section><FaultPanel fault={error} /></Section>;
  if (!data) return <LoadingPage />;
  return <Section><Holders holders={data} few={FEW} nobody={t('couldAct.nobody')} file={() => couldActFile(customerId, asked)} /></Section>;
}
