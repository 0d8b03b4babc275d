import { Button, Loader } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowsDiff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { DecisionView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import type { MomentDays } from '../../lib/moment';
import { MomentFields, OnAnotherDate, useMomentWords } from '../../lib/moment-fields';
import { Why, WhyNot } from '../../lib/why';
import { Section } from '../../ui/page';
import { usePrinting } from '../../ui/use-printing';
import css from './access.module.css';
import { rightsQuery } from './access.queries';
import type { RightsSearch } from './access.search';
import { ChangesBetween } from './changes-between';

const route = getRouteApi('/customers/$customerId/people/$memberId');
/** More than these are shown on demand. */
const FIRST = 8;

interface OfPerson {
  memberId: string;
  name: string;
}

/** What somebody can do, sentence by sentence, each with its article and its proof: now, on another date, or what changed between two. */
export function RightsSection({ memberId, name }: OfPerson): ReactNode {
  const { t } = useTranslation('access');
  const { can } = useActing();
  const { when, at, knownAt, from, to } = route.useSearch();
  const navigate = route.useNavigate();
  const show = (search: RightsSearch): void => void navigate({ search, replace: true, resetScroll: false });
  if (!can('grant:read')) return <Section title={t('can', { name })}><WhyNot permission="grant:read" /></Section>;
  const actions = (
    <>
      <OnAnotherDate pressed={when === 'date'} onToggle={() => show(when === 'date' ? {} : { when: 'date' })} />
      <Button size="xs" variant={when === 'between' ? 'light' : 'subtle'} aria-pressed={when === 'between'} leftSection={<IconArrowsDiff size={15} aria-hidden />} onClick={() => show(when === 'between' ? {} : { when: 'between' })}>{t('between.open')}</Button>
    </>
  );
  return (
    <Section title={when ? t(when === 'date' ? 'canThen' : 'between.title', { name }) : t('can', { name })} actions={actions}>
      {when === 'between' && <ChangesBetween memberId={memberId} name={name} from={from} to={to} onChange={(days) => show({ when, ...days })} />}
      {when === 'date' && <Then memberId={memberId} name={name} at={at} knownAt={knownAt} onChange={(days) => show({ when, ...days })} />}
      {!when && <Rights memberId={memberId} name={name} />}
    </Section>
  );
}

function Then({ memberId, name, at, knownAt, onChange }: OfPerson & MomentDays & { onChange: (days: MomentDays) => void }): ReactNode {
  const words = useMomentWords()({ at, knownAt });
  return (
    <>
      <MomentFields at={at} knownAt={knownAt} onChange={onChange} />
      <p className={css['moment']} role="status">{words}</p>
      <Rights memberId={memberId} name={name} days={{ at, knownAt }} />
    </>
  );
}

function Rights({ memberId, name, days }: OfPerson & { days?: MomentDays }): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const { data, error } = useQuery(rightsQuery(customerId, memberId, days));
  if (error) return <FaultPanel fault={error} />;
  if (!data) return <Loader size="sm" />;
  if (data.length === 0) return <p className={css['grantFacts']}>{t(days?.at || days?.knownAt ? 'couldNothing' : 'canNothing', { name })}</p>;
  return <List decisions={data} />;
}

function List({ decisions }: { decisions: readonly DecisionView[] }): ReactNode {
  const { t } = useTranslation('access');
  const [all, { open }] = useDisclosure();
  const printing = usePrinting();
  const shown = all || printing ? decisions : decisions.slice(0, FIRST);
  return (
    <>
      <ul className={css['rights']}>{shown.map((decision) => <Right key={`${decision.permission} ${decision.actor.capacity ?? ''}`} decision={decision} />)}</ul>
      {shown.length < decisions.length && <Button variant="subtle" size="xs" mt="xs" className="no-print" onClick={open}>{t('showAll', { count: decisions.length })}</Button>}
    </>
  );
}

const Right = ({ decision }: { decision: DecisionView }): ReactNode => (
  <li className={css['right']}>
    <span>{decision.sentence}</span>
    <span className={css['proof']}><span className={css['rules']}>{decision.rules.join(', ')}</span><Why decision={decision} /></span>
  </li>
);
