import { Text } from '@mantine/core';
import { IconDeviceMobile, IconDeviceSim, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { SimDetailView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { When } from '../../lib/when';
import { WhyNot } from '../../lib/why';
import { Section } from '../../ui/page';
import { Timeline } from '../../ui/timeline';
import css from './inventory.module.css';
import { type Happened, type HappenedKind, momentsOf } from './moments';
import { shownNumber } from './numbers';
import { historyQuery } from './sims.queries';
import { Waiting } from './waiting';

/** One line of time for line, card, device and person. */
export function SimTimeline({ sim: { id, abilities } }: { sim: SimDetailView }): ReactNode {
  const { t } = useTranslation('inventory');
  return <Section title={t('timeline.title')}>{abilities.history ? <Moments simId={id} /> : <WhyNot permission="sim:history" resource={`sim:${id}`} />}</Section>;
}

const ICONS: Record<HappenedKind, ReactNode> = { card: <IconDeviceSim size={16} aria-hidden />, person: <IconUser size={16} aria-hidden />, device: <IconDeviceMobile size={16} aria-hidden /> };

function Moments({ simId }: { simId: string }): ReactNode {
  const { t } = useTranslation('inventory');
  const { customerId } = useActing();
  const { data, error } = useQuery(historyQuery(customerId, simId));
  if (error) return <FaultPanel fault={error} />;
  if (!data) return <Waiting />;
  const happened = momentsOf(data, (card) => (card.simId === simId ? t('timeline.you') : card.iccid));
  return (
    <>
      {happened.length === 0 && <Text c="dimmed">{t('timeline.empty')}</Text>}
      <Timeline
        label={t('timeline.title')}
        moments={happened.map((each) => ({ id: each.id, when: <When at={each.at} exact />, what: <span className={css['moment']}>{ICONS[each.kind]}<span><span className="visually-hidden">{t(`timeline.kinds.${each.kind}`)}: </span>{said(t, each)}</span></span> }))}
      />
      {data.persons === null && <Text size="sm" c="dimmed" mt="sm">{t('timeline.noPeople')}</Text>}
      {data.devices === null && <Text size="sm" c="dimmed" mt="sm">{t('timeline.noDevices')}</Text>}
    </>
  );
}

const WORDS = {
  card: { came: 'timeline.placed', went: 'timeline.taken', replaced: 'timeline.swapped' },
  person: { came: 'timeline.got', went: 'timeline.gave', replaced: 'timeline.passed' },
  device: { came: 'timeline.deviceIn', went: 'timeline.deviceOut', replaced: 'timeline.deviceIn' },
} as const;

/** A sentence begins with a capital, whatever it begins with. */
function said(t: TFunction<'inventory'>, { kind, how, name, former = '', place }: Happened): string {
  const sentence = t(WORDS[kind][how], { card: name, device: name, name, former, number: place && shownNumber(place) });
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
