import { Inject, Injectable } from '@nestjs/common';
import { newId } from '../../kernel/index.js';
import { type AgentActing, type Call, Gate, NotFound, wasDone, withContent } from '../authority/index.js';
import { lockCustomer } from '../customers/index.js';
import { deadlineByRule } from '../rules/index.js';
import { AnswerNotices } from './answer-notices.js';
import { BringFile, type SentFile } from './bring-file.js';
import { canRead, insertDocument, insertFile, keepRemedy, moveState, type NewFile } from './document-changes.queries.js';
import type { PublishDocumentRequest } from './document.requests.js';
import type { PublishedDocumentView } from './document.view.js';
import { NobodyCouldObject, NotPossibleNow } from './documents.errors.js';
import { lockDocument, partsOf, type Read, type ToldDocument } from './documents.queries.js';
import { PublicationNotices } from './publication-notices.js';
import { documentEntry } from './tell-document.js';
import { POSSIBLE, published } from './told-documents.js';

const RULE = 'GC-6.2';

/**
 * GC-6.2: published at an instant, to one Customer; from its legal date on five working days are counted, once (decision 0018). A corrected version ends
 * the document whose place it takes.
 */
@Injectable()
export class PublishDocument {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(BringFile) private readonly bring: BringFile,
    @Inject(PublicationNotices) private readonly notices: PublicationNotices,
    @Inject(AnswerNotices) private readonly answers: AnswerNotices,
  ) {}

  async execute(call: Call, request: PublishDocumentRequest, file: SentFile): Promise<PublishedDocumentView> {
    const { customerId } = call;
    if (customerId === null) throw new NotFound();
    // nobody's file is taken before he may bring one; what was published already is told again whatever came after it
    await this.gate.operator(call, async (agent) => (await wasDone(agent, call.idempotency)) || demandReader({ tx: agent.tx, customerId }));
    return this.bring.execute(customerId, file, (kept) => this.gate.operatorOnce(withContent(call, kept.sha256), async (agent) => {
      await lockCustomer(agent.tx, customerId);
      agent.tx.readClockAgain(); // whoever waited publishes now, and not before
      await demandReader({ tx: agent.tx, customerId });
      return { answer: await this.publish(agent, request, kept), fileId: kept.id };
    }));
  }

  private async publish(agent: AgentActing, { supersedes: corrects, reference, ...said }: PublishDocumentRequest, file: NewFile): Promise<PublishedDocumentView> {
    const { tx, actor } = agent;
    const read = { tx, customerId: actor.customerId };
    const supersedes = corrects ?? null;
    const corrected = supersedes === null ? null : await correctable(read, supersedes);
    const id = newId(tx.now);
    const { dayZero, dueDate, dueAt, skipped, pack } = await deadlineByRule(tx, RULE);
    const term = { dayZero: dayZero.toString(), dueOn: dueDate.toString(), dueAt: dueAt.toString(), skipped: skipped.map(({ date }) => date.toString()), pack };
    await insertFile(read, file);
    await insertDocument(read, { id, kind: said.kind, title: said.title, language: said.language, reference: reference ?? null, fileId: file.id, agentId: actor.id, supersedes, term });
    if (corrected) await takePlace(read, corrected, { id, agentId: actor.id });
    await this.notices.tell(read, { id, dueAt });
    if (corrected?.state === 'recognised') await this.tellRemedied(read, corrected);
    const answer = await published(read, id);
    await agent.record(documentEntry('document.published', [{ id, title: said.title, after: { kind: said.kind, sha256: file.sha256, publishedAt: tx.now.toString(), dueOn: term.dueOn, dueAt: term.dueAt, pack, supersedes } }]));
    return answer;
  }

  private async tellRemedied(read: Read, corrected: ToldDocument): Promise<void> {
    const { objection } = await partsOf(read, corrected);
    if (objection) await this.answers.tell(read, { memberId: objection.by.id, documentId: corrected.id, kind: 'objectionRemedied' });
  }
}

async function demandReader(read: Read): Promise<void> {
  const readable = await canRead(read);
  if (readable === null) throw new NotFound();
  if (!readable) throw new NobodyCouldObject();
}

async function correctable(read: Read, id: string): Promise<ToldDocument> {
  const told = await lockDocument(read, id);
  if (!told) throw new NotFound();
  if (told.supersededBy !== null || !POSSIBLE.supersede.some((state) => state === told.state)) throw new NotPossibleNow(told.state);
  return told;
}

/** What was recognised is put right by it; any other clock ends. */
async function takePlace(read: Read, { id, state }: ToldDocument, by: { id: string; agentId: string }): Promise<void> {
  const recognised = state === 'recognised';
  await moveState(read, id, { state: recognised ? 'remedied' : 'superseded', supersededBy: by.id });
  if (recognised) await keepRemedy(read, id, { text: null, agentId: by.agentId });
}
