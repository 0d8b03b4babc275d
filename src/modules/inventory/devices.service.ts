import { Inject, Injectable } from '@nestjs/common';
import { newId } from '../../kernel/index.js';
import { demandVersion } from '../../platform/http/etag.js';
import { type Acting, type Call, Gate, NotFound, type Row } from '../authority/index.js';
import { recordChanges } from './changes.js';
import { deviceById } from './history.queries.js';
import type { DeviceOwnershipView, DeviceView } from './sim-history.view.js';

interface LockedDevice extends Record<string, unknown> {
  version: number;
  /** Interval in force, if the device is the Customer's. */
  ownership: { id: string; from: string } | null;
  /** The card it is in now: by it a scoped reader reaches the device. */
  sim: Row | null;
}

/** Devices, as far as the Customer says that it owns them (SC-MN-2, SC-MN-4). */
@Injectable()
export class DevicesService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  read(call: Call, deviceId: string): Promise<DeviceView> {
    return this.gate.read(call, async (acting) => {
      const device = await deviceById(acting, deviceId);
      if (!device) throw new NotFound();
      return device;
    });
  }

  /** The Customer states that the device is its own from now on, or that it is not any more. */
  mark(call: Call, deviceId: string, statement: { owned: boolean; reason: string; version: number }): Promise<DeviceOwnershipView> {
    return this.gate.write(call, async (acting) => {
      const device = await lockDevice(acting, deviceId);
      if (!device) throw new NotFound();
      const decision = await acting.demandOn(device.sim ?? {}, 'sim:read', 'device:mark');
      demandVersion(statement.version, device.version);
      const { owned, reason } = statement;
      if (owned === (device.ownership !== null)) return { deviceId, owned, version: device.version };
      const after = owned ? await begin(acting, deviceId) : null;
      if (device.ownership) await end(acting, device.ownership.id);
      await nextVersion(acting, deviceId);
      const change = { table: 'device_ownership' as const, id: deviceId, ...device.sim, before: device.ownership, after };
      await recordChanges(acting, { event: owned ? 'device.marked-owned' : 'device.marked-not-owned', subjectId: deviceId, rules: ['SC-MN-4'], reason, decision }, [change]);
      return { deviceId, owned, version: device.version + 1 };
    });
  }
}

async function lockDevice({ tx, customerId }: Acting, deviceId: string): Promise<LockedDevice | null> {
  await tx.query({ name: 'device-lock', text: 'select from device where customer_id = $1 and id = $2 for update', values: [customerId, deviceId] });
  const [row] = await tx.query<LockedDevice>({
    name: 'device-locked',
    text: `select d.version,
        (select json_build_object('id', o.id, 'from', o.starts_at) from device_ownership o
          where o.customer_id = d.customer_id and o.device_id = d.id and o.ends_at is null) ownership,
        (select json_build_object('costCentreId', s.cost_centre_id, 'billingAccountId', s.billing_account_id, 'lineId', s.line_id) from sim s
          where s.customer_id = d.customer_id and s.device_id = d.id order by s.id limit 1) sim
      from device d where d.customer_id = $1 and d.id = $2`,
    values: [customerId, deviceId],
  });
  return row ?? null;
}

async function begin({ tx, customerId, actor }: Acting, deviceId: string): Promise<object> {
  const row = { id: newId(tx.now), from: tx.now };
  await tx.query({
    name: 'device-ownership-begin',
    text: 'insert into device_ownership (customer_id, id, device_id, stated_by, starts_at) values ($1, $2, $3, $4, $5)',
    values: [customerId, row.id, deviceId, actor.displayName, tx.now.toString()],
  });
  return row;
}

const end = ({ tx, customerId }: Acting, id: string): Promise<unknown> => tx.query({
  name: 'device-ownership-end',
  text: 'update device_ownership set ends_at = $3 where customer_id = $1 and id = $2',
  values: [customerId, id, tx.now.toString()],
});

const nextVersion = ({ tx, customerId }: Acting, deviceId: string): Promise<unknown> => tx.query({
  name: 'device-next-version',
  text: 'update device set version = version + 1 where customer_id = $1 and id = $2',
  values: [customerId, deviceId],
});
