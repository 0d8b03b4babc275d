import { isoInstant } from '../../platform/database/sql.js';
import { type Acting, Binds, type ColumnMap, type Permission, type Row } from '../authority/index.js';
import { SIM_COLUMNS } from './sim-row.js';
import type { DeviceView, SimHistoryView } from './sim-history.view.js';

/** More than anybody reads of one card. */
const MOST = 500;

const LINE_COLUMNS: ColumnMap = { costCentreId: 'l.cost_centre_id', billingAccountId: 'l.billing_account_id', lineId: 'l.id' };

export async function simAttributes({ tx, customerId }: Acting, simId: string): Promise<Row | null> {
  const [row] = await tx.query<Record<string, string | null>>({
    name: 'sim-attributes',
    text: 'select cost_centre_id "costCentreId", billing_account_id "billingAccountId", line_id "lineId" from sim where customer_id = $1 and id = $2',
    values: [customerId, simId],
  });
  return row ?? null;
}

/** The lines where the card has been, as far as the reader sees each of them today: a swap does not open another cost centre's line. */
export async function simHistory(acting: Acting, simId: string): Promise<SimHistoryView> {
  const binds = new Binds();
  const customer = binds.bind(acting.customerId);
  const sim = binds.bind(simId);
  const onLines = (permission: Permission): string => `l.customer_id = ${customer} and ${acting.visible(permission, LINE_COLUMNS, binds)}
    and exists (select from sim_placement mine where mine.customer_id = ${customer} and mine.sim_id = ${sim} and mine.line_id = l.id)`;
  const placements = list(`select json_build_object('lineId', l.id, 'number', l.number, 'simId', q.id, 'iccid', q.iccid, ${period('p.starts_at', 'p.ends_at')}) record, p.starts_at
    from line l join sim_placement p on p.customer_id = l.customer_id and p.line_id = l.id join sim q on q.customer_id = p.customer_id and q.id = p.sim_id
    where ${onLines('sim:history')}`);
  const persons = list(`select json_build_object('lineId', l.id, 'number', l.number, 'memberId', m.id, 'name', m.display_name, ${period('a.starts_at', 'a.ends_at')}) record, a.starts_at
    from line l join line_assignment a on a.customer_id = l.customer_id and a.line_id = l.id join member m on m.customer_id = a.customer_id and m.id = a.member_id
    where ${onLines('sim:history')} and ${acting.visible('sim:people', LINE_COLUMNS, binds)}`);
  const devices = list(`select json_build_object('deviceId', d.id, 'imei', d.imei, 'make', d.make, 'model', d.model,
      ${period('greatest(u.starts_at, o.starts_at)', 'u.ends_at')}) record, u.starts_at
    from sim s ${OWNED_USES} where s.customer_id = ${customer} and s.id = ${sim} and ${acting.visible('device:identify', SIM_COLUMNS, binds)}`);
  const [row] = await acting.tx.query<{ history: SimHistoryView }>({
    text: `select json_build_object('placements', ${placements},
      'persons', ${acting.decide('sim:people').allowed ? persons : 'null'}, 'devices', ${acting.decide('device:identify').allowed ? devices : 'null'}) history`,
    values: binds.values,
  });
  return row?.history ?? { placements: [], persons: null, devices: null };
}

/** A device that is the Customer's now and that the reader may identify on one of its cards, or at all. */
export async function deviceById(acting: Acting, deviceId: string): Promise<DeviceView | null> {
  const binds = new Binds();
  const customer = binds.bind(acting.customerId);
  const device = binds.bind(deviceId);
  const covered = acting.visible('device:identify', SIM_COLUMNS, binds);
  const sims = list(`select json_build_object('simId', s.id, 'iccid', s.iccid, ${period('greatest(u.starts_at, o.starts_at)', 'u.ends_at')}) record, u.starts_at
    from sim s ${OWNED_USES} where s.customer_id = ${customer} and u.device_id = ${device} and ${covered}`);
  const [row] = await acting.tx.query<{ device: DeviceView }>({
    text: `select json_build_object('id', d.id, 'imei', d.imei, 'make', d.make, 'model', d.model, 'version', d.version,
        'ownedSince', ${isoInstant('w.starts_at')}, 'statedBy', w.stated_by, 'sims', ${sims}) device
      from device d join device_ownership w on w.customer_id = d.customer_id and w.device_id = d.id and w.ends_at is null
      where d.customer_id = ${customer} and d.id = ${device} and (${acting.visible('device:identify', {}, binds)}
        or exists (select from sim s ${OWNED_USES} where s.customer_id = ${customer} and u.device_id = ${device} and ${covered}))`,
    values: binds.values,
  });
  return row?.device ?? null;
}

/**
 * SC-MN-4: uses of devices that are the Customer's now, from the start of that ownership on. A mark that was taken back hides
 * what was before, too; a later mark does not bring back the time in between.
 */
const OWNED_USES = `join device_use u on u.customer_id = s.customer_id and u.sim_id = s.id
  join device d on d.customer_id = u.customer_id and d.id = u.device_id
  join device_ownership o on o.customer_id = d.customer_id and o.device_id = d.id and o.ends_at is null and (u.ends_at is null or u.ends_at > o.starts_at)`;

const period = (from: string, to: string): string => `'from', ${isoInstant(from)}, 'to', ${isoInstant(to)}`;

/** @param records statement with the columns record and starts_at */
const list = (records: string): string =>
  `(select coalesce(json_agg(r.record order by r.starts_at desc), '[]') from (${records} order by starts_at desc limit ${MOST}) r)`;
