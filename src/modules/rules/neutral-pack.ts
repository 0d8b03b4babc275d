import type { Modality, Rule, RulePack } from './rule-pack.js';

/** T6: legal terms run from the next day on; retention to the same day. T3: nothing rolls over, unless said. */
const clock = (id: string, modality: Modality, said: Pick<Rule, 'starts' | 'period'> & Partial<Rule>): Rule => ({ convention: 'eve', rollover: 'none', leniency: 'none', exempt: [], notices: { before: 'may', after: 'may' }, ...said, id, modality });

const KEPT = { convention: 'anniversary' } as const;
/** T3: what costs the Customer a right shows the strict date, and is taken until the next working day. */
const LENIENT = { leniency: 'next-working-day' } as const;
/** T3: what is counted in days and gives the operator a right uses the later date. */
const LATER = { rollover: 'next-working-day' } as const;

/** Matrix 0.3: nobody, not by any channel. */
const SILENT = { notices: { before: 'mustNot', after: 'mustNot' } } as const;
/** No notice is owed before; one is when it has happened. */
const TOLD_AFTER = { notices: { before: 'may', after: 'must' } } as const;
/** The notice is what begins it. */
const BY_NOTICE = { notices: { before: 'must', after: 'may' } } as const;

/** The terms without anybody's name: the clocks that the portal counts, with the decisions of the rulebook's section 4. */
export const NEUTRAL_PACK: RulePack = {
  version: 'neutral-1',
  calendar: 'BE',
  outage: 'P1B',
  rules: [
    clock('GC-2.2.2-a', 'MAY-CU', { starts: 'notice-sent', period: 'P15D', ...BY_NOTICE }),
    clock('GC-2.2.2-b', 'MAY-OP', { starts: 'notice-sent', period: 'P3M', ...BY_NOTICE }),
    clock('GC-2.2.3-a', 'MAY-OP', { starts: 'account-last-used', period: 'P12M', ...TOLD_AFTER }),
    clock('GC-2.2.3-b', 'MAY-OP', { starts: 'last-product-contract-ended', period: 'P25M', ...SILENT }),
    // Q14: what still opens the legal invoice is left on, used or not
    clock('GC-2.2.3-c', 'MAY-OP', { starts: 'application-last-used', period: 'P6M', exempt: ['online-invoice'], ...TOLD_AFTER }),
    clock('GC-2.2.5-a', 'MAY-OP', { starts: 'formal-notice-sent', period: 'P15D', ...LATER, ...BY_NOTICE }),
    clock('GC-2.2.5-b', 'MAY-OP', { starts: 'formal-notice-sent', period: 'P30D', ...LATER, ...BY_NOTICE }),
    clock('GC-6.2', 'AUTO', { starts: 'published', period: 'P5B' }),
    clock('GC-10.5', 'DUTY-CU', { starts: 'contract-ended', period: 'P3Y' }),
    clock('GC-11.3.8', 'DUTY-CU', { starts: 'audit-announced', period: 'P60D' }),
    clock('GC-13.8.1', 'DUTY-OP', { starts: 'claim-made', period: 'P10D' }),
    clock('GC-14.5', 'MAY-OP', { starts: 'force-majeure-began', period: 'P3M' }),
    // "at once": what is put right by the end of the next working day, such as a swap of cards, opens nothing
    clock('SC-FM-7', 'MAY-OP', { starts: 'sims-below-minimum', period: 'P1D', ...LATER, ...TOLD_AFTER }),
    clock('SC-OI-4a', 'AUTO', { starts: 'billing-data-available', period: 'P12M', ...KEPT }),
    clock('SC-OI-4b', 'AUTO', { starts: 'invoice-published', period: 'P24M', ...KEPT }),
    clock('SC-FM-3b', 'AUTO', { starts: 'call-detail-available', period: 'P6M', ...KEPT }),
    clock('S0-1', 'MAY-CU', { starts: 'invoice-dated', period: 'P30D', ...LENIENT }),
    clock('S0-6', 'AUTO', { starts: 'sim-blocked', period: 'P3M', ...KEPT }),
    clock('S1-3', 'DUTY-OP', { starts: 'complaint-received', period: 'P1M', ...TOLD_AFTER }),
    clock('S1-5', 'AUTO', { starts: 'complaint-received', period: 'P3Y', ...KEPT }),
    clock('S3-11', 'AUTO', { starts: 'conversation-closed', period: 'P3M', ...KEPT }),
    clock('S3-12', 'AUTO', { starts: 'mailbox-ended', period: 'P18M', ...KEPT }),
  ],
};
