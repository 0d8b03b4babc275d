import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SimSelectionRequest, SimView } from '../../lib/api-types.gen';
import type { Ticking } from '../../ui/data-table';
import { shownIccid, shownNumber } from './numbers';
import { filterOf, type SimFilter } from './sims.queries';
import type { SimSearch } from './search';

/** So many are named one by one; more are chosen by the filter. */
const MOST_NAMED = 1_000;

export interface Chosen {
  /** Everything that the filter finds, on whatever page. */
  everything: boolean;
  count: number;
  selection: SimSelectionRequest;
  clear: () => void;
  chooseEverything: () => void;
}

interface State {
  /** The filter that was chosen under: another one begins anew. */
  under: string;
  ids: ReadonlySet<string>;
  everything: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** Which SIMs something is to be done to. */
export function useSelection(search: SimSearch, rows: readonly SimView[], total: number | undefined): { chosen: Chosen; ticking: Ticking<SimView> } {
  const { t } = useTranslation('inventory');
  const filter = filterOf(search);
  const under = JSON.stringify(filter);
  const [state, setState] = useState<State>({ under, ids: NONE, everything: false });
  const { ids, everything } = state.under === under ? state : { ids: NONE, everything: false };
  const set = (next: ReadonlySet<string>): void => setState({ under, ids: next, everything: false });
  const here = rows.slice(0, MOST_NAMED);
  const isAll = here.length > 0 && here.every(({ id }) => ids.has(id));
  const ticking: Ticking<SimView> = {
    isTicked: ({ id }) => everything || ids.has(id),
    onTick: ({ id }) => set(toggledIn(everything ? new Set(here.map((row) => row.id)) : ids, id)),
    all: everything || isAll ? 'all' : ids.size > 0 ? 'some' : 'none',
    onAll: () => set(everything || isAll ? NONE : new Set(here.map(({ id }) => id))),
    label: ({ line, iccid }) => t('select.one', { name: line ? shownNumber(line.number) : shownIccid(iccid) }),
    allLabel: t('select.here'),
  };
  const chosen = {
    everything, count: everything ? total ?? 0 : ids.size, selection: selectionOf(filter, { ids, everything }),
    clear: () => setState({ under, ids: NONE, everything: false }),
    chooseEverything: () => setState({ under, ids: NONE, everything: true }),
  };
  return { chosen, ticking };
}

function toggledIn(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id) && next.size < MOST_NAMED) next.add(id);
  return next;
}

const selectionOf = (filter: SimFilter, { ids, everything }: Pick<State, 'ids' | 'everything'>): SimSelectionRequest =>
  (everything ? { filter: JSON.parse(JSON.stringify(filter)) as SimFilter } : { simIds: [...ids] });
