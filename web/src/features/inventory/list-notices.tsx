import { Alert, Button, Group } from '@mantine/core';
import { IconBookmarkOff, IconClockPause } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { SavedViewView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import css from './inventory.module.css';
import { NO_FILTERS, type SimSearch } from './search';
import { endingQuery, SOON_DAYS } from './sims.queries';
import { viewsQuery } from './views.queries';

interface NoticesProps {
  search: SimSearch;
  change: (part: Partial<SimSearch>) => void;
  /** Rows come first. */
  ready: boolean;
}

/** What whoever looks through the list should know before. */
export function ListNotices(props: NoticesProps): ReactNode {
  return (
    <>
      <OfTheView {...props} />
      <EndingBlocks {...props} />
    </>
  );
}

const PARTS = { costCentreId: 'centre', billingAccountId: 'account', memberId: 'person' } as const;

/** What the open view asks for and is gone, or not to be told to this reader. */
function OfTheView({ search, change, ready }: NoticesProps): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  const { customerId } = useActing();
  const { data } = useQuery({ ...viewsQuery(customerId), enabled: ready && search.view !== undefined });
  const view = data?.items.find(({ id }) => id === search.view);
  const gone = view ? goneIn(view, search) : [];
  if (!view || (gone.length === 0 && view.withheld.length === 0)) return null;
  return (
    <Alert color="yellow" variant="light" role="status" mb="md" icon={<IconBookmarkOff size={20} aria-hidden />} title={t('views.noticeTitle', { name: view.name })}>
      {gone.length > 0 && <p style={{ margin: 0 }}>{t('views.gone', { parts: format.list(gone.map((part) => t(`views.parts.${part}`))) })}</p>}
      {view.withheld.length > 0 && <p style={{ margin: 0 }}>{t('views.withheld')}</p>}
      {gone.length > 0 && <Button mt="xs" size="xs" variant="default" onClick={() => change(Object.fromEntries(gone.map((part) => [PARTS[part], undefined])))}>{t('views.without')}</Button>}
    </Alert>
  );
}

const goneIn = ({ gone, filter }: SavedViewView, search: SimSearch) => gone.filter((part) => search[PARTS[part]] === filter[part]);

/** S0-6: a block that ends soon asks for a choice before: how many there are, and once they are shown, which choices. */
function EndingBlocks({ search, change, ready }: NoticesProps): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  const { customerId } = useActing();
  const { data: count } = useQuery({ ...endingQuery(customerId), enabled: ready });
  if (search.ends !== undefined) return <Alert color="gray" variant="outline" mb="md" icon={<IconClockPause size={20} aria-hidden />} title={t('ending.choices')}>{t('ending.choicesText')}</Alert>;
  if (!count || count.value === 0) return null;
  return (
    <Group gap="xs" mb="md" role="status">
      <span className={css['moment']}><IconClockPause size={18} aria-hidden />{t('ending.found', { count: count.value, shown: format.count(count), days: SOON_DAYS })}</span>
      <Button size="compact-sm" variant="default" onClick={() => change({ ...NO_FILTERS, view: undefined, ends: SOON_DAYS, columns: 'number,iccid,person,state,blockedUntil' })}>{t('ending.show')}</Button>
    </Group>
  );
}
