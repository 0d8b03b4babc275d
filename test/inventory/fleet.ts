import { randomUUID } from 'node:crypto';
import type { Permission } from '../../src/modules/authority/index.js';
import { luhnDigit } from '../../src/kernel/luhn.js';
import { type SignedIn, World } from '../clients/world.js';

export interface Placed {
  simId: string;
  iccid: string;
  lineId: string;
  number: string;
  deviceId: string | null;
  imei: string | null;
}

interface SimWish {
  state?: string;
  plan?: string;
  costCentreId?: string | null;
  memberId?: string | null;
  device?: 'owned' | 'private' | null;
}

const SINCE = '2026-01-01T00:00:00Z';

let serial = Math.floor(Math.random() * 1e8);

const withLuhn = (digits: string): string => `${digits}${luhnDigit(digits)}`;
export const anIccid = (): string => withLuhn(`893201${String((serial += 1)).padStart(12, '0')}`);
export const aNumber = (): string => `+3247${String((serial += 1)).padStart(8, '0')}`;
export const anImei = (): string => withLuhn(`35173926${String((serial += 1) % 1e6).padStart(6, '0')}`);
export const anImsi = (): string => `20601${String((serial += 1)).padStart(10, '0')}`;

/** A Customer with a small fleet, written past triggers. */
export class Fleet {
  customerId: string;
  owner: SignedIn;
  billingAccountId: string = randomUUID();

  private constructor(readonly world: World) {}

  static async of(world: World): Promise<Fleet> {
    const fleet = new Fleet(world);
    Object.assign(fleet, await world.aCustomer());
    await world.rows(`insert into billing_account values ($1, $2, '800123', 'Head office')`, [fleet.customerId, fleet.billingAccountId]);
    return fleet;
  }

  get path(): string {
    return `/customers/${this.customerId}`;
  }

  async aCostCentre(code: string = randomUUID().slice(0, 8), name = code): Promise<string> {
    const id = randomUUID();
    await this.world.rows('insert into cost_centre values ($1, $2, $3, $4)', [this.customerId, id, code, name]);
    return id;
  }

  async aMember(name = 'Lotte Maes'): Promise<SignedIn> {
    const member = await this.world.aMember(this.customerId);
    await this.world.rows('update member set display_name = $3 where customer_id = $1 and id = $2', [this.customerId, member.memberId, name]);
    return member;
  }

  /** Somebody with these permissions, on these cost centres or everywhere. */
  async holderOf(permissions: readonly Permission[], costCentres: readonly string[] = []): Promise<SignedIn> {
    const member = await this.aMember('Holder');
    const grantId = await this.world.aGrant(this.customerId, { memberId: member.memberId }, permissions);
    for (const id of costCentres) {
      await this.world.rows('insert into access_grant_scope (customer_id, id, grant_id, cost_centre_id) values ($1, $2, $3, $4)', [this.customerId, randomUUID(), grantId, id]);
    }
    return member;
  }

  async serviceUser(name = 'Service User'): Promise<SignedIn> {
    const member = await this.aMember(name);
    await this.world.rows(`insert into access_grant (customer_id, id, member_id, profile, starts_at, reason, given_in_capacity, second_person, recorded_at)
      values ($1, $2, $3, 'ServiceUser', '2020-01-01', 'test', 'Operator', 'notNeeded', now())`, [this.customerId, randomUUID(), member.memberId]);
    return member;
  }

  async aSim(wish: SimWish = {}): Promise<Placed> {
    const placed = { simId: randomUUID(), iccid: anIccid(), lineId: randomUUID(), number: aNumber(), deviceId: null, imei: null };
    await this.write('line', {
      id: placed.lineId, number: placed.number, tariff_plan: wish.plan ?? 'Business 20', options: ['Roaming'], cost_centre_id: wish.costCentreId,
      billing_account_id: this.billingAccountId, starts_at: SINCE,
    });
    await this.write('sim', { id: placed.simId, iccid: placed.iccid, imsi: anImsi(), form: 'card', state: wish.state ?? 'active' });
    await this.write('sim_placement', { id: randomUUID(), sim_id: placed.simId, line_id: placed.lineId, starts_at: SINCE, recorded_at: SINCE });
    if (wish.memberId) await this.write('line_assignment', { id: randomUUID(), line_id: placed.lineId, member_id: wish.memberId, starts_at: SINCE, reason: 'test', recorded_at: SINCE });
    const device = wish.device ? await this.aDevice(placed.simId, wish.device === 'owned') : {};
    await this.refresh(placed.simId);
    return { ...placed, ...device };
  }

  private async aDevice(simId: string, owned: boolean): Promise<{ deviceId: string; imei: string }> {
    const [deviceId, imei] = [randomUUID(), anImei()];
    await this.write('device', { id: deviceId, imei, make: 'Apple', model: 'iPhone 15' });
    await this.write('device_use', { id: randomUUID(), sim_id: simId, device_id: deviceId, starts_at: SINCE });
    if (owned) await this.owns(deviceId, SINCE);
    return { deviceId, imei };
  }

  owns(deviceId: string, from: string, to: string | null = null): Promise<void> {
    return this.write('device_ownership', { id: randomUUID(), device_id: deviceId, stated_by: 'Lotte Maes', starts_at: from, ends_at: to });
  }

  async write(table: string, row: Record<string, unknown>): Promise<void> {
    const columns = Object.keys(row);
    await this.world.rows(`insert into ${table} (customer_id, ${columns.join(', ')}) values ($1, ${columns.map((_, at) => `$${at + 2}`).join(', ')})`,
      [this.customerId, ...Object.values(row)]);
  }

  /** What the switched off trigger would have done. */
  async refresh(...simIds: string[]): Promise<void> {
    await this.world.rows('select refresh_sim_listing($1, $2)', [this.customerId, simIds]);
  }

  async ledger(event: string): Promise<{ body: Record<string, unknown>; details: Record<string, unknown>[] }[]> {
    const rows = await this.world.rows<{ body: string; details: string[] }>(`select e.body, array(select d.body from ledger_detail d
      where d.customer_id = e.customer_id and d.seq = e.seq order by d.position) details from ledger_entry e where e.customer_id = $1 and e.event = $2 order by e.seq`, [this.customerId, event]);
    return rows.map(({ body, details }) => ({ body: JSON.parse(body) as Record<string, unknown>, details: details.map((each) => JSON.parse(each) as Record<string, unknown>) }));
  }
}
