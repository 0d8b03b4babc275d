import '@mantine/spotlight/styles.css';
import { Spotlight, spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { IconCalendarSearch, IconDeviceSim, IconListCheck, IconRoute, IconSearch, IconSwitchHorizontal, IconUpload, IconUserQuestion, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { useChooseCapacity } from './acting.mutations';
import { foundQuery } from './palette.queries';
import { PLACES } from './places';

/** Enter leads to what stands first, if nothing was walked to. */
function beginWithFirst({ key, currentTarget }: KeyboardEvent<HTMLElement>): void {
  const dialog = currentTarget.closest('[role=dialog]');
  if (key === 'Enter' && !dialog?.querySelector('[data-action][data-selected]')) dialog?.querySelector<HTMLElement>('[data-action]')?.click();
}

/** What does not fit is reached without a mouse; the list hands this to the area in which it scrolls. */
const SCROLLED_BY_KEYS = { viewportProps: { tabIndex: 0 } };

/** From anywhere by keys: a person, a number, a card, a screen, another capacity. Made anew each time it is asked for. */
export default function Palette(): ReactNode {
  const { t } = useTranslation('frame');
  const [query, setQuery] = useState('');
  const [words] = useDebouncedValue(query.trim(), 200);
  useEffect(() => spotlight.open(), []);
  const screens = useScreens(query);
  const found = useFound(words);
  return (
    <Spotlight.Root query={query} onQueryChange={setQuery} shortcut={null} maxHeight="70vh" scrollable clearQueryOnClose>
      <Spotlight.Search onKeyDown={beginWithFirst} placeholder={t('findHint')} aria-label={t('find')} leftSection={<IconSearch size={18} aria-hidden />} />
      <Spotlight.ActionsList {...SCROLLED_BY_KEYS}>
        <Groups label={t('found')} actions={found} />
        <Groups label={t('screens')} actions={screens} />
        {found.length + screens.length === 0 && <Spotlight.Empty>{t('nothingFound')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

const Groups = ({ label, actions }: { label: string; actions: readonly SpotlightActionData[] }): ReactNode => (
  actions.length === 0 ? null : <Spotlight.ActionsGroup label={label}>{actions.map((action) => <Spotlight.Action key={action.id} {...action} />)}</Spotlight.ActionsGroup>
);

function useScreens(query: string): SpotlightActionData[] {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  const { customerId, can, open, chosen } = useActing();
  const choose = useChooseCapacity();
  const places = PLACES.filter(({ permission }) => permission === null || can(permission)).map(({ id, icon: Icon, to }) => ({
    id, label: t(`places.${id}`), leftSection: <Icon size={18} aria-hidden />, onClick: () => void navigate({ to, params: { customerId } } as never),
  }));
  const onDate = can('grant:read') ? [{ id: 'accessOn', label: t('accessOn'), leftSection: <IconCalendarSearch size={18} aria-hidden />, onClick: () => void navigate({ to: '/customers/$customerId/access', params: { customerId } }) }] : [];
  const reaching = can('grant:read') ? [{ id: 'reach', label: t('reach'), leftSection: <IconRoute size={18} aria-hidden />, onClick: () => void navigate({ to: '/customers/$customerId/reach', params: { customerId } }) }] : [];
  const acting = can('grant:read') ? [{ id: 'couldAct', label: t('couldAct'), leftSection: <IconUserQuestion size={18} aria-hidden />, onClick: () => void navigate({ to: '/customers/$customerId/could-act', params: { customerId } }) }] : [];
  const inBulk = can('grant:read') ? [{ id: 'bulkChanges', label: t('bulkChanges'), leftSection: <IconListCheck size={18} aria-hidden />, onClick: () => void navigate({ to: '/customers/$customerId/bulk-changes', params: { customerId } }) }] : [];
  const importing = can('member:admit') ? [{ id: 'importPeople', label: t('importPeople'), leftSection: <IconUpload size={18} aria-hidden />, onClick: () => void navigate({ to: '/customers/$customerId/bulk-changes/import', params: { customerId } }) }] : [];
  const capacities = open.filter((capacity) => open.length > 1 && capacity !== chosen).map((capacity) => ({
    id: capacity, label: t('actAsThis', { capacity: t(`capacities.${capacity}`) }), leftSection: <IconSwitchHorizontal size={18} aria-hidden />, onClick: () => choose.mutate({ customerId, capacity }),
  }));
  return [...places, ...onDate, ...acting, ...reaching, ...inBulk, ...importing, ...capacities].filter(({ label }) => label.toLowerCase().includes(query.trim().toLowerCase()));
}

function useFound(words: string): SpotlightActionData[] {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  const { customerId, can } = useActing();
  const { data } = useQuery(foundQuery(customerId, { words, people: can('member:read'), sims: can('sim:read') }));
  return [
    ...(data?.people ?? []).map(({ id, displayName, email }) => ({
      id, label: displayName, description: email, leftSection: <IconUser size={18} aria-hidden />,
      onClick: () => void navigate({ to: '/customers/$customerId/people/$memberId', params: { customerId, memberId: id } } as never),
    })),
    ...(data?.sims ?? []).map(({ id, iccid, line, person }) => ({
      id, label: line?.number ?? iccid, description: [line && iccid, person?.name].filter(Boolean).join(' · ') || t('simWithoutLine'), leftSection: <IconDeviceSim size={18} aria-hidden />,
      onClick: () => void navigate({ to: '/customers/$customerId/sims/$simId', params: { customerId, simId: id } } as never),
    })),
  ];
}
