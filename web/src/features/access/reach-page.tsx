import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { ReachPathView, ReachPersonView, ReachStepView, ReachView } from '../../lib/api-types.gen';
import { FaultPanel, LoadingPage } from '../../lib/fault-pages';
import { When } from '../../lib/when';
import { WhyNot } from '../../lib/why';
import { TextLink } from '../../ui/link';
import { Page, Section, StatePanel } from '../../ui/page';
import { Tag } from '../../ui/tag';
import css from './access.module.css';
import { reachQuery } from './moment.queries';

/** Who reads no customer data and could come to some, and where a second person stops him (GC-8.3-d). */
export function ReachPage(): ReactNode {
  const { t } = useTranslation('access');
  const { customer, customerId, can } = useActing();
  return (
    <Page title={t('reach.title')} lead={t('reach.lead', { customer: customer.legalName })} back={{ to: { to: '/customers/$customerId/access', params: { customerId } }, label: t('accessOn.title') }}>
      {can('grant:read') ? <Report /> : <Section><WhyNot permission="grant:read" /></Section>}
    </Page>
  );
}

function Report(): ReactNode {
  const { customerId } = useActing();
  const { data, error } = useQuery(reachQuery(customerId));
  if (error) return <Section><FaultPanel fault={error} /></Section>;
  return data ? <Told reach={data} /> : <LoadingPage />;
}

function Told({ reach: { at, complete, parents, people } }: { reach: ReachView }): ReactNode {
  const { t } = useTranslation('access');
  const [alarms, stopped] = [people.filter(({ alarm }) => alarm), people.filter(({ alarm, paths }) => !alarm && paths.length > 0)];
  return (
    <>
      {alarms.length > 0
        ? <Section title={t('reach.alarms', { count: alarms.length })}><People people={alarms} /></Section>
        : <Section><StatePanel icon={<IconShieldCheck size={40} />} title={t(complete ? 'reach.calm' : 'reach.partly')}>{t(complete ? 'reach.calmText' : 'reach.partlyText')}</StatePanel></Section>}
      {stopped.length > 0 && <Section title={t('reach.stopped', { count: stopped.length })}><People people={stopped} /></Section>}
      <Besides people={people} />
      {parents.map(({ id, name }) => <p key={id} className={css['example']}>{t('reach.parent', { name })}</p>)}
      {!complete && <p className={css['example']}>{t('reach.incomplete', { count: people.length })}</p>}
      <p className={css['example']}>{complete && t('reach.others')} {t('reach.asOf')} <When at={at} /></p>
    </>
  );
}

const People = ({ people }: { people: readonly ReachPersonView[] }): ReactNode => <ul className={css['affected']}>{people.map((person) => <Person key={person.memberId} person={person} />)}</ul>;

/** Of an alarm what is stopped comes on demand. */
function Person({ person: { memberId, displayName, alarm, paths } }: { person: ReachPersonView }): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const stopped = alarm ? paths.filter(({ open }) => !open) : [];
  return (
    <li>
      <h3><TextLink to="/customers/$customerId/people/$memberId" params={{ customerId, memberId }} inherit>{displayName}</TextLink></h3>
      <Paths paths={paths.filter((path) => !stopped.includes(path))} />
      {stopped.length > 0 && <details className={css['gives']}><summary>{t('reach.alsoStopped', { count: stopped.length })}</summary><Paths paths={stopped} /></details>}
    </li>
  );
}

const Paths = ({ paths }: { paths: readonly ReachPathView[] }): ReactNode => (
  <ul className={css['paths']}>{paths.map((path) => <Path key={path.steps.map(({ deed, by, to, waitsFor }) => [deed, by?.id, to?.id ?? to?.kind, waitsFor].join(' ')).join()} path={path} />)}</ul>
);

function Path({ path: { open, steps, gains } }: { path: ReachPathView }): ReactNode {
  const { t } = useTranslation('access');
  const labels = gains.map(({ label }) => label);
  return (
    <li>
      {open && <Tag tone="bad"><IconAlertTriangle size={14} aria-hidden /> {t('reach.open')}</Tag>}
      <ol className={css['steps']}>{steps.map((step, n) => <Step key={`${n} ${step.deed}`} step={step} />)}</ol>
      <details className={css['gives']}><summary>{t('reach.leadsTo', { count: labels.length })}</summary><p className={css['grantFacts']}>{labels.join(' · ')}</p></details>
    </li>
  );
}

function Step({ step: { deed, by, to, waitsFor } }: { step: ReachStepView }): ReactNode {
  const { t } = useTranslation('access');
  const name = (party: ReachStepView['by']): string => (party === null ? t('reach.parties.another') : party.kind === 'known' ? party.name ?? t('reach.parties.another') : t(`reach.parties.${party.kind}`));
  return (
    <li>
      {t(`reach.deeds.${deed}`, { by: name(by), to: name(to) })}
      {waitsFor && <><br /><Tag tone="good">{t('reach.stops')}</Tag> <span className={css['kind']}>{t(`reach.waits.${waitsFor}`)}</span></>}
    </li>
  );
}

/** Why the others who have a hand in rights stand in none of the lists. */
function Besides({ people }: { people: readonly ReachPersonView[] }): ReactNode {
  const { t } = useTranslation('access');
  const named = (some: readonly ReachPersonView[]): string => some.map(({ displayName }) => displayName).join(', ');
  const [reads, none] = [people.filter((each) => each.reads), people.filter((each) => !each.reads && each.paths.length === 0)];
  return (
    <>
      {reads.length > 0 && <p className={css['example']}>{t('reach.reads', { names: named(reads) })}</p>}
      {none.length > 0 && <p className={css['example']}>{t('reach.none', { names: named(none) })}</p>}
    </>
  );
}
