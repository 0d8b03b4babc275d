import type { Decision, Permission, Row } from '../authority/index.js';

/** A changed row of customer data as the ledger keeps it: with the attributes its readers are scoped by. */
export type Detail = Record<string, unknown>;

interface Reader {
  decide(permission: Permission, row: Row): Decision;
}

/** Whose names, and which device, needs a right of its own on every interface; so it does here. A reason and a search may say a name. */
const PERSON = new Set(['memberid', 'membername', 'person', 'personname', 'name', 'displayname', 'email', 'reason', 'search']);
const DEVICE = new Set(['imei', 'make', 'model', 'devicemake', 'devicemodel', 'device']);
const keyOf = (name: string): string => name.replaceAll('_', '').toLowerCase();

/** Every IMEI in these details, for one question about all of them. */
export function imeisOf(details: readonly unknown[]): string[] {
  return details.flatMap((value): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, each]) => (keyOf(key) === 'imei' && typeof each === 'string' ? [each] : imeisOf([each])));
  });
}

/** What one reader sees of a detail: nothing, or the row without the groups of fields that his rights do not cover. */
export class Redaction {
  /** @param ownedSince epoch milliseconds since when a device is the Customer's (SC-MN-4) */
  constructor(private readonly reader: Reader, private readonly ownedSince: ReadonlyMap<string, number>) {}

  /** Null: he may not look back on this row. */
  shown(detail: Detail, at: number): object | null {
    if (detail['table'] === 'document') return this.reader.decide('document:read', {}).allowed ? detail : null;
    const row = rowOf(detail);
    if (!this.reader.decide('sim:history', row).allowed) return null;
    const people = this.reader.decide('sim:people', row).allowed;
    const devices = this.reader.decide('device:identify', row).allowed;
    return this.masked({ ...detail, ...this.outOfReach(detail) }, { people, devices, at }) as object;
  }

  /** A card that came from, or went to, another line tells of that one only to whoever reaches it, too. */
  private outOfReach(detail: Detail): Detail {
    const sides = (['before', 'after'] as const).filter((side) => {
      const card = detail[side] as Detail | null | undefined;
      return typeof card?.['lineId'] === 'string' && !this.reader.decide('sim:history', rowOf(card)).allowed;
    });
    return Object.fromEntries(sides.map((side) => [side, null]));
  }

  private masked(value: unknown, may: { people: boolean; devices: boolean; at: number }): unknown {
    if (Array.isArray(value)) return value.map((each) => this.masked(each, may));
    if (typeof value !== 'object' || value === null) return value;
    const device = may.devices && this.isOwned(value, may.at);
    return Object.fromEntries(Object.entries(value).map(([name, each]) => {
      const hidden = (PERSON.has(keyOf(name)) && !may.people) || (DEVICE.has(keyOf(name)) && typeof each !== 'object' && !device);
      return [name, hidden ? null : this.masked(each, may)];
    }));
  }

  /** Only a device that is the Customer's now, and was so already when this was written. */
  private isOwned(fields: object, at: number): boolean {
    const { imei } = fields as { imei?: unknown };
    const since = typeof imei === 'string' ? this.ownedSince.get(imei) : undefined;
    return since !== undefined && since <= at;
  }
}

function rowOf({ costCentreId, billingAccountId, lineId }: Detail): Row {
  const id = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return { costCentreId: id(costCentreId), billingAccountId: id(billingAccountId), lineId: id(lineId) };
}
