import type { SupposedChangeBody } from './control-what-if.requests.js';
import { NOT_MODELLED, type NotModelled, type NotModelledView } from './control-what-if.view.js';

/** What a restructuring has to do with besides control. Each a sentence that a person can act on. */
const TEXTS: Readonly<Record<NotModelled, string>> = {
  affiliation: 'Control alone gives no right: an affiliate has to be on the form, and to have permitted it (GC-9.1).',
  contracts: 'Contracts do not pass or end here: not that with the operator, nor clauses of others on a change of control.',
  exchangeRatio: 'New shares that those who held the absorbed company receive are not worked out: say them as transfers.',
  votesCastBefore: 'Votes that the absorbed company cast at meetings before stay its own, and count no more for who absorbs it.',
  laterFacts: 'Facts of the register that begin after that day are left out.',
  companyLaw: 'Approvals, publication, the opposition of creditors and rights of minorities are not looked at.',
  competitionLaw: 'Whether a concentration has to be notified or approved is not looked at.',
  labourLaw: 'What becomes of staff, and whom of them one has to inform or consult, is not looked at.',
  tax: 'Taxes and duties are not looked at.',
};

const OF_A_MERGER: readonly NotModelled[] = ['exchangeRatio', 'votesCastBefore'];

export function notModelled(changes: readonly SupposedChangeBody[]): NotModelledView[] {
  const merges = changes.some(({ kind }) => kind === 'merger');
  return NOT_MODELLED.filter((code) => merges || !OF_A_MERGER.includes(code)).map((code) => ({ code, text: TEXTS[code] }));
}
