import { type Client, nobody } from './support/as.js';
import type { NamedWorld, Person } from './world.js';

/** Somebody who tries a door, and what he sends with every request. */
export interface Persona {
  name: string;
  client: Client;
  headers: Record<string, string>;
  /** The capacity that is open to him. */
  capacity: string;
}

const REASON = { 'mandate-reason': 'Ticket 4711, asked for by the Customer' };

const CAPACITY: Partial<Record<Person, string>> = { owner: 'AccessOwner', manager: 'AccessManager', 'service user': 'ServiceUser' };

/** Everybody the rulebook's matrix (0.2) knows, seen from the group Customer. */
export function personasOf({ group, twin, agents }: NamedWorld): Persona[] {
  const people = (Object.entries(group.people) as [Person, Client][])
    .map(([name, client]) => ({ name, client, headers: {}, capacity: CAPACITY[name] ?? 'SupportPortalUser' }));
  return [
    { name: 'anonymous', client: nobody, headers: {}, capacity: 'AccessOwner' },
    ...people,
    { name: 'stranger', client: twin.people.owner, headers: {}, capacity: 'AccessOwner' },
    { name: 'BackOffice without reason', client: agents['second BackOffice'], headers: {}, capacity: 'AccessOwner' },
    { name: 'BackOffice', client: agents.BackOffice, headers: REASON, capacity: 'AccessOwner' },
    { name: 'RecoveryDesk', client: agents.RecoveryDesk, headers: REASON, capacity: 'AccessOwner' },
  ];
}
