import { Inject, Injectable } from '@nestjs/common';
import { demandVersion } from '../../platform/http/etag.js';
import { type Acting, type Call, type Decision, Gate, type LedgerEvent, NotFound, type Permission } from '../authority/index.js';
import { recordChanges } from './changes.js';
import { AssignedAlready, CostCentreNotThere, LineEnded, MemberNotInForce, NotAssigned } from './inventory.errors.js';
import type { AssigneeView, AssignmentPreviewView, LineAllocationView, LineAssignmentView } from './line.view.js';
import { attributesOf, beginAssignment, endAssignment, isCostCentre, lineById, type LineRow, lockLine, memberInForce, membersInForce, nextVersion, setCostCentre } from './lines.queries.js';

const ASSIGNMENT_RULES = ['SC-MN-1d', 'GC-8.5-a'];

/** Whose a line is and who pays for it: what the Customer itself sets. */
@Injectable()
export class LinesService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  /** @param memberId absent: what a release would change */
  preview(call: Call, lineId: string, memberId?: string): Promise<AssignmentPreviewView> {
    return this.gate.read(call, async (acting) => {
      const line = await lineById(acting, lineId);
      if (!line) throw new NotFound();
      await acting.demandOn(attributesOf(line), 'sim:read', 'line:assign');
      if (line.ended) throw new LineEnded();
      const seesWhose = acting.decide('sim:people', attributesOf(line)).allowed;
      const after = await nextHolder(acting, { ...line, seesWhose }, memberId);
      const shown = { lineId, number: line.number, version: line.version, endsAssignment: line.assignment !== null };
      if (!seesWhose) return { ...shown, before: null, beforeSince: null, after: null };
      const before = line.assignment && { memberId: line.assignment.memberId, name: line.assignment.name };
      return { ...shown, before, beforeSince: line.assignment?.from ?? null, after: after && { memberId: after.id, name: after.name } };
    });
  }

  /**
   * Who could have this line: name and address, no more. Whoever assigns on a part of the Customer finds people here; the list of
   * members is not his, because a person belongs to no part.
   */
  assignees(call: Call, lineId: string, name: string): Promise<AssigneeView[]> {
    return this.gate.read(call, async (acting) => {
      const line = await lineById(acting, lineId);
      if (!line) throw new NotFound();
      await acting.demandOn(attributesOf(line), 'sim:read', 'line:assign');
      await acting.demand('sim:people', attributesOf(line));
      return membersInForce(acting, name.trim());
    });
  }

  /** From now on the line is this person's; the running period of another one ends at the same instant. */
  assign(call: Call, lineId: string, { memberId, reason, version }: { memberId: string; reason: string; version: number }): Promise<LineAssignmentView> {
    return this.gate.write(call, async (acting) => {
      const { line, decision } = await lockFor(acting, lineId, { permission: 'line:assign', version });
      if (!await memberInForce(acting, memberId, true)) throw new MemberNotInForce();
      if (line.assignment?.memberId === memberId.toLowerCase()) throw new AssignedAlready();
      if (line.assignment) await endAssignment(acting, line.assignment.id);
      const id = await beginAssignment(acting, { lineId, memberId, reason });
      await nextVersion(acting, lineId);
      const after = { id, memberId, from: acting.tx.now };
      await this.recordAssignment(acting, line, { event: 'line.assigned', after, reason, decision });
      return { lineId, memberId, from: acting.tx.now.toString(), version: line.version + 1 };
    });
  }

  release(call: Call, lineId: string, { reason, version }: { reason: string; version: number }): Promise<LineAssignmentView> {
    return this.gate.write(call, async (acting) => {
      const { line, decision } = await lockFor(acting, lineId, { permission: 'line:assign', version });
      if (!line.assignment) throw new NotAssigned();
      await endAssignment(acting, line.assignment.id);
      await nextVersion(acting, lineId);
      await this.recordAssignment(acting, line, { event: 'line.released', after: null, reason, decision });
      return { lineId, memberId: null, from: acting.tx.now.toString(), version: line.version + 1 };
    });
  }

  /** To another cost centre: the right must cover the line where it is and where it goes, or a scope could be left or robbed. */
  allocate(call: Call, lineId: string, { costCentreId, reason, version }: { costCentreId: string | null; reason: string; version: number }): Promise<LineAllocationView> {
    return this.gate.write(call, async (acting) => {
      const target = costCentreId?.toLowerCase() ?? null;
      const { line, decision } = await lockFor(acting, lineId, { permission: 'line:allocate', version });
      if (target !== null && !await isCostCentre(acting.tx, acting.customerId, target)) throw new CostCentreNotThere();
      await acting.demand('line:allocate', { ...attributesOf(line), costCentreId: target });
      if (target === line.costCentreId) return { lineId, costCentreId: target, version: line.version };
      await setCostCentre(acting, lineId, target);
      const change = { table: 'line' as const, id: lineId, ...attributesOf(line), before: { costCentreId: line.costCentreId }, after: { costCentreId: target } };
      await recordChanges(acting, { event: 'line.allocated', subjectId: lineId, rules: ['SC-MN-1d'], reason, decision }, [change]);
      return { lineId, costCentreId: target, version: line.version + 1 };
    });
  }

  private async recordAssignment(acting: Acting, line: LineRow, what: { event: LedgerEvent; after: { id: string } | null; reason: string; decision: Decision }): Promise<void> {
    const id = what.after?.id ?? line.assignment?.id ?? '';
    const change = { table: 'line_assignment' as const, id, ...attributesOf(line), before: line.assignment && told(line.assignment), after: what.after };
    await recordChanges(acting, { ...what, subjectId: line.id, rules: ASSIGNMENT_RULES }, [change]);
  }
}

/** Without the name: what the ledger keeps can never be erased (P21). */
const told = ({ name: _, ...facts }: NonNullable<LineRow['assignment']>): object => facts;

/** Null: nobody. Refused as the change itself would be, but nobody learns by guessing whose the line is. */
async function nextHolder(acting: Acting, { assignment, seesWhose }: { assignment: LineRow['assignment']; seesWhose: boolean }, memberId: string | undefined): Promise<{ id: string; name: string } | null> {
  if (memberId === undefined) {
    if (!assignment) throw new NotAssigned();
    return null;
  }
  const member = await memberInForce(acting, memberId, false);
  if (!member) throw new MemberNotInForce();
  if (seesWhose && assignment?.memberId === member.id) throw new AssignedAlready();
  return member;
}

/** Lock order: line, assignee, then (by the entry) the Customer's chain. */
async function lockFor(acting: Acting, lineId: string, { permission, version }: { permission: Permission; version: number }): Promise<{ line: LineRow; decision: Decision }> {
  const line = await lockLine(acting, lineId);
  if (!line) throw new NotFound();
  const decision = await acting.demandOn(attributesOf(line), 'sim:read', permission);
  demandVersion(version, line.version);
  if (line.ended) throw new LineEnded();
  return { line, decision };
}
