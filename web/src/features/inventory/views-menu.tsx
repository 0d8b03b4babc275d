import { Button, Menu } from '@mantine/core';
import { IconBookmark, IconBookmarkPlus, IconPencil, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { SavedViewView } from '../../lib/api-types.gen';
import { ProblemNote } from '../../lib/problem-note';
import css from './inventory.module.css';
import type { SimSearch } from './search';
import { DeleteViewDialog, SaveViewDialog, type ViewDialogProps } from './view-dialogs';
import { isAsKept, searchOf } from './view-search';
import { viewsQuery } from './views.queries';

interface ViewsMenuProps {
  search: SimSearch;
  change: (part: Partial<SimSearch>) => void;
  /** Rows come first. */
  ready: boolean;
}

type Deed = 'save' | 'change' | 'delete';

/** How one looked at the SIMs, under a name: one's own views and those of others; what can be done is done to the one that is open. */
export function ViewsMenu({ search, change, ready }: ViewsMenuProps): ReactNode {
  const { t } = useTranslation('inventory');
  const { customerId } = useActing();
  const { data, error } = useQuery({ ...viewsQuery(customerId), enabled: ready });
  const [deed, setDeed] = useState<Deed | null>(null);
  const views = data?.items ?? NO_VIEWS;
  const open = views.find(({ id }) => id === search.view) ?? null;
  const onOpen = (view: SavedViewView): void => change(searchOf(view));
  return (
    <>
      <Menu width={300} position="bottom-end" loop returnFocus>
        <Menu.Target><Button variant="subtle" size="xs" maw="100%" leftSection={<IconBookmark size={14} aria-hidden />}><Opened view={open} search={search} /></Button></Menu.Target>
        <Menu.Dropdown className={css['views']}>
          <ProblemNote fault={error} />
          <Some title={t('views.mine')} views={views.filter(({ own }) => own)} open={open} onOpen={onOpen} />
          <Some title={t('views.shared')} views={views.filter(({ own }) => !own)} open={open} onOpen={onOpen} />
          {data && views.length === 0 && <Menu.Label>{t('views.none')}</Menu.Label>}
          <Menu.Divider />
          <Menu.Item leftSection={<IconBookmarkPlus size={16} aria-hidden />} onClick={() => setDeed('save')}>{t('views.save')}</Menu.Item>
          {open && <Deeds view={open} onDeed={setDeed} />}
        </Menu.Dropdown>
      </Menu>
      <Dialogs deed={deed} view={open} search={search} onClose={() => setDeed(null)} onDone={(view) => change({ view: view?.id })} />
    </>
  );
}

const NO_VIEWS: readonly SavedViewView[] = [];

function Opened({ view, search }: { view: SavedViewView | null; search: SimSearch }): ReactNode {
  const { t } = useTranslation('inventory');
  if (!view) return t('views.open');
  return t(isAsKept(view, search) ? 'views.is' : 'views.differs', { name: view.name });
}

function Dialogs({ deed, view, ...dialog }: ViewDialogProps & { deed: Deed | null; view: SavedViewView | null }): ReactNode {
  if (deed === 'save') return <SaveViewDialog {...dialog} view={null} />;
  if (!view) return null;
  return deed === 'change' ? <SaveViewDialog {...dialog} view={view} /> : deed === 'delete' ? <DeleteViewDialog {...dialog} view={view} /> : null;
}

function Some({ title, views, open, onOpen }: { title: string; views: readonly SavedViewView[]; open: SavedViewView | null; onOpen: (view: SavedViewView) => void }): ReactNode {
  const { t } = useTranslation('inventory');
  if (views.length === 0) return null;
  return (
    <>
      <Menu.Label>{title}</Menu.Label>
      {views.map((view) => (
        <Menu.Item key={view.id} aria-current={view === open || undefined} fw={view === open ? 600 : undefined} onClick={() => onOpen(view)}>
          {view.name}
          {view.own ? view.shared && <small> {t('views.isShared')}</small> : <small> {view.owner?.name}</small>}
        </Menu.Item>
      ))}
    </>
  );
}

/** Of another's view: who can change it. */
function Deeds({ view: { abilities, owner }, onDeed }: { view: SavedViewView; onDeed: (deed: Deed) => void }): ReactNode {
  const { t } = useTranslation('inventory');
  return (
    <>
      {abilities.change && <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onDeed('change')}>{t('views.change')}</Menu.Item>}
      {abilities.delete && <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} color="red.9" onClick={() => onDeed('delete')}>{t('views.delete')}</Menu.Item>}
      {!abilities.change && <Menu.Label>{t(abilities.delete ? 'views.changedBy' : 'views.ownedBy', { name: owner?.name })}</Menu.Label>}
    </>
  );
}
