import { Inject, Injectable } from '@nestjs/common';
import { type Page, Pages } from '../../platform/database/page.js';
import { demandVersion } from '../../platform/http/etag.js';
import { type Acting, type Call, Gate, NotFound } from '../authority/index.js';
import type { AffiliateActView, AffiliateView, AffiliationView } from './affiliation.views.js';
import { AffiliationNotPossible } from './affiliations.errors.js';
import { affiliateOf, type AffiliateRow, affiliationHere, type AffiliationRow, consentTold, holdAffiliate, keepRefusal, keepWithdrawal, listActs, listAffiliates, listAffiliations, moveVersion, type Read } from './affiliations.queries.js';
import { TellAffiliation } from './tell-affiliation.js';

interface Asked {
  limit: number;
  after?: string;
}

/** GC-9.1: companies that a Customer controls and acts for, and what an affiliate sees of it. */
@Injectable()
export class AffiliationsService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages, @Inject(TellAffiliation) private readonly news: TellAffiliation) {}

  affiliates(call: Call, { limit, after }: Asked): Promise<Page<AffiliateView>> {
    return this.gate.read(call, async (acting) => {
      const keyset = this.pages.of({ list: 'affiliates', customerId: acting.customerId });
      const [before = null] = keyset.after(after) ?? [];
      const { rows, counted } = await listAffiliates(acting, { before, limit });
      return keyset.page(rows.map((row) => affiliateView(acting, row)), counted, { limit, keyOf: ({ id }) => [id] });
    });
  }

  affiliate(call: Call, id: string): Promise<AffiliateView> {
    return this.gate.read(call, async (acting) => affiliateView(acting, there(await affiliateOf(acting, id))));
  }

  /** GC-9.1-c, GC-9.1-e: what the parent is liable for, and what was done since control was lost. */
  acts(call: Call, id: string, { limit, after }: Asked): Promise<Page<AffiliateActView>> {
    return this.gate.read(call, async (acting) => {
      there(await affiliateOf(acting, id));
      const keyset = this.pages.of({ list: 'affiliate-acts', customerId: acting.customerId, id });
      const [before] = keyset.after(after) ?? [];
      const { rows, counted } = await listActs(acting, id, { before: before ? Number(before) : null, limit });
      return keyset.page(rows, counted, { limit, keyOf: ({ seq }) => [String(seq)] });
    });
  }

  affiliations(call: Call, { limit, after }: Asked): Promise<Page<AffiliationView>> {
    return this.gate.read(call, async (acting) => {
      const keyset = this.pages.of({ list: 'affiliations', customerId: acting.customerId });
      const [before = null] = keyset.after(after) ?? [];
      const { rows, counted } = await listAffiliations(acting, { before, limit });
      return keyset.page(rows.map((row) => affiliationView(acting, row)), counted, { limit, keyOf: ({ id }) => [id] });
    });
  }

  affiliation(call: Call, id: string): Promise<AffiliationView> {
    return this.gate.read(call, (acting) => shown(acting, id));
  }

  /** GC-9.1-d: by the affiliate itself; whoever acts on that basis has nothing from this instant on. */
  withdrawConsent(call: Call, id: string, { reason, version }: { reason: string; version: number }): Promise<AffiliationView> {
    return this.gate.writeAlone(call, async (acting) => {
      await holdAffiliate(acting.tx, acting.customerId);
      const before = await shown(acting, id);
      demandVersion(version, before.version);
      await withdrawn(acting, { id, parentId: before.parent.id, isRefused: !canBeWithdrawn(before) }, reason);
      await moveVersion(acting, id);
      await this.news.tell(acting, { id, parentId: before.parent.id }, 'affiliateConsentWithdrawn');
      const view = await shown(acting, id);
      await acting.record({ event: 'affiliate.consent-withdrawn', subjectId: id, rules: ['GC-9.1-d'], reason, before: { state: before.state }, after: { state: view.state, consent: await consentTold(acting, id), version: view.version } });
      return view;
    });
  }
}

/** What stands, or where none was ever shown, that there is none. */
export async function withdrawn(read: Read, { isRefused, ...affiliation }: { id: string; parentId: string; isRefused: boolean }, reason: string): Promise<void> {
  if (isRefused) throw new AffiliationNotPossible('There is no consent to withdraw.');
  if (!(await keepWithdrawal(read, affiliation.id, reason))) await keepRefusal(read, affiliation, reason);
}

export async function shown(acting: Acting, id: string): Promise<AffiliationView> {
  return affiliationView(acting, there(await affiliationHere(acting, id)));
}

function there<T>(row: T | null): T {
  if (row === null) throw new NotFound();
  return row;
}

/** Whatever else stops it: once withdrawn it stays so. */
const canBeWithdrawn = ({ consent, end }: Pick<AffiliationRow, 'consent' | 'end'>): boolean => (consent?.withdrawnAt ?? null) === null && end === null;

export const givesSomething = ({ state }: Pick<AffiliateRow, 'state'>, acting: Pick<Acting, 'pack'>): boolean =>
  state === 'active' || (state === 'consentLacking' && acting.pack.affiliateConsent === 'flag');

const affiliateView = (acting: Acting, row: AffiliateRow): AffiliateView => ({ ...row, abilities: { enter: acting.decide('affiliate:enter').allowed && givesSomething(row, acting) } });

const affiliationView = (acting: Acting, row: AffiliationRow): AffiliationView => ({
  ...row, abilities: {
    admit: acting.decide('affiliate:admit').allowed && acting.actor.affiliation?.id === row.id && givesSomething(row, acting),
    withdrawConsent: acting.decide('affiliate:withdraw').allowed && canBeWithdrawn(row),
  },
});
