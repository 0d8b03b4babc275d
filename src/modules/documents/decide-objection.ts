import { Inject, Injectable } from '@nestjs/common';
import { demandVersion } from '../../platform/http/etag.js';
import { type Call, Gate, NotFound } from '../authority/index.js';
import { AnswerNotices } from './answer-notices.js';
import { keepAnswer, keepRemedy, moveState } from './document-changes.queries.js';
import type { DecideObjectionRequest, ObjectionDecision } from './document.requests.js';
import type { PublishedDocumentView } from './document.view.js';
import { NotPossibleNow } from './documents.errors.js';
import { lockDocument, partsOf } from './documents.queries.js';
import { documentEntry } from './tell-document.js';
import { POSSIBLE, published } from './told-documents.js';

const BECOMES = { recognise: 'recognised', reject: 'rejected', remedy: 'remedied' } as const satisfies Record<ObjectionDecision, string>;

const TOLD_BY = { recognised: 'objectionRecognised', rejected: 'objectionRejected', remedied: 'objectionRemedied' } as const;

/** GC-6.2: the operator answers an objection, and puts right what he recognised. */
@Injectable()
export class DecideObjection {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(AnswerNotices) private readonly notices: AnswerNotices) {}

  execute(call: Call, id: string, { decision, answer, version }: DecideObjectionRequest & { version: number }): Promise<PublishedDocumentView> {
    return this.gate.operator(call, async (agent) => {
      const { tx, actor } = agent;
      const read = { tx, customerId: actor.customerId };
      const document = await lockDocument(read, id);
      if (!document) throw new NotFound();
      demandVersion(version, document.version);
      if (document.supersededBy !== null || !POSSIBLE[decision].some((state) => state === document.state)) throw new NotPossibleNow(document.state);
      const state = BECOMES[decision];
      if (state === 'remedied') await keepRemedy(read, id, { text: answer, agentId: actor.id });
      else await keepAnswer(read, id, { outcome: state, answer, agentId: actor.id });
      await moveState(read, id, { state });
      const { objection } = await partsOf(read, document);
      if (objection) await this.notices.tell(read, { memberId: objection.by.id, documentId: id, kind: TOLD_BY[state] });
      const told = await published(read, id);
      await agent.record(documentEntry(`document.${state}`, [{ id, title: document.title, before: { state: document.state }, after: { state } }]));
      return told;
    });
  }
}
