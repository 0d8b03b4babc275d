import { Inject, Injectable } from '@nestjs/common';
import { newId } from '../../kernel/index.js';
import { type Acting, type Call, Gate } from '../authority/index.js';
import type { AnnounceThirdPartyTermsRequest } from './application.requests.js';
import { NoCode, TermsChanged } from './applications.errors.js';
import { demandBinding, WHOLE } from './binding-person.js';
import { type Acceptance, acceptancesOf, allTerms, keepTerms, keepTermsAcceptance, lockTerms, type Terms } from './third-party.queries.js';
import type { AnnouncedTermsView, ThirdPartyAcceptanceView, ThirdPartyServiceView } from './third-party.views.js';

const CODE = /^[a-z][a-z0-9-]{1,39}$/;

/** GC-4.7: services of others. The acceptance is between the Customer and the supplier; the operator keeps it and is no party. */
@Injectable()
export class ThirdPartyService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  announced(call: Call): Promise<AnnouncedTermsView[]> {
    return this.gate.operator(call, ({ tx }) => allTerms(tx));
  }

  /** What the supplier changes is a new version, which each Customer accepts anew; the same again changes nothing. */
  announce(call: Call, code: string, request: AnnounceThirdPartyTermsRequest): Promise<AnnouncedTermsView> {
    if (!CODE.test(code)) throw new NoCode();
    return this.gate.operator(call, async ({ tx, actor }) => {
      const terms: Terms = { ...request, code };
      const before = await lockTerms(tx, code);
      if (before && isSame(before, terms)) return before;
      await keepTerms(tx, terms, { version: (before?.version ?? 0) + 1, agentId: actor.id });
      return newestOf(await allTerms(tx), code);
    });
  }

  list(call: Call): Promise<ThirdPartyServiceView[]> {
    return this.gate.read(call, async (acting) => servicesOf(acting));
  }

  accept(call: Call, code: string, termsVersion: number): Promise<ThirdPartyServiceView> {
    return this.gate.writeAlone(call, async (acting) => {
      const { tx, customerId } = acting;
      const by = await demandBinding(acting);
      const newest = (await allTerms(tx)).find((each) => each.code === code);
      if (newest?.version !== termsVersion) throw new TermsChanged();
      const { version, name, supplier } = newest;
      const isNew = await keepTermsAcceptance(tx, { code, version }, { ...by, id: newId(tx.now) });
      const shown = newestOf(await servicesOf(acting), code);
      if (isNew) await acting.record({ event: 'third-party.accepted', subjectId: customerId, rules: ['GC-4.7'], after: { code, name, supplier, version } });
      return shown;
    });
  }
}

function newestOf<Listed extends { code: string }>(listed: readonly Listed[], code: string): Listed {
  const found = listed.find((each) => each.code === code);
  if (!found) throw new Error('terms that were just read are not there');
  return found;
}

const isSame = (one: Terms, other: Terms): boolean => (['name', 'supplier', 'url', 'terms', 'fee', 'dataShared'] as const).every((key) => one[key] === other[key]);

async function servicesOf(acting: Acting): Promise<ThirdPartyServiceView[]> {
  const [terms, acceptances] = await Promise.all([allTerms(acting.tx), acceptancesOf(acting.tx, acting.customerId)]);
  const newest = terms.filter(({ code }, at) => terms.findIndex((each) => each.code === code) === at);
  const maySign = acting.actor.kind === 'person' && acting.decide('order:place', WHOLE).allowed;
  return newest.map(({ announcedBy: _, url, ...each }) => {
    const acceptance = acceptances.find(({ code }) => code === each.code) ?? null;
    const accepted = acceptance?.termsVersion === each.version;
    return {
      ...each, state: accepted ? 'accepted' : acceptance ? 'termsChanged' : 'notAccepted', url: accepted ? url : null,
      acceptance: acceptance && shownAcceptance(acting, acceptance), abilities: { accept: maySign && !accepted },
    };
  });
}

function shownAcceptance(acting: Acting, { termsVersion, acceptedAt, acceptedBy, acceptedById }: Acceptance): ThirdPartyAcceptanceView {
  const mayKnow = acceptedById === acting.actor.memberId || acting.decide('member:read').allowed;
  return { termsVersion, acceptedAt, acceptedBy: mayKnow ? acceptedBy : null };
}
