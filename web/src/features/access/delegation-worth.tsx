import { Loader } from '@mantine/core';
import { IconCheck, IconCircleOff } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { DecisionView, DelegationView, Permission } from '../../lib/api-types.gen';
import { useCatalogue } from '../../lib/catalogue';
import { FaultPanel } from '../../lib/fault-pages';
import { Chain, decisionQuery } from '../../lib/why';
import { Section } from '../../ui/page';
import css from './access.module.css';
import { Party } from './delegation-words';

interface WorthProps {
  delegation: DelegationView;
}

/** What it hangs on is asked each time: of whoever received it, for him and for whoever may see rights; else of the right of which it was made. */
export function WorthSection({ delegation }: WorthProps): ReactNode {
  const { t } = useTranslation('access');
  const { can, memberId } = useActing();
  const { delegate, delegator, id, sourceId, permissions, endedAt, state } = delegation;
  const isReceiver = delegate.id === memberId;
  if (endedAt !== null || state === 'proposed') return <Section title={t('delegations.worth')}><p className={css['grantFacts']}>{t(endedAt === null ? 'delegations.now.proposed' : 'delegations.worthEnded')}</p></Section>;
  if (isReceiver || can('grant:read')) return <Worth delegation={delegation} grantId={id} permissions={permissions} actor={isReceiver ? undefined : delegate.id} />;
  return <Worth delegation={delegation} grantId={sourceId} permissions={permissions} actor={delegator.id === memberId ? undefined : delegator.id} />;
}

function Worth({ delegation, grantId, permissions, actor }: WorthProps & { grantId: string; permissions: readonly string[]; actor: string | undefined }): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const asked = useQueries({ queries: permissions.map((permission) => decisionQuery(customerId, { permission: permission as Permission, ...(actor !== undefined && { actor }) })) });
  const fault = asked.find(({ error }) => error)?.error;
  const decisions = asked.flatMap(({ data }) => data ?? []);
  return (
    <Section title={t('delegations.worth')}>
      {fault ? <FaultPanel fault={fault} /> : decisions.length < permissions.length ? <Loader size="sm" role="status" aria-label={t('effect.working')} /> : (
        <>
          <p className={css['lead']}>{t(delegation.state === 'inForce' ? 'delegations.now.inForce' : 'delegations.now.rests', { name: delegation.delegator.name })}</p>
          <ul className={css['worth']} aria-label={t('delegations.worth')}>{decisions.map((decision) => <One key={decision.permission} decision={decision} grantId={grantId} />)}</ul>
          <Hands delegation={delegation} decision={decisions.find((each) => grantIn(each, grantId))} grantId={grantId} />
        </>
      )}
    </Section>
  );
}

const grantIn = ({ grants }: DecisionView, id: string) => grants.find(({ grantId }) => grantId === id);

/** Something else may allow it besides: what is shown is what this right gives of it. */
function One({ decision, grantId }: { decision: DecisionView; grantId: string }): ReactNode {
  const { t } = useTranslation('access');
  const { labelOf } = useCatalogue();
  const gives = grantIn(decision, grantId) !== undefined;
  return (
    <li data-gives={gives}>
      {gives ? <IconCheck size={17} aria-hidden /> : <IconCircleOff size={17} aria-hidden />}
      <span>{labelOf(decision.permission)}{gives ? <span className="visually-hidden"> {t('delegations.counts')}</span> : <small>{decision.allowed ? t('delegations.notByThis') : decision.sentence}</small>}</span>
    </li>
  );
}

/** From whoever holds it up to the Customer; a hand at a time. */
function Hands({ delegation, decision, grantId }: WorthProps & { decision: DecisionView | undefined; grantId: string }): ReactNode {
  const { t } = useTranslation('access');
  const { delegator, delegate, sourceId } = delegation;
  const chain = decision && grantIn(decision, grantId)?.chain;
  return (
    <>
      <h3 className={css['heading']}>{t('delegations.chain')}</h3>
      {(!chain || grantId === sourceId) && <p className={css['hand']}><Party of={delegator} /> → <Party of={delegate} /></p>}
      {chain && <Chain links={chain} />}
    </>
  );
}
