import { Inject, Injectable } from '@nestjs/common';
import { newId } from '../../kernel/index.js';
import { demandVersion } from '../../platform/http/etag.js';
import { type Acting, type Call, Gate, type LedgerEvent, NotFound } from '../authority/index.js';
import { TooManyViews, ViewNameTaken, ViewNamesNothing, ViewOfAnother, ViewsOfPeople } from './inventory.errors.js';
import type { SaveViewRequest } from './saved-view.requests.js';
import { OF_PEOPLE, type SavedFilterView, type SavedViewView } from './saved-view.view.js';
import { dropView, goneFrom, holdViews, insertView, keeperOf, type KeptView, lockView, updateView, type ViewRow, viewsOf } from './saved-views.queries.js';
import { demandReadable } from './sim-filter.js';

/** Of one person. */
const MOST_VIEWS = 50;

/** Views of the SIM list under a name (SC-FM-4): own ones, and shared ones, which give nobody a right. */
@Injectable()
export class SavedViewsService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  list(call: Call): Promise<SavedViewView[]> {
    return this.gate.read(call, async (acting) => (await viewsOf(acting)).map((row) => viewOf(acting, row)));
  }

  save(call: Call, request: SaveViewRequest): Promise<SavedViewView> {
    return this.gate.write(call, async (acting) => {
      const memberId = demandPerson(acting);
      const kept = await demandKeepable(acting, request, null);
      const held = await holdViews(acting, memberId, kept.name);
      if (held.some(({ named }) => named)) throw new ViewNameTaken();
      if (held.length >= MOST_VIEWS) throw new TooManyViews(MOST_VIEWS);
      const id = newId(acting.tx.now);
      await insertView(acting, { id, memberId }, kept);
      const view = viewOf(acting, await seenView(acting, id));
      await tell(acting, { event: 'view.saved', id, before: null, after: kept });
      return view;
    });
  }

  /** As a whole: name, sharing and what it shows. */
  change(call: Call, id: string, { version, ...request }: SaveViewRequest & { version: number }): Promise<SavedViewView> {
    return this.gate.write(call, async (acting) => {
      const memberId = demandPerson(acting);
      const before = await lockedView(acting, id);
      if (before.memberId !== memberId) throw new ViewOfAnother('whoever saved it');
      demandVersion(version, before.version);
      const kept = await demandKeepable(acting, request, before);
      if ((await holdViews(acting, memberId, kept.name)).some((other) => other.named && other.id !== id)) throw new ViewNameTaken();
      await updateView(acting, id, kept);
      const view = viewOf(acting, await seenView(acting, id));
      await tell(acting, { event: 'view.changed', id, before: keptIn(before), after: kept });
      return view;
    });
  }

  /** One's own, or as Access Owner one that is shared. Answers what it was. */
  delete(call: Call, id: string, version: number): Promise<SavedViewView> {
    return this.gate.write(call, async (acting) => {
      const before = await lockedView(acting, id);
      const view = viewOf(acting, before);
      if (!view.abilities.delete) throw new ViewOfAnother('whoever saved it, or the Access Owner,');
      demandVersion(version, before.version);
      await dropView(acting, id);
      await tell(acting, { event: 'view.deleted', id, before: keptIn(before), after: null });
      return view;
    });
  }
}

function demandPerson(acting: Acting): string {
  const memberId = keeperOf(acting);
  if (memberId === null) throw new ViewsOfPeople();
  return memberId;
}

async function seenView(acting: Acting, id: string): Promise<ViewRow> {
  const [row] = await viewsOf(acting, id);
  if (!row) throw new NotFound();
  return row;
}

/** Read anew when it is locked: meanwhile it may be shared no more, or gone. */
async function lockedView(acting: Acting, id: string): Promise<ViewRow> {
  await lockView(acting, id);
  return seenView(acting, id);
}

/** Only what the list itself would take from this person; what it names is there, or stood in the view already. */
async function demandKeepable(acting: Acting, { name, shared, filter: asked, sort, direction, columns = null }: SaveViewRequest, before: ViewRow | null): Promise<KeptView> {
  demandReadable(acting, asked, sort);
  const filter: KeptView['filter'] = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== null));
  const gone = (await goneFrom(acting, filter)).filter((field) => before?.filter[field] !== filter[field]);
  if (gone.length > 0) throw new ViewNamesNothing(gone);
  return { name: name.trim(), shared, filter, sort, direction, columns };
}

const keptIn = ({ name, shared, filter, sort, direction, columns }: ViewRow): KeptView => ({ name, shared, filter, sort, direction, columns });

const NO_FILTER: SavedFilterView = { state: null, form: null, tariffPlan: null, costCentreId: null, billingAccountId: null, memberId: null, unassigned: null, blockEndsWithin: null, search: null };

function viewOf(acting: Acting, { id, name, shared, memberId, ownerName, filter, sort, direction, columns, gone, version }: ViewRow): SavedViewView {
  const own = memberId === keeperOf(acting);
  const withheld = withheldFrom(acting, { filter, sort, own });
  return {
    id, name, shared, own, direction, columns, version, withheld,
    owner: acting.actor.kind === 'client' ? null : { memberId, name: ownerName },
    filter: { ...NO_FILTER, ...filter, ...Object.fromEntries(withheld.filter((field) => field !== 'sort').map((field) => [field, null])) },
    sort: withheld.includes('sort') ? 'iccid' : sort,
    gone: gone.filter((field) => !withheld.some((each) => each === field)),
    abilities: { change: own, delete: own || (shared && acting.actor.capacity === 'AccessOwner') },
  };
}

/** S31: whose a line is, is not told by a view either; the words of a search may be a name, which whoever wrote them knows. */
function withheldFrom(acting: Acting, { filter, sort, own }: Pick<ViewRow, 'filter' | 'sort'> & { own: boolean }): SavedViewView['withheld'] {
  if (acting.decide('sim:people').allowed) return [];
  return [...OF_PEOPLE.filter((field) => filter[field] !== undefined && !(own && field === 'search')), ...(sort === 'person' ? ['sort' as const] : [])];
}

/** A name and a filter may say a number or a person: they are in the details only, which no Manager reads (I1). */
const tell = (acting: Acting, { event, id, before, after }: { event: LedgerEvent; id: string; before: KeptView | null; after: KeptView | null }): Promise<void> =>
  acting.record({ event, subjectId: id, rules: ['SC-FM-4'], details: [{ table: 'saved_view', id, before, after }] });
