import { isId } from '../../kernel/index.js';
import type { NamedView } from '../../platform/graphql/named.view.js';
import type { LedgerActor } from '../../platform/ledger/ledger.js';
import type { Acting } from '../authority/index.js';
import { namesOf, type Nameable } from './ledger.queries.js';

/** Every id in it, once, wherever it stands. */
export const idsIn = (value: unknown): string[] => [...new Set(walk(value))];

function walk(value: unknown): string[] {
  if (isId(value)) return [value.toLowerCase()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(walk) : [];
}

/** Today's names of what entries mention, as far as one reader may know them: the chain keeps ids only, because what is in it can never be erased (P21). */
export class Names {
  private constructor(private readonly names: ReadonlyMap<string, string>) {}

  static async of(acting: Acting, ids: readonly string[], operatorName: string): Promise<Names> {
    const names = await namesOf(acting, ids, { people: nameable(acting), operatorName });
    const { id, legalName } = acting.standing.customer;
    return new Names(new Map([...names, [id, legalName]]));
  }

  in(value: unknown): NamedView[] {
    return idsIn(value).flatMap((id) => {
      const name = this.names.get(id);
      return name === undefined ? [] : { id, name };
    });
  }

  /** A company, and so told to every reader. */
  thirdParty({ mandateId }: LedgerActor): string | null {
    return this.names.get(mandateId ?? '') ?? null;
  }

  /** Likewise. */
  parent({ affiliationId }: LedgerActor): string | null {
    return this.names.get(affiliationId ?? '') ?? null;
  }

  actor({ kind, id, memberId }: LedgerActor): string | null {
    return this.names.get((kind === 'person' ? memberId : id) ?? '') ?? null;
  }
}

/** A machine learns no person's name, as with contacts; a person those of agents (GC-10.1), and those of members with `member:read`. */
function nameable(acting: Acting): readonly Nameable[] {
  if (acting.actor.kind === 'client') return [];
  return acting.decide('member:read').allowed ? ['agent', 'member'] : ['agent'];
}
