import { Checkbox, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import type { SavedViewView } from '../../lib/api-types.gen';
import type { SimSearch } from './search';
import { isAsKept, keptIn, keptOf } from './view-search';
import { useViewChanges } from './views.queries';

export interface ViewDialogProps {
  search: SimSearch;
  onClose: () => void;
  /** The view that is open from now on. */
  onDone: (view: SavedViewView | null) => void;
}

/** A new view, or another name, sharing and content of one's own. */
export function SaveViewDialog({ view, search, onClose, onDone }: ViewDialogProps & { view: SavedViewView | null }): ReactNode {
  const { t } = useTranslation('inventory');
  const { save, change } = useViewChanges();
  const [{ name, shared }, set] = useState({ name: view?.name ?? '', shared: view?.shared ?? false });
  const { differs, anew, setAnew, kept } = useKept(view, search);
  const body = { name: name.trim(), shared, ...kept };
  return (
    <ActionDialog title={t(view ? 'views.changeTitle' : 'views.saveTitle')} opened onClose={onClose} submit={t('views.submit')} incomplete={name.trim() === ''}
      onSubmit={async () => onDone(await (view ? change(view, body) : save(body)))}>
      <TextInput label={t('views.name')} maxLength={60} required withAsterisk={false} data-autofocus value={name} onChange={({ currentTarget: { value } }) => set({ name: value, shared })} />
      <Checkbox label={t('views.share')} description={t('views.shareHint')} checked={shared} onChange={({ currentTarget: { checked } }) => set({ name, shared: checked })} />
      {differs && <Checkbox label={t('views.anew')} checked={anew} onChange={({ currentTarget }) => setAnew(currentTarget.checked)} />}
      {!view && <Text size="sm" c="dimmed">{t('views.keeps')}</Text>}
    </ActionDialog>
  );
}

/** What the list shows now, or still what the view showed before. */
function useKept(view: SavedViewView | null, search: SimSearch) {
  const [anew, setAnew] = useState(true);
  return { anew, setAnew, differs: view !== null && !isAsKept(view, search), kept: view && !anew ? keptIn(view) : keptOf(search) };
}

export function DeleteViewDialog({ view, onClose, onDone }: ViewDialogProps & { view: SavedViewView }): ReactNode {
  const { t } = useTranslation('inventory');
  const { remove } = useViewChanges();
  return (
    <ActionDialog title={t('views.deleteTitle', { name: view.name })} opened onClose={onClose} submit={t('views.deleteSubmit')} danger
      onSubmit={async () => {
        await remove(view);
        onDone(null);
      }}>
      <Text>{t(view.shared ? 'views.deleteShared' : 'views.deleteOwn')}</Text>
    </ActionDialog>
  );
}
