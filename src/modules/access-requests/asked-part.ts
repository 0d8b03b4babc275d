import { type Acting, isOfTheWhole, NotFound, type Permission, type Row, type ScopePart } from '../authority/index.js';
import { attributesOf, RESOURCE, type ResourceName, visibleRow } from '../decisions/index.js';
import { PlaceNotThere } from './access-requests.errors.js';
import { hasCostCentre } from './access-requests.queries.js';

/** What somebody was refused on. */
export type ObjectName = ResourceName | `costCentre:${string}`;
export const OBJECT = /^(sim|line|costCentre):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** From the narrowest on. */
export const PLACES = ['line', 'costCentre', 'billingAccount', 'customer'] as const;
export type Place = (typeof PLACES)[number];

/** A part that a grant can be narrowed to (null: the whole Customer), and the row on which the right to it is decided. */
export interface Asked {
  part: ScopePart | null;
  row: Row;
}

const WHOLE: Asked = { part: null, row: {} };

/**
 * Which part somebody asks for: of an object that he can see, and only of what he can see of it; another one is not there.
 * @throws {NotFound} {PlaceNotThere}
 */
export async function askedPart(acting: Acting, { permission, resource, place }: { permission: Permission; resource?: ObjectName; place?: Place }): Promise<Asked> {
  const { row, places } = resource ? await seen(acting, resource) : { row: {}, places: {} as Row };
  const there = isOfTheWhole(permission) ? ['customer' as const] : PLACES.filter((each) => each === 'customer' || places[`${each}Id`]);
  const chosen = there.find((each) => !place || each === place);
  if (chosen === undefined) throw new PlaceNotThere();
  if (chosen === 'customer') return WHOLE;
  const id = places[`${chosen}Id`] ?? '';
  return { part: { kind: chosen, id }, row: chosen === 'line' ? row : { [`${chosen}Id`]: id } };
}

/** S07, S31: what he cannot see cannot be asked about either. Whose line it is knows the line, not where it is booked. */
async function seen(acting: Acting, resource: ObjectName): Promise<{ row: Row; places: Row }> {
  const row = isResource(resource) ? await visibleRow(acting, resource) : await costCentre(acting, resource.slice(resource.indexOf(':') + 1));
  if (!row) throw new NotFound();
  return { row, places: !isResource(resource) || acting.decide('sim:read', row).allowed ? row : { lineId: row.lineId } };
}

async function costCentre(acting: Acting, costCentreId: string): Promise<Row | null> {
  return acting.decide('cost-centre:read', { costCentreId }).allowed && (await hasCostCentre(acting, costCentreId)) ? { costCentreId } : null;
}

const isResource = (name: ObjectName): name is ResourceName => RESOURCE.test(name);

/** The rows behind parts that were asked for; of a line no more than this transaction shows of it (I1). */
export async function rowsOf(acting: Acting, parts: readonly (ScopePart | null)[]): Promise<(part: ScopePart | null) => Row> {
  const lines = await attributesOf(acting, [...new Set(parts.flatMap((part) => (part?.kind === 'line' ? [`line:${part.id}` as const] : [])))]);
  const now = acting.tx.now.epochMilliseconds;
  return (part) => {
    if (part === null) return {};
    return part.kind === 'line' ? lines.get(`line:${part.id}`) ?? { lineId: part.id, from: now, to: now } : { [`${part.kind}Id`]: part.id };
  };
}
