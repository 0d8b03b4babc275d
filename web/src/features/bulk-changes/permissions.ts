import type { BulkDeed, Permission } from '../../lib/api-types.gen';

type Plain = Exclude<BulkDeed, 'undo'>;

/** Which right each is planned and applied by: whom to ask for it is told with a locked button. */
const DONE_BY: Readonly<Record<Plain, Permission>> = { importPeople: 'member:admit', giveGrants: 'grant:give', narrowGrants: 'grant:narrow', revokeGrants: 'grant:revoke', endMembers: 'member:end' };
const UNDONE_BY: Readonly<Record<Plain, Permission>> = { importPeople: 'member:end', giveGrants: 'grant:revoke', narrowGrants: 'grant:give', revokeGrants: 'grant:give', endMembers: 'member:admit' };

/** @param original what an undo undoes */
export const doneBy = (deed: BulkDeed, original: BulkDeed | undefined): Permission => (deed === 'undo' ? undoneBy(original ?? 'giveGrants') : DONE_BY[deed]);

export const undoneBy = (deed: BulkDeed): Permission => (deed === 'undo' ? 'grant:give' : UNDONE_BY[deed]);
