import { Button, Loader } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { DecisionView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { Why, WhyNot } from '../../lib/why';
import { Section } from '../../ui/page';
import { usePrinting } from '../../ui/use-printing';
import css from './access.module.css';
import { rightsQuery } from './access.queries';

/** More than these are shown on demand. */
const FIRST = 8;

/** What somebody can do now, sentence by sentence, each with its article and its proof. */
export function RightsSection({ memberId, name }: { memberId: string; name: string }): ReactNode {
  const { t } = useTranslation('access');
  const { can } = useActing();
  return <Section title={t('can', { name })}>{can('grant:read') ? <Rights memberId={memberId} name={name} /> : <WhyNot permission="grant:read" />}</Section>;
}

function Rights({ memberId, name }: { memberId: string; name: string }): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const { data, error } = useQuery(rightsQuery(customerId, memberId));
  const [all, { open }] = useDisclosure();
  const printing = usePrinting();
  if (error) return <FaultPanel fault={error} />;
  if (!data) return <Loader size="sm" />;
  if (data.length === 0) return <p className={css['grantFacts']}>{t('canNothing', { name })}</p>;
  const shown = all || printing ? data : data.slice(0, FIRST);
  return (
    <>
      <ul className={css['rights']}>{shown.map((decision) => <Right key={`${decision.permission} ${decision.actor.capacity ?? ''}`} decision={decision} />)}</ul>
      {shown.length < data.length && <Button variant="subtle" size="xs" mt="xs" className="no-print" onClick={open}>{t('showAll', { count: data.length })}</Button>}
    </>
  );
}

const Right = ({ decision }: { decision: DecisionView }): ReactNode => (
  <li className={css['right']}>
    <span>{decision.sentence}</span>
    <span className={css['proof']}><span className={css['rules']}>{decision.rules.join(', ')}</span><Why decision={decision} /></span>
  </li>
);
