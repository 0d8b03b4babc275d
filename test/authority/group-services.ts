import { AffiliationsService } from '../../src/modules/affiliations/affiliations.service.js';
import { FollowControl } from '../../src/modules/affiliations/follow-control.js';
import { OperatorAffiliations } from '../../src/modules/affiliations/operator-affiliations.service.js';
import type { Call, Gate } from '../../src/modules/authority/index.js';
import type { Transaction } from '../../src/platform/database/database.js';
import { Problem } from '../../src/platform/http/problem.js';
import type { Command } from './commands.js';
import { CUSTOMER, type InMemory } from './in-memory.js';
import type { GroupInMemory } from './group-in-memory.js';

const CALL = {} as Call;
/** Whom it is told changes nothing in what anybody may do. */
const SILENT = { tell: () => Promise.resolve() } as never;

/** What the operator keeps of the affiliate, what the affiliate says itself, and what follows from the register, by the real services. */
export class GroupServices {
  private readonly operator: OperatorAffiliations;
  private readonly own: AffiliationsService;
  private readonly follower: FollowControl;

  constructor(private readonly store: InMemory, private readonly group: GroupInMemory, gate: Gate) {
    const agent = (tx: Transaction): object => ({ tx, actor: { customerId: CUSTOMER, id: 'agent' }, may: () => true, record: () => { store.entries += 1; return Promise.resolve(); } });
    const back = { operator: (_: Call, work: (acting: object) => Promise<unknown>) => store.transaction((tx) => work(agent(tx))) } as unknown as Gate;
    this.operator = new OperatorAffiliations(back, {} as never, {} as never, {} as never, SILENT);
    this.own = new AffiliationsService(gate, {} as never, SILENT);
    const followed = { query: () => Promise.resolve(group.listed.filter(({ endedAt }) => endedAt === null).map(({ id }) => ({ customerId: CUSTOMER, id }))) };
    this.follower = new FollowControl({ write: (_, work) => store.transaction(work) }, followed as never, { record: () => Promise.resolve() } as never, SILENT);
  }

  onList({ how, until }: Extract<Command, { do: 'affiliate' }>): Promise<unknown> {
    if (how === 'list') return this.operator.enter(CALL, { parentId: 'p', origin: 'contract', document: 'd' } as never);
    const { id, version } = this.last();
    switch (how) {
      case 'unlist': return this.operator.unlist(CALL, id, { reason: 'sold', version });
      case 'withdraw': return this.operator.withdraw(CALL, id, { reason: 'asked', version });
      case 'consent': return this.operator.consent(CALL, id, { version, givenBy: 'B', document: 'd', covers: 'all', ...(until !== null && { until: this.store.in(until) }) });
    }
  }

  withdraw(call: Call): Promise<unknown> {
    const { id, version } = this.last();
    return this.own.withdrawConsent(call, id, { reason: 'no more', version });
  }

  /** The job, after facts changed and on a new day. */
  async follow(): Promise<void> {
    await this.follower.execute();
  }

  private last(): { id: string; version: number } {
    const found = this.group.listed.at(-1);
    if (!found) throw new Problem(404, 'not-listed', 'no affiliate of anybody');
    return found;
  }
}
