import { Inject, Injectable } from '@nestjs/common';
import { demandVersion } from '../../platform/http/etag.js';
import { type Call, Gate, NotFound } from '../authority/index.js';
import type { DocumentConsentView } from './consent.view.js';
import { ConsentNotPossible, ConsentOfSomebodyElse, ConsentsOfPeople } from './consents.errors.js';
import { consentById, keepTakenBack } from './consents.queries.js';
import { lockDocument } from './documents.queries.js';
import { documentEntry } from './tell-document.js';
import { consentView, mayTakeBack, rightToTakeBack } from './told-consents.js';
import { memberOf } from './told-documents.js';

/** GC-6.1: nobody waits for the answer any more. Of this and the answer one comes first, by the row of the document, and the other is refused (decision 0026). */
@Injectable()
export class TakeConsentBack {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  execute(call: Call, { documentId, id }: { documentId: string; id: string }, version: number): Promise<DocumentConsentView> {
    return this.gate.write(call, async (acting) => {
      if (acting.actor.kind !== 'person') throw new ConsentsOfPeople();
      await acting.demand('document:read', {});
      const by = { id: memberOf(acting), name: acting.actor.displayName };
      const [document, consent] = [await lockDocument(acting, documentId), await consentById(acting, documentId, id)];
      if (!document || !consent) throw new NotFound();
      if (!mayTakeBack(acting, consent)) throw new ConsentOfSomebodyElse();
      if (consent.state !== 'waiting') throw new ConsentNotPossible(consent.state === 'takenBack' ? 'It was taken back before.' : 'The operator has answered it.');
      demandVersion(version, consent.version);
      await keepTakenBack(acting, id, by);
      const told = await consentById(acting, documentId, id);
      if (!told) throw new Error('a request that was taken back is not there');
      const basis = rightToTakeBack(acting, consent).basis.flatMap(({ grantId }) => grantId ?? []);
      const { caseNumber, thirdParty, enterpriseNumber, untilOn, documentSha256 } = consent;
      const after = { state: told.state, consentId: id, caseNumber, thirdParty, enterpriseNumber, untilOn, documentSha256 };
      await acting.record({ ...documentEntry('document.consent-taken-back', [{ id: documentId, title: document.title, before: { state: consent.state }, after }], ['GC-6.1']), basis });
      return consentView(acting, told, document);
    });
  }
}
