import { Inject, Injectable } from '@nestjs/common';
import { isGroupMailbox, newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { demandVersion } from '../../platform/http/etag.js';
import { AccessDirectory } from '../access/index.js';
import { type AgentActing, type Call, Gate, NotFound } from '../authority/index.js';
import { IdentitiesDirectory } from '../identities/index.js';
import { type Member, MembersDirectory } from '../members/index.js';
import { CaseOpenAlready, NotTheOwner, SuccessorNotPossible } from './operators.errors.js';
import type { RecoveryCaseView } from './operators.views.js';
import { RecoveryCase, type RecoveryKind } from './recovery-case.entity.js';
import { RecoveryNotices } from './recovery-notices.js';
import { caseView, type Concerned, lockCase, lockConcerned, openCase, withAbilities } from './recovery.queries.js';
import type { DecideRecoveryCaseRequest, OpenRecoveryCaseRequest } from './recovery.requests.js';

/** Blueprint 3.9: recovery through evidence, never by "first user who clicks" (GC-8.1.2-a). */
@Injectable()
export class RecoveryCasesService {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(MembersDirectory) private readonly members: MembersDirectory,
    @Inject(AccessDirectory) private readonly access: AccessDirectory,
    @Inject(IdentitiesDirectory) private readonly identities: IdentitiesDirectory,
    @Inject(RecoveryNotices) private readonly notices: RecoveryNotices,
  ) {}

  /** Evidence and the person concerned are the Customer's: a look. The queue tells neither. */
  one(call: Call, customerId: string, caseId: string): Promise<RecoveryCaseView> {
    return this.gate.look(call, (agent) => view(agent, customerId, caseId));
  }

  open(call: Call, customerId: string, { kind, memberId, evidence }: OpenRecoveryCaseRequest): Promise<RecoveryCaseView> {
    return this.gate.operator(call, async (agent) => {
      const { tx, actor } = agent;
      const concerned = await lockConcerned(tx, customerId);
      if (!concerned) throw new NotFound();
      if (await openCase(tx, customerId, kind)) throw new CaseOpenAlready();
      demandFit(kind, concerned, await this.members.find(tx, customerId, memberId));
      const opened = Object.assign(new RecoveryCase(), {
        customerId, id: newId(tx.now), kind, memberId, evidence: evidence.trim(), state: 'open' as const, openedBy: actor.id, openedAt: tx.now,
        decidedBy: null, decidedAt: null, decisionReason: null, version: 1,
      });
      await tx.manager.insert(RecoveryCase, opened);
      await this.notices.tell(tx, opened, concerned);
      const answer = await view(agent, customerId, opened.id);
      await agent.record({ event: 'recovery.opened', subjectId: opened.id, rules: ['GC-8.1.2-a'], reason: opened.evidence, after: { ...opened } });
      return answer;
    });
  }

  /** By another agent than the one who opened it; the entity and the schema both say so. */
  decide(call: Call, { customerId, caseId }: { customerId: string; caseId: string }, { decision, reason, version }: DecideRecoveryCaseRequest & { version: number }): Promise<RecoveryCaseView> {
    return this.gate.operator(call, async (agent) => {
      const { tx, actor } = agent;
      const concerned = await lockConcerned(tx, customerId);
      const found = await lockCase(tx, customerId, caseId);
      if (!found || !concerned) throw new NotFound();
      demandVersion(version, found.version);
      found.decide(decision, { agentId: actor.id, at: tx.now, reason });
      const change = decision === 'executed' ? await this.execute(tx, found, concerned) : {};
      await tx.manager.save(found);
      await this.notices.tell(tx, found, concerned);
      const answer = await view(agent, customerId, caseId);
      await agent.record({
        event: `recovery.${decision}`, subjectId: caseId, rules: ['GC-8.1.2-a', ...(found.kind === 'ownership' ? ['GC-8.1.2-b', 'GC-8.3-c'] : [])],
        reason: found.decisionReason, ...change, after: { ...found, ...change.after },
      });
      return answer;
    });
  }

  /** What was true when the case was opened may not be so any more. */
  private async execute(tx: Transaction, { kind, customerId, memberId }: RecoveryCase, concerned: Concerned): Promise<{ before?: object; after?: object }> {
    const member = await this.members.lock(tx, customerId, memberId);
    demandFit(kind, concerned, member);
    if (kind === 'ownership') return this.access.nameOwner(tx, customerId, memberId);
    await this.identities.resetSecondFactor(tx, member.identityId);
    return {};
  }
}

async function view({ tx, actor }: AgentActing, customerId: string, caseId: string): Promise<RecoveryCaseView> {
  const found = await caseView(tx, customerId, caseId);
  if (!found) throw new NotFound();
  return withAbilities(found, actor.id);
}

function demandFit(kind: RecoveryKind, { ownerMemberId }: Concerned, member: Member | null): asserts member is Member {
  if (kind === 'secondFactor') {
    if (member === null || member.id !== ownerMemberId) throw new NotTheOwner();
    return;
  }
  if (member === null) throw new SuccessorNotPossible('must be a member of this Customer');
  if (member.id === ownerMemberId) throw new SuccessorNotPossible('is the Access Owner already');
  if (isGroupMailbox(member.email)) throw new SuccessorNotPossible('must be one natural person, not a desk');
}
