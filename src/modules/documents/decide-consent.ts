import { Inject, Injectable } from '@nestjs/common';
import { demandVersion } from '../../platform/http/etag.js';
import { type Call, Gate, NotFound } from '../authority/index.js';
import { AnswerNotices } from './answer-notices.js';
import type { ConsentDecision, DecideConsentRequest } from './consent.requests.js';
import type { OperatorConsentView } from './consent.view.js';
import { ConditionsWithoutConsent, ConsentNotPossible } from './consents.errors.js';
import { consentById, decidedConsent, keepDecision, type ToldConsent } from './consents.queries.js';
import { lockDocument, type Read, type ToldDocument } from './documents.queries.js';
import { digestOf, documentEntry } from './tell-document.js';
import { canStillBeGranted, DECIDABLE } from './told-consents.js';

const BECOMES = { grant: 'granted', refuse: 'refused', withdraw: 'withdrawn' } as const satisfies Record<ConsentDecision, string>;
const TOLD_BY = { granted: 'consentGranted', refused: 'consentRefused', withdrawn: 'consentWithdrawn' } as const;

/** GC-6.1: the operator consents in writing, refuses, or ends for the future what he granted. The row of the document keeps two of them apart. */
@Injectable()
export class DecideConsent {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(AnswerNotices) private readonly notices: AnswerNotices) {}

  execute(call: Call, { documentId, id }: { documentId: string; id: string }, { version, ...request }: DecideConsentRequest & { version: number }): Promise<OperatorConsentView> {
    return this.gate.operator(call, async (agent) => {
      const { tx, actor } = agent;
      const read = { tx, customerId: actor.customerId };
      const [document, consent] = [await lockDocument(read, documentId), await consentById(read, documentId, id)];
      if (!document || !consent) throw new NotFound();
      if (consent.state === 'takenBack') throw new ConsentNotPossible('The Customer took the request back.');
      demandVersion(version, consent.version);
      demandPossible(request, { consent, document }, read);
      const state = BECOMES[request.decision];
      const conditions = request.conditions ?? null;
      await keepDecision(read, id, { state, text: request.answer, conditions, agentId: actor.id });
      await this.notices.tell(read, { memberId: consent.by.id, documentId, kind: TOLD_BY[state] });
      const answer = await decidedConsent(read, id);
      const { caseNumber, thirdParty, enterpriseNumber, untilOn, documentSha256 } = consent;
      const after = { state, consentId: id, caseNumber, thirdParty, enterpriseNumber, untilOn, documentSha256, textSha256: digestOf(request.answer), ...(conditions !== null && { conditionsSha256: digestOf(conditions) }) };
      await agent.record(documentEntry(`document.consent-${state}`, [{ id: documentId, title: document.title, before: { state: consent.state }, after }], ['GC-6.1']));
      return answer;
    });
  }
}

function demandPossible({ decision, conditions }: DecideConsentRequest, { consent, document }: { consent: ToldConsent; document: ToldDocument }, { tx }: Read): void {
  if (conditions !== undefined && decision !== 'grant') throw new ConditionsWithoutConsent();
  if (consent.state !== DECIDABLE[decision]) throw new ConsentNotPossible(`It is ${consent.state}.`);
  if (decision === 'grant' && !canStillBeGranted(consent, document, tx.now)) throw new ConsentNotPossible('Its last day is over, or a corrected version has taken the place of the document.');
}
