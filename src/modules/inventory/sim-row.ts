import { isoInstant, type Json, jsonObject, jsonOf, jsonPlain, jsonText, jsonTruth, jsonWhere } from '../../platform/database/sql.js';
import { type Acting, Binds, type ColumnMap, type Permission } from '../authority/index.js';

/** What rules speak of, as columns of `sim s`. */
export const SIM_COLUMNS: ColumnMap = { costCentreId: 's.cost_centre_id', billingAccountId: 's.billing_account_id', lineId: 's.line_id' };

/** The condition "this permission covers the row", and the instant of it all, each written once per statement. */
export interface Reach {
  (permission: Permission): string;
  now: () => string;
}

export function simReach(acting: Acting, binds: Binds): Reach {
  const known = new Map<string, string>();
  const once = (name: string, write: () => string): string => {
    const written = known.get(name) ?? write();
    known.set(name, written);
    return written;
  };
  const covers = (permission: Permission): string => once(permission, () => acting.visible(permission, SIM_COLUMNS, binds));
  return Object.assign(covers, { now: () => once('now', () => `${binds.bind(acting.tx.now.toString())}::timestamptz`) });
}

/** S0-6, T10: a block ends at its instant, whoever looks and whenever: from then on the card is active, and has no block. */
export const isOver = (now: string): string => `s.state = 'blocked' and s.blocked_until <= ${now}`;
export const stateAt = (now: string): string => `case when ${isOver(now)} then 'active' else s.state end`;
export const blockedUntilAt = (now: string): string => `case when s.blocked_until > ${now} then s.blocked_until end`;

/** Joins of the names a row shows; `s` is the row. */
export const NAMES = `left join cost_centre c on c.customer_id = s.customer_id and c.id = s.cost_centre_id
  left join billing_account b on b.customer_id = s.customer_id and b.id = s.billing_account_id`;

export const hasPerson = (reach: Reach): string => `s.member_id is not null and ${reach('sim:people')}`;

/** SC-MN-4: the fields of a device exist for the reader only while the Customer says that it owns it. */
export const hasDevice = (reach: Reach): string => `s.device_owned and ${reach('device:identify')}`;

/**
 * A row of SimView as JSON text made by PostgreSQL: REST passes it on, GraphQL reads it. Column groups and abilities are the
 * reader's own rules in the same SELECT (blueprint 3.4), so that no row needs a second look.
 * @param more further members of the object, for a detail
 */
export const simJson = (reach: Reach, more: Readonly<Record<string, Json>> = {}): string => jsonText(jsonObject({
  id: jsonPlain('s.id'), iccid: jsonOf('s.iccid'), imsi: jsonOf('s.imsi'), form: jsonPlain('s.form'), state: jsonPlain(stateAt(reach.now())),
  blockedUntil: jsonWhere(`s.blocked_until > ${reach.now()}`, jsonPlain(isoInstant('s.blocked_until'))), activatedAt: given('s.activated_at', jsonPlain(isoInstant('s.activated_at'))),
  line: given('s.line_id', jsonObject({
    id: jsonPlain('s.line_id'), number: jsonOf('s.number'), tariffPlan: jsonOf('s.tariff_plan'), options: jsonOf('s.options'),
  })),
  costCentre: given('c.id', jsonObject({ id: jsonPlain('c.id'), code: jsonOf('c.code'), name: jsonOf('c.name') })),
  billingAccount: given('b.id', jsonObject({ id: jsonPlain('b.id'), number: jsonOf('b.number'), name: jsonOf('b.name') })),
  person: jsonWhere(hasPerson(reach), jsonObject({ memberId: jsonPlain('s.member_id'), name: jsonOf('s.person_name') })),
  device: jsonWhere(hasDevice(reach), jsonObject({
    id: jsonPlain('s.device_id'), imei: jsonOf('s.imei'), make: given('s.device_make', jsonOf('s.device_make')), model: given('s.device_model', jsonOf('s.device_model')),
  })),
  abilities: jsonObject({
    read: ['true'], assign: jsonTruth(reach('line:assign')), allocate: jsonTruth(reach('line:allocate')), block: jsonTruth(reach('sim:block')),
    export: jsonTruth(reach('sim:export')), history: jsonTruth(reach('sim:history')),
  }),
  ...more,
}));

export const given = (value: string, json: Json): Json => jsonWhere(`${value} is not null`, json);
