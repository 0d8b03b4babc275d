import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Clock } from '../../platform/clock/clock.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { surelyNow } from '../../platform/database/surely-now.js';
import { demandVersion } from '../../platform/http/etag.js';
import { type Acting, type Call, Gate, NotFound } from '../authority/index.js';
import { insertAcceptance, keepWithdrawal, moveState } from './document-changes.queries.js';
import type { DocumentDetailView } from './document.view.js';
import { NotPossibleNow } from './documents.errors.js';
import { lockDocument, partsOf, type ToldDocument } from './documents.queries.js';
import { documentEntry } from './tell-document.js';
import { memberOf, shownDocument } from './told-documents.js';

/** GC-6.2: an objection that was taken back before its answer counts as none. The document is back in its term, which ran on; where that is over it is finally accepted now (decision 0018). */
@Injectable()
export class WithdrawObjection {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(OperatorPool) private readonly pool: OperatorPool, @Inject(Clock) private readonly clock: Clock) {}

  execute(call: Call, id: string, version: number): Promise<DocumentDetailView> {
    return this.gate.write(call, async (acting) => {
      const by = { id: memberOf(acting), name: acting.actor.displayName };
      const document = await lockDocument(acting, id);
      if (!document) throw new NotFound();
      demandVersion(version, document.version);
      if (document.state !== 'objected') throw new NotPossibleNow(document.state);
      const { objection } = await partsOf(acting, document);
      const state = await this.isOver(acting, document) ? 'accepted' : 'open';
      await keepWithdrawal(acting, id, by);
      await moveState(acting, id, { state });
      if (state === 'accepted') await insertAcceptance(acting, id);
      const answer = await shownDocument(acting, id);
      await tellWithdrawn(acting, document, { state, objectionId: objection?.id });
      return answer;
    });
  }

  /** For good, so a node whose clock is ahead does not say so early. */
  private async isOver({ tx }: Acting, { dueAt }: ToldDocument): Promise<boolean> {
    const isBehind = (at: Temporal.Instant): boolean => Temporal.Instant.compare(at, Temporal.Instant.from(dueAt)) >= 0;
    return isBehind(tx.now) && isBehind(await surelyNow(this.clock, this.pool));
  }
}

async function tellWithdrawn(acting: Acting, { id, title, kind, file, dueAt }: ToldDocument, { state, objectionId }: { state: 'accepted' | 'open'; objectionId?: string }): Promise<void> {
  const at = acting.tx.now.toString();
  const basis = acting.decide('document:object').basis.flatMap(({ grantId }) => grantId ?? []);
  await acting.record({ ...documentEntry('document.objection-withdrawn', [{ id, title, before: { state: 'objected' }, after: { state, objectionId, withdrawnAt: at, dueAt } }]), basis });
  if (state === 'accepted') await acting.record({ ...documentEntry('document.accepted', [{ id, title, after: { kind, sha256: file.sha256, acceptedAt: at } }]), basis });
}
