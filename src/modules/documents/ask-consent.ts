import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { endOfDate, legalDateOf, parseEnterpriseNumber } from '../../kernel/index.js';
import { type Acting, type Call, Gate, NotFound } from '../authority/index.js';
import type { AskConsentRequest } from './consent.requests.js';
import type { DocumentConsentView } from './consent.view.js';
import { ConsentAskedAlready, ConsentOutOfReach, ConsentsOfPeople, NoSuchEnterprise, TooManyConsents } from './consents.errors.js';
import { consentById, consentsOf, insertConsent, type ToldConsent } from './consents.queries.js';
import { DocumentSuperseded } from './documents.errors.js';
import { MOST_CONSENTS, MOST_WAITING } from './document-words.js';
import { lockDocument, type ToldDocument } from './documents.queries.js';
import { digestOf, documentEntry } from './tell-document.js';
import { consentView } from './told-consents.js';
import { memberOf } from './told-documents.js';

const LONGEST = { years: 10 };

/** GC-6.1: the Customer asks that a third party may use a document, and rely on it. It binds nobody, so any person who reads the document may ask (decision 0026). */
@Injectable()
export class AskConsent {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  execute(call: Call, documentId: string, request: AskConsentRequest): Promise<DocumentConsentView> {
    return this.gate.write(call, async (acting) => {
      if (acting.actor.kind !== 'person') throw new ConsentsOfPeople();
      await acting.demand('document:read', {}); // of all of them: a third party asks for nobody
      const by = { id: memberOf(acting), name: acting.actor.displayName };
      const document = await currentDocument(acting, documentId);
      const until = lastDay(request, acting.tx.now);
      const asked = { thirdParty: request.thirdParty.trim(), enterpriseNumber: enterpriseOf(request), purpose: request.purpose.trim(), untilOn: until.toString() };
      demandRoom(await consentsOf(acting, documentId), asked.thirdParty);
      const id = await insertConsent(acting, { ...asked, documentId, documentSha256: document.file.sha256, endsAt: endOfDate(until).toString(), by, year: legalDateOf(acting.tx.now).year });
      const told = await consentById(acting, documentId, id);
      if (!told) throw new Error('a consent that was asked for is not there');
      await tellAsked(acting, document, told);
      return consentView(acting, told, document);
    });
  }
}

async function currentDocument(acting: Acting, id: string): Promise<ToldDocument> {
  const document = await lockDocument(acting, id);
  if (!document) throw new NotFound();
  if (document.supersededBy !== null) throw new DocumentSuperseded(document.supersededBy);
  return document;
}

function lastDay({ untilOn }: AskConsentRequest, now: Temporal.Instant): Temporal.PlainDate {
  const [today, until] = [legalDateOf(now), Temporal.PlainDate.from(untilOn)];
  const last = today.add(LONGEST);
  if (Temporal.PlainDate.compare(until, today) < 0 || Temporal.PlainDate.compare(until, last) > 0) throw new ConsentOutOfReach(today.toString(), last.toString());
  return until;
}

function enterpriseOf({ enterpriseNumber }: AskConsentRequest): string | null {
  if (enterpriseNumber === undefined) return null;
  const digits = parseEnterpriseNumber(enterpriseNumber);
  if (digits === null) throw new NoSuchEnterprise();
  return digits;
}

function demandRoom(kept: readonly ToldConsent[], thirdParty: string): void {
  const waiting = kept.filter(({ state }) => state === 'waiting');
  if (waiting.some((each) => each.thirdParty.toLowerCase() === thirdParty.toLowerCase())) throw new ConsentAskedAlready();
  if (waiting.length >= MOST_WAITING || kept.length >= MOST_CONSENTS) throw new TooManyConsents();
}

async function tellAsked(acting: Acting, { id, title }: ToldDocument, { id: consentId, caseNumber, thirdParty, enterpriseNumber, purpose, untilOn, documentSha256 }: ToldConsent): Promise<void> {
  const basis = acting.decide('document:read').basis.flatMap(({ grantId }) => grantId ?? []);
  const after = { consentId, caseNumber, thirdParty, enterpriseNumber, purposeSha256: digestOf(purpose), untilOn, documentSha256 };
  await acting.record({ ...documentEntry('document.consent-asked', [{ id, title, after }], ['GC-6.1']), basis });
}
