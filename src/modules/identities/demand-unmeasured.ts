import type { Transaction } from '../../platform/database/database.js';
import { Measured, measureOn } from '../authority/index.js';
import type { Realm } from './realm.js';

/** GC-2.2.4, S26: nothing begins for whoever is kept out everywhere. Asked last, behind the proof: told to nobody but who has the link, or signs in. */
export async function demandUnmeasured(tx: Transaction, { realm, id }: { realm: Realm; id: string }): Promise<void> {
  const measure = realm === 'customer' ? await measureOn(tx, { identityId: id }) : null;
  if (measure !== null) throw new Measured(measure);
}
