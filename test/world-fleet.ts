import { type Builder, digits, eachOf, LONG_AGO, withLuhn } from './world-pen.js';

interface Card { sim: string; line: string; device: string; number: string; iccid: string }

interface Places {
  costCentre: string;
  billingAccount: string;
  /** Members. */
  serviceUser: string;
  fleetManager: string;
}

/** Three cards in the first cost centre, of which one is the service user's, and one outside any; a view of them, and a deed on one that waits. */
export async function aFleet(builder: Builder, { costCentre, billingAccount, serviceUser, fleetManager }: Places): Promise<Card & Record<'ownLine' | 'plan' | 'deed' | 'savedView', string>> {
  const { row, word } = builder;
  const plan = word('Business');
  const [first] = await eachOf([costCentre, costCentre, null], async (centre) => aCard(builder, { cost_centre_id: centre, billing_account_id: billingAccount, tariff_plan: plan }));
  const second = await aCard(builder, { cost_centre_id: costCentre, billing_account_id: billingAccount, tariff_plan: plan });
  await row('line_assignment', { line_id: second.line, member_id: serviceUser, starts_at: LONG_AGO, reason: word('assigned'), recorded_at: LONG_AGO });
  if (!first) throw new Error('a fleet without a card');
  return { ...first, ownLine: second.line, plan, deed: await markingThatWaits(builder, fleetManager, first.device), savedView: await sharedView(builder, fleetManager, costCentre) };
}

async function aCard({ row, word, mark, version }: Builder, line: Record<string, unknown>): Promise<Card> {
  const [number, iccid, imsi, imei] = [`+3247${digits(8)}`, withLuhn(`893201${digits(12)}`), `20601${digits(10)}`, withLuhn(`35173926${digits(6)}`)];
  for (const each of [number, iccid, imsi, imei]) mark(each);
  const lineId = await row('line', { number, options: ['Roaming'], starts_at: LONG_AGO, version, ...line });
  const sim = await row('sim', { iccid, imsi, form: 'card', state: 'active', version, number: '', tariff_plan: '', device_owned: false });
  const device = await row('device', { imei, make: 'Apple', model: 'iPhone 15', version });
  const [since, recorded] = [{ starts_at: LONG_AGO }, { recorded_at: LONG_AGO }];
  await row('sim_placement', { sim_id: sim, line_id: lineId, ...since, ...recorded });
  await row('device_use', { sim_id: sim, device_id: device, ...since });
  await row('device_ownership', { device_id: device, stated_by: word('Olga Owner'), ...since });
  return { sim, line: lineId, device, number, iccid };
}

const sharedView = ({ row, word, version }: Builder, memberId: string, costCentreId: string): Promise<string> =>
  row('saved_view', { member_id: memberId, name: word('Cards of the quay'), shared: true, filter: { costCentreId }, sort: 'iccid', direction: 'asc', version });

/** Asked by one fleet manager; another one decides. */
async function markingThatWaits({ customerId, pen, row, word, version }: Builder, madeBy: string, device: string): Promise<string> {
  const deed = await row('bulk_deed', { deed: 'markOwned', state: 'pending', reason: word('asset list'), made_by: madeBy, made_at: LONG_AGO, count: 1, version });
  await pen.write('bulk_deed_row', { customer_id: customerId, deed_id: deed, subject_id: device, version, place: {} });
  return deed;
}
