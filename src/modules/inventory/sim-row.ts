import { isoInstant } from '../../platform/database/sql.js';
import { type Acting, Binds, type ColumnMap, type Permission } from '../authority/index.js';

/** What rules speak of, as columns of `sim s`. */
export const SIM_COLUMNS: ColumnMap = { costCentreId: 's.cost_centre_id', billingAccountId: 's.billing_account_id', lineId: 's.line_id' };

/** The condition "this permission covers the row", written once per statement. */
export type Reach = (permission: Permission) => string;

export function simReach(acting: Acting, binds: Binds): Reach {
  const known = new Map<Permission, string>();
  return (permission) => {
    const condition = known.get(permission) ?? acting.visible(permission, SIM_COLUMNS, binds);
    known.set(permission, condition);
    return condition;
  };
}

/** Joins of the names a row shows; `s` is the row. */
export const NAMES = `left join cost_centre c on c.customer_id = s.customer_id and c.id = s.cost_centre_id
  left join billing_account b on b.customer_id = s.customer_id and b.id = s.billing_account_id`;

export const hasPerson = (reach: Reach): string => `s.member_id is not null and ${reach('sim:people')}`;

/** SC-MN-4: the fields of a device exist for the reader only while the Customer says that it owns it. */
export const hasDevice = (reach: Reach): string => `s.device_owned and ${reach('device:identify')}`;

/**
 * A row of SimView as JSON made by PostgreSQL: REST passes the text on, GraphQL reads it. Column groups and abilities are the
 * reader's own rules in the same SELECT (blueprint 3.4), so that no row needs a second look.
 * @param more further members of the object, for a detail
 */
export const simJson = (reach: Reach, more = ''): string => `json_build_object(
  'id', s.id, 'iccid', s.iccid, 'imsi', s.imsi, 'form', s.form, 'state', s.state,
  'blockedUntil', ${isoInstant('s.blocked_until')}, 'activatedAt', ${isoInstant('s.activated_at')},
  'line', case when s.line_id is not null then json_build_object('id', s.line_id, 'number', s.number, 'tariffPlan', s.tariff_plan, 'options', s.options) end,
  'costCentre', case when c.id is not null then json_build_object('id', c.id, 'code', c.code, 'name', c.name) end,
  'billingAccount', case when b.id is not null then json_build_object('id', b.id, 'number', b.number, 'name', b.name) end,
  'person', case when ${hasPerson(reach)} then json_build_object('memberId', s.member_id, 'name', s.person_name) end,
  'device', case when ${hasDevice(reach)} then json_build_object('id', s.device_id, 'imei', s.imei, 'make', s.device_make, 'model', s.device_model) end,
  'abilities', json_build_object('read', true, 'assign', ${asBoolean(reach('line:assign'))}, 'allocate', ${asBoolean(reach('line:allocate'))},
    'export', ${asBoolean(reach('sim:export'))}, 'history', ${asBoolean(reach('sim:history'))})${more})`;

/** A scope says null on a row without cost centre: that is a no. */
const asBoolean = (condition: string): string => (condition === 'true' || condition === 'false' ? condition : `(${condition}) is true`);
