import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SilenceView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { DayField } from '../../lib/fields';
import { beginOfDay, daysAgo, nextDay, useFormat } from '../../lib/format';
import { isDay } from '../../lib/moment';
import { useAgent } from '../../lib/session';
import { When } from '../../lib/when';
import { Facts, Section } from '../../ui/page';
import { Tag } from '../../ui/tag';
import { silenceQuery } from './notices.queries';

/** GC-2.2.3-b: that nobody was told, counted. */
export function SilenceSection({ customerId }: { customerId: string }): ReactNode {
  return useAgent().permissions.includes('notice:list') ? <Silence customerId={customerId} /> : null;
}

function Silence({ customerId }: { customerId: string }): ReactNode {
  const { t } = useTranslation('notices');
  const [days, setDays] = useState({ from: daysAgo(31), to: daysAgo(1) });
  const [asked, setAsked] = useState<{ from: string; to: string } | null>(null);
  const ready = isDay(days.from) && isDay(days.to) && days.from <= days.to;
  return (
    <Section title={t('silence.title')}>
      <Text size="sm" c="dimmed" mb="sm">{t('silence.lead')}</Text>
      <form onSubmit={(event) => {
        event.preventDefault();
        if (ready) setAsked({ from: beginOfDay(days.from), to: beginOfDay(nextDay(days.to)) });
      }}>
        <Group gap="sm" align="flex-end">
          <DayField label={t('silence.from')} value={days.from} onChange={(from) => setDays({ ...days, from })} />
          <DayField label={t('silence.to')} value={days.to} onChange={(to) => setDays({ ...days, to })} />
          <Button type="submit" variant="default" disabled={!ready}>{t('silence.count')}</Button>
        </Group>
      </form>
      {asked && <Counted customerId={customerId} window={asked} />}
    </Section>
  );
}

function Counted({ customerId, window }: { customerId: string; window: { from: string; to: string } }): ReactNode {
  const { data, error } = useQuery(silenceQuery(customerId, window));
  if (error) return <FaultPanel fault={error} />;
  return <div role="status">{data && <Answer of={data} />}</div>;
}

function Answer({ of: { proven, count, aboutCustomer, bySms, waiting, people, completeUntil, transports } }: { of: SilenceView }): ReactNode {
  const { t } = useTranslation('notices');
  const format = useFormat();
  return (
    <>
      <p><Tag tone={proven ? 'good' : 'warn'}>{t(proven ? 'silence.proven' : 'silence.notProven')}</Tag></p>
      <Facts facts={[
        [t('silence.left'), t('silence.leftText', { total: format.number(count), about: format.number(aboutCustomer), sms: format.number(bySms) })],
        [t('silence.waiting'), format.number(waiting)],
        [t('silence.people'), format.number(people)],
        [t('silence.complete'), <When key="complete" at={completeUntil} exact />],
        [t('silence.ways'), transports.map((each) => t(`ways.${each}`)).join(', ')],
      ]} />
    </>
  );
}
