import type { LedgerActor } from '../../platform/ledger/ledger.js';
import type { Acting } from '../authority/index.js';
import { namesOf } from './ledger.queries.js';

export type NameOf = (actor: LedgerActor) => string | null;

/** Whose name a reader may see: a machine no person's, as with contacts; a person those of members with `member:read`, of agents always (GC-10.1). */
export async function actorNames(acting: Acting, actors: readonly LedgerActor[], operatorName: string): Promise<NameOf> {
  const readable = namedKinds(acting);
  const idOf = ({ kind, id, memberId }: LedgerActor): string | null => (readable.has(kind) ? (kind === 'person' ? memberId : id) ?? null : null);
  const names = await namesOf(acting.tx, acting.customerId, [...new Set(actors.flatMap((actor) => idOf(actor) ?? []))]);
  return (actor) => {
    const name = names.get(idOf(actor) ?? '');
    if (name === undefined) return null;
    return actor.kind === 'agent' ? `${operatorName}, ${name}` : name;
  };
}

function namedKinds(acting: Acting): ReadonlySet<LedgerActor['kind']> {
  if (acting.actor.kind === 'client') return new Set(['client']);
  return new Set(acting.decide('member:read').allowed ? ['person', 'client', 'agent'] : ['client', 'agent']);
}
