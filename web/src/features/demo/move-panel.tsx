import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MovedDemoClockView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { DayField } from '../../lib/fields';
import { beginOfDay, useFormat } from '../../lib/format';
import { now } from '../../lib/now';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { TextLink } from '../../ui/link';
import css from './demo.module.css';
import { demoClockQuery, moveDemoClock } from './demo.queries';

const STEPS = ['P1D', 'P5B', 'P1W', 'P1M'] as const;
const NEXT = 'next';

/** Moves the time on, and says what that brought. */
export function MovePanel(): ReactNode {
  const { t } = useTranslation('demo');
  const format = useFormat();
  const client = useQueryClient();
  const { data: clock, error } = useQuery(demoClockQuery);
  const [day, setDay] = useState('');
  const move = useMutation({ mutationFn: moveDemoClock, onSuccess: () => client.invalidateQueries() }); // whatever is shown was so at another time
  if (error) return <FaultPanel fault={error} />;
  if (!clock) return null;
  const begin = day === '' ? NaN : Date.parse(beginOfDay(day));
  const step = (to: string, label: string): ReactNode => (
    <Button key={to} size="xs" variant="default" loading={move.isPending && move.variables === to} disabled={move.isPending || (to === NEXT && !clock.next)} onClick={() => move.mutate(to)}>{label}</Button>
  );
  return (
    <Stack gap="sm">
      <Text size="sm">{clock.next ? t(`next.${clock.next.of}`, { at: format.minute(clock.next.at) }) : t('next.nothing')}</Text>
      <Group gap="xs" role="group" aria-label={t('by')}>{STEPS.map((to) => step(to, t(`steps.${to}`)))}{step(NEXT, t('steps.next'))}</Group>
      <form
        className={css['day']}
        onSubmit={(event) => {
          event.preventDefault();
          move.mutate(day);
        }}
      >
        <DayField label={t('day')} description={t('furthest', { day: format.day(clock.furthest) })} value={day} onChange={setDay} />
        <Button type="submit" size="xs" variant="default" disabled={move.isPending || !(begin > now() && begin <= Date.parse(clock.furthest))}>{t('goThere')}</Button>
      </form>
      <div role="status">{move.data && <Brought moved={move.data} />}</div>
      <Refused fault={move.error} />
      <Text size="sm" c="dimmed">{t('back')}</Text>
    </Stack>
  );
}

/** What became due and final by itself. */
function Brought({ moved: { from, now: to, dueRights, documents } }: { moved: MovedDemoClockView }): ReactNode {
  const { t } = useTranslation('demo');
  const format = useFormat();
  return (
    <>
      <Text size="sm">{t('moved', { from: format.minute(from), to: format.minute(to) })}</Text>
      <ul className={css['brought']}>
        <li><TextLink size="sm" to="/operator/due-rights">{t('dueRights', { count: dueRights })}</TextLink></li>
        <li><TextLink size="sm" to="/operator/documents" search={{ state: 'accepted' }}>{t('documents', { count: documents })}</TextLink></li>
      </ul>
    </>
  );
}

const REFUSALS = { 'demo-clock.being-moved': 'beingMoved', 'demo-clock.only-forward': 'onlyForward', 'demo-clock.too-far': 'tooFar', 'demo-clock.nothing-to-come': 'nothing' } as const;

function Refused({ fault }: { fault: unknown }): ReactNode {
  const { t } = useTranslation('demo');
  const known = isProblem(fault) ? Object.entries(REFUSALS).find(([code]) => code === fault.code)?.[1] : undefined;
  return known ? <Alert color="red" variant="light" role="alert" title={t(`refusals.${known}`)} /> : <ProblemNote fault={fault} />;
}
