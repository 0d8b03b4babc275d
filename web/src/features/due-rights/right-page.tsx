import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentAction } from '../../lib/agent-action';
import type { DueDecision, DueRightDetailView } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { useAgent } from '../../lib/session';
import { When } from '../../lib/when';
import { Columns, Facts, Page, Section } from '../../ui/page';
import { DecideDialog } from './decide-dialog';
import { dueRightQuery, type RightPath } from './due-rights.queries';
import { RightState, useSubject } from './right-state';

interface RightPageProps {
  of: RightPath;
  /** What belongs to other rooms of the back office. */
  children?: ReactNode;
}

/** One right: how its date came about, what it would end, and what was decided. */
export function RightPage({ of, children }: RightPageProps): ReactNode {
  const { t } = useTranslation('due-rights');
  const subject = useSubject();
  const { data: right, error } = useQuery(dueRightQuery(of));
  if (error) return <FaultPage error={error} />;
  if (!right) return <LoadingPage />;
  return (
    <Page title={`${right.customerName}: ${subject(right)}`} lead={<RightState state={right.state} />} back={{ to: { to: '/operator/due-rights' }, label: t('title') }} actions={<Deeds right={right} />}>
      <Columns>
        <div>
          <Section title={t('effect')}><Effect right={right} /></Section>
          {children}
        </div>
        <Section title={t('why')}><Why right={right} /></Section>
      </Columns>
    </Page>
  );
}

function Effect({ right: { effect, application } }: { right: DueRightDetailView }): ReactNode {
  const { t } = useTranslation('due-rights');
  const subject = useSubject();
  const format = useFormat();
  if (!effect) return <p style={{ margin: 0 }}>{t('over')}</p>;
  const whole = application === 'administration';
  return (
    <Facts facts={[
      [t('ends'), format.list([...(whole ? [t('account')] : []), ...effect.applications.map((each) => subject({ application: each }))])],
      whole && effect.people !== null && [t('people'), format.number(effect.people)],
      whole && effect.clients !== null && [t('clients'), format.number(effect.clients)],
      [t('toldBefore'), t('nobody')],
      [t('toldAfter'), effect.toldTo ?? t('silence')],
    ]} />
  );
}

function Why({ right }: { right: DueRightDetailView }): ReactNode {
  const { t } = useTranslation('due-rights');
  const format = useFormat();
  const day = (date: string): string => format.weekday(`${date}T12:00:00Z`);
  const { rule, event, dayZero, dueOn, dueAt, pack, decision } = right;
  return (
    <Facts facts={[
      [t('rule'), rule],
      [t('dayZero'), t(`events.${event}`, { day: day(dayZero) })],
      [t('dueOn'), day(dueOn)],
      [t('openFrom'), <When key="due" at={dueAt} exact />],
      [t('pack'), pack],
      decision && [t('decision'), t(decision.automatic ? 'decisions.automatic' : `decisions.${decision.decision}`, { who: decision.by.name })],
      decision && [t('decidedAt'), <When key="decided" at={decision.at} exact />],
      decision && [t('reason'), decision.reason],
      decision?.reviewOn ? [t('review'), day(decision.reviewOn)] : null,
    ]} />
  );
}

/** What can be decided now; the rest is not offered, since no desk could do it. */
function Deeds({ right }: { right: DueRightDetailView }): ReactNode {
  const { t } = useTranslation('due-rights');
  const { permissions } = useAgent();
  const [decision, setDecision] = useState<DueDecision | null>(null);
  const possible = (['release', 'hold', 'waive', 'exercise'] as const).filter((each) => right.abilities[each]);
  return (
    <Group gap="xs">
      {possible.map((each) => (
        <AgentAction key={each} allowed={permissions.includes('due-right:decide')} desk="BackOffice" variant={each === 'exercise' ? 'filled' : 'default'} onClick={() => setDecision(each)}>{t(`deeds.${each}`)}</AgentAction>
      ))}
      {decision && <DecideDialog right={right} decision={decision} onClose={() => setDecision(null)} />}
    </Group>
  );
}
