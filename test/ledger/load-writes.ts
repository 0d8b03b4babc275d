import { setTimeout as pause } from 'node:timers/promises';
import { anIccid, aNumber } from '../inventory/fleet.js';

interface Step { route?: string; mutation?: string; ids?: Record<string, string>; body?: string; type?: string; variables?: object; by?: { cookie: string } }

interface Tour {
  /** By REST or by GraphQL, as the step says. */
  does(step: Step): Promise<{ id: string }>;
  agent: { cookie: string };
  stateOf(loadId: string): Promise<string | undefined>;
}

const LOADS = 'POST /operator/customers/{customerId}/inventory-loads';

/** A load that is applied, and writes of loads that change nothing else: each of them for the watch to see. */
export function writesOfLoads({ does, agent: by, stateOf }: Tour): { apply: () => Promise<void>; cancel: () => Promise<void> } {
  const file = { type: 'text/csv', body: `iccid,imsi,form,state,number,tariff_plan,billing_account\n${anIccid()},206010000000002,card,active,${aNumber()},Business 20,800123\n` };
  const check = (): Promise<{ id: string }> => does({ route: `${LOADS}?fileName=fleet.csv&apply=false`, ...file, by });
  const apply = async (): Promise<void> => {
    const { id } = await check();
    await does({ route: `${LOADS}/{loadId}/application`, ids: { loadId: id }, by });
    for (let tries = 0; tries < 100 && await stateOf(id) !== 'applied'; tries += 1) await pause(100);
    if (await stateOf(id) !== 'applied') throw new Error('the load was not applied');
  };
  const cancel = async (): Promise<void> => {
    const [{ id: loadId }, { id: checked }] = [await does({ route: `${LOADS}?fileName=fleet.csv`, ...file, by }), await check()];
    await does({ route: `${LOADS}/{loadId}/cancellation`, ids: { loadId }, by }).catch(() => undefined);
    await does({ mutation: 'cancelInventoryLoad', variables: { loadId }, by }).catch(() => undefined);
    await does({ mutation: 'applyInventoryLoad', variables: { loadId: checked }, by });
  };
  return { apply, cancel };
}
