import type { BulkDeed } from './bulk-change.view.js';
import type { Deed, Done } from './deeds.js';

type Inverse = (done: Done) => Deed[];

const taken: Inverse = ({ grantId }) => (grantId ? [{ kind: 'revoke', grantId }] : []);
/** What continued it, too; the part that runs instead of it ends. */
const restored: Inverse = ({ grantId, takenIds = [] }) => takenIds.map((id, at) => ({ kind: 'restore', grantId: id, insteadOf: at === 0 ? grantId ?? null : null }));
/** Whoever was admitted by it leaves, and with the link what he got. */
const left: Inverse = (done) => (done.memberId ? [{ kind: 'end', memberId: done.memberId }] : taken(done));

/** What takes back one row that was done. */
export const INVERSES: Partial<Record<BulkDeed, Inverse>> = { importPeople: left, giveGrants: taken, narrowGrants: restored, revokeGrants: restored };
