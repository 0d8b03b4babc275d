import { Alert, Button, Loader } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, told } from '../../lib/api';
import type { CalendarFeedView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { Locked } from '../../lib/locked';
import { When } from '../../lib/when';
import { Facts, Section } from '../../ui/page';
import { Snippet } from '../../ui/snippet';
import css from './deadlines.module.css';
import { calendarQuery } from './deadlines.queries';

type Asked = 'make' | 'end' | null;

/** One's own deadlines in one's calendar program. An agent who looks has none here. */
export function CalendarSection(): ReactNode {
  const { t } = useTranslation('deadlines');
  const { customerId, memberId } = useActing();
  const { data, error } = useQuery({ ...calendarQuery(customerId), enabled: memberId !== null });
  const [asked, setAsked] = useState<Asked>(null);
  const [address, setAddress] = useState<string | null>(null);
  if (memberId === null) return null;
  return (
    <Section title={t('feed.title')} actions={data && <Deeds feed={data} ask={setAsked} />}>
      <p className={css['lead']}>{t('feed.lead')}</p>
      {error ? <FaultPanel fault={error} /> : data ? <Held feed={data} /> : <Loader size="sm" />}
      {address !== null && <Shown address={address} />}
      {asked !== null && <FeedDialog asked={asked} customerId={customerId} replaces={typeof data?.madeAt === 'string'} onMade={setAddress} onEnded={() => setAddress(null)} onClose={() => setAsked(null)} />}
    </Section>
  );
}

function Deeds({ feed: { madeAt, holds }, ask }: { feed: CalendarFeedView; ask: (asked: Asked) => void }): ReactNode {
  const { t } = useTranslation('deadlines');
  const { permissions } = useActing();
  const make = t(madeAt === null ? 'feed.make' : 'feed.makeAnother');
  const icon = <IconCalendarPlus size={15} aria-hidden />;
  // nobody without access has anything to read in it; the address of another capacity says nothing of this one
  const empty = madeAt === null ? holds.length === 0 : permissions.length === 0;
  return (
    <>
      {empty ? <Locked size="xs" leftSection={icon} reason={t('feed.nothing')}>{make}</Locked> : <Button size="xs" variant={madeAt === null ? 'filled' : 'default'} leftSection={icon} onClick={() => ask('make')}>{make}</Button>}
      {madeAt !== null && <Button size="xs" variant="default" onClick={() => ask('end')}>{t('feed.end')}</Button>}
    </>
  );
}

function Held({ feed: { madeAt, capacity, holds } }: { feed: CalendarFeedView }): ReactNode {
  const { t } = useTranslation(['deadlines', 'frame']);
  if (madeAt !== null && holds.length === 0) return <p className={css['late']}>{t('feed.stopped', { capacity: t(`frame:capacities.${capacity}`) })}</p>;
  return (
    <Facts facts={[
      [t('feed.holds'), holds.length === 0 ? t('feed.nothing') : <ul key="holds" className={css['skipped']}>{holds.map((each) => <li key={each}>{t(`feed.entries.${each}`)}</li>)}</ul>],
      [t('feed.as'), t(`frame:capacities.${capacity}`)],
      madeAt !== null && [t('feed.madeAt'), <When key="made" at={madeAt} exact />],
    ]}
    />
  );
}

const Shown = ({ address }: { address: string }): ReactNode => {
  const { t } = useTranslation('deadlines');
  return (
    <Alert color="yellow" variant="light" mt="md" title={t('feed.once')} role="status">
      <Snippet text={address} what={t('feed.address')} copy={t('feed.copy')} copied={t('feed.copied')} />
      <p>{t('feed.how')}</p>
    </Alert>
  );
};

interface FeedDialogProps {
  asked: 'make' | 'end';
  customerId: string;
  replaces: boolean;
  onMade: (address: string | null) => void;
  onEnded: () => void;
  onClose: () => void;
}

/** Of this person's calendar what the server answered is what is so. */
function useAnswered(customerId: string): (feed: CalendarFeedView) => void {
  const queryClient = useQueryClient();
  return ({ madeAt, capacity, holds }) => queryClient.setQueryData(calendarQuery(customerId).queryKey, { madeAt, capacity, holds });
}

/** To make another one ends the former. */
function FeedDialog({ asked, customerId, replaces, onMade, onEnded, onClose }: FeedDialogProps): ReactNode {
  const { t } = useTranslation('deadlines');
  const answered = useAnswered(customerId);
  const at = { params: { path: { customerId } } };
  const make = async (): Promise<void> => {
    const { address, ...feed } = await told(api.POST('/api/v1/customers/{customerId}/calendar-feed', at));
    answered(feed);
    onMade(address);
  };
  const end = async (): Promise<void> => {
    answered(await told(api.DELETE('/api/v1/customers/{customerId}/calendar-feed', at)));
    onEnded();
    notifications.show({ message: t('feed.ended') });
  };
  const making = asked === 'make';
  const submit = making ? (replaces ? 'makeAnother' as const : 'make' as const) : 'end' as const;
  return (
    <ActionDialog opened title={t(making ? 'feed.makeAsk' : 'feed.endAsk')} submit={t(`feed.${submit}`)} danger={!making} onClose={onClose} onSubmit={making ? make : end}>
      <p>{t(making ? 'feed.makeEffect' : 'feed.endEffect')}</p>
      {making && replaces && <p>{t('feed.replaceEffect')}</p>}
    </ActionDialog>
  );
}
