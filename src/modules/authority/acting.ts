import type { Transaction } from '../../platform/database/database.js';
import type { Ledger, LedgerRecord } from '../../platform/ledger/ledger.js';
import type { Call, Language } from './call.js';
import { decide, type Decision, type Row } from './decision.js';
import { explain, type Explanation } from './explanation.js';
import { contactsOf, granteesAmong, type Known, withoutNames } from './grantors.queries.js';
import type { Entry } from './ledger-events.js';
import { nameless, partNames } from './parts.queries.js';
import type { Permission } from './permissions.js';
import type { Policy, RulePack } from './policy.js';
import { Measured, NotAllowed, NotFound } from './refusals.js';
import { type Actor, partsOf, peopleIn, type Standing } from './standing.js';
import { Binds, type ColumnMap, visibleTo } from './visible-to.js';

interface Admitted {
  standing: Standing;
  policy: Policy;
  actor: Actor;
  pack: RulePack;
}

/** Somebody acting at one Customer inside one transaction: what he may do, and the trail of what he does. */
export class Acting {
  readonly standing: Standing;
  readonly policy: Policy;
  readonly actor: Actor;
  readonly pack: RulePack;

  constructor(readonly tx: Transaction, private readonly call: Pick<Call, 'language'>, admitted: Admitted, private readonly ledger: Ledger) {
    ({ standing: this.standing, policy: this.policy, actor: this.actor, pack: this.pack } = admitted);
  }

  get customerId(): string {
    return this.actor.customerId;
  }

  /** What the request asks for, else the person's own. */
  get language(): Language {
    const { holder } = this.standing;
    return this.call.language ?? (holder.kind === 'client' ? 'en' : holder.language);
  }

  decide(permission: Permission, row?: Row): Decision {
    return decide(this.policy, permission, row);
  }

  /** The rows on which `decide` says yes, as SQL. */
  visible(permission: Permission, columns: ColumnMap, binds: Binds): string {
    return visibleTo(this.policy, permission, { columns, binds });
  }

  /** Refuses with the explanation, unless the permission covers the row (or, without one, any row). */
  async demand(permission: Permission, row?: Row): Promise<Decision> {
    const decision = this.decide(permission, row);
    if (decision.allowed) return decision;
    const measure = decision.withheld.find(({ cause }) => cause === 'measure');
    if (measure) throw new Measured(measure.caseNumber ?? '');
    throw new NotAllowed(await this.explain(decision));
  }

  /** For a loaded row: not visible is 404, visible but not allowed is 403 (blueprint 3.7). */
  async demandOn(row: Row | null, visible: Permission, permission: Permission): Promise<Decision> {
    if (!row || !this.decide(visible, row).allowed) throw new NotFound();
    return this.demand(permission, row);
  }

  async explain(decision: Decision): Promise<Explanation> {
    const contacts = (await this.grantors([this.standing], decision.allowed ? partsOf(this.standing) : []))(this.standing);
    return explain(decision, { standing: this.standing, capacity: this.policy.capacity, contacts, at: this.tx.now, language: this.language, own: true });
  }

  /** Who can give access and who gave these on which parts, as whoever acts may know it (GC-8.1.2-c): neither a machine nor a third party is told who they are. */
  async grantors(about: readonly Standing[], parts = about.flatMap(partsOf)): Promise<(standing: Standing) => Known> {
    const { tx, customerId } = this;
    const isMachine = this.actor.kind === 'client';
    const isOutside = isMachine || this.actor.mandate !== null;
    const [contacts, granteeOf, namePart] = await Promise.all([
      contactsOf(this, about.flatMap(peopleIn)), granteesAmong(tx, customerId, about),
      isMachine ? nameless : partNames(tx, customerId, { parts, seesLine: (row) => this.seesLine(row) }),
    ]);
    const told = isOutside ? withoutNames(contacts) : contacts;
    return (standing) => ({ ...told, grantee: granteeOf(standing), namePart });
  }

  private seesLine(row: Row): boolean {
    const now = this.tx.now.epochMilliseconds;
    return this.decide('sim:read', row).allowed || this.decide('line:read-own', { ...row, from: now, to: now }).allowed;
  }

  /** The entry of this change; the last statement of its transaction (it takes the lock on the Customer's chain). */
  record(entry: Entry): Promise<void> {
    return this.ledger.record(this.tx, { ...entry, customerId: this.customerId, actor: ledgerActor(this.actor) });
  }
}

export const ledgerActor = (actor: Actor): LedgerRecord['actor'] =>
  ({ kind: actor.kind, id: actor.id, memberId: actor.memberId, capacity: actor.capacity, reason: actor.reason, ...(actor.deputyOf !== null && { deputyOf: actor.deputyOf }), ...(actor.mandate && { mandateId: actor.mandate.id }), ...(actor.affiliation && { affiliationId: actor.affiliation.id }) });
