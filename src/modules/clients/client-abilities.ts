import { type Acting, mayRenewSecret } from '../authority/index.js';
import type { ClientRow } from './clients.queries.js';

export interface ClientAbilities {
  addSecret: boolean;
  endSecret: boolean;
  sponsor: boolean;
  end: boolean;
  report: boolean;
}

/** No more live at once. */
export const MOST_SECRETS = 2;

/** What the commands would let whoever acts do with this client. */
export function abilitiesOn(acting: Acting, row: ClientRow): ClientAbilities {
  const there = !ENDS.has(row.stop?.because);
  const make = there && acting.decide('client:make').allowed;
  const end = there && acting.decide('client:end').allowed;
  return {
    addSecret: make && hasRoom(row) && mayRenewSecret(acting.actor, row.madeBy.id),
    endSecret: acting.decide('client:make').allowed && live(row) > 0,
    sponsor: make,
    end,
    report: end,
  };
}

/** An end is final, of the other stops it recovers. */
const ENDS: ReadonlySet<string | undefined> = new Set(['ended', 'expired']);

const live = ({ secrets }: ClientRow): number => secrets.filter((secret) => secret.live).length;

const hasRoom = (row: ClientRow): boolean => row.authentication === 'secret' && live(row) < MOST_SECRETS;
