import { Inject, Injectable } from '@nestjs/common';
import { legalDateOf } from '../../kernel/index.js';
import { type CsvColumns, csvHead, csvRows, STRETCH, StretchedExports } from '../../platform/files/csv-export.js';
import type { ExportedFile } from '../../platform/http/route-kinds.js';
import { type Acting, type Call, Gate, thingsAmong } from '../authority/index.js';
import { headOf } from './ledger.queries.js';
import { LedgerExportRunning } from './ledger.errors.js';
import type { LedgerFilter } from './ledger.requests.js';
import { LedgerService } from './ledger.service.js';
import type { LedgerEntryView } from './ledger.view.js';

/** The list as a file: every entry of a filter, in its order, with what this reader may see of it. */
@Injectable()
export class LedgerExportService {
  private readonly exports = new StretchedExports(() => new LedgerExportRunning());

  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(LedgerService) private readonly ledger: LedgerService) {}

  /** Resolves when it is decided and told in the ledger, before the first row leaves (S41). What is written from here on is not in it. */
  async open(call: Call, filter: LedgerFilter): Promise<ExportedFile> {
    const { upTo, asOf, language, by } = await this.gate.write({ ...call, idempotency: null }, async (acting) => {
      const reader = `${acting.customerId} ${acting.actor.id}`;
      this.exports.demandFree(reader);
      const head = await headOf(acting.tx, acting.customerId);
      await tell(acting, filter);
      return { upTo: Number(head?.seq ?? 0), asOf: legalDateOf(acting.tx.now).toString(), language: acting.language, by: reader };
    });
    return { stream: this.exports.open(by, this.lines(call, filter, upTo)), name: 'ledger', asOf, language };
  }

  /** A right that is taken meanwhile ends it at the next stretch: its reader sees a connection that breaks off, never a file that looks whole. */
  private async *lines(call: Call, filter: LedgerFilter, upTo: number): AsyncGenerator<string> {
    yield csvHead(COLUMNS);
    for (let before = upTo + 1; before > 1;) {
      const entries = await this.ledger.behind(call, filter, { before, limit: STRETCH });
      if (entries.length > 0) yield csvRows(COLUMNS, entries);
      before = entries.length < STRETCH ? 0 : entries.at(-1)?.seq ?? 0;
    }
  }
}

/** By which thing it was chosen is told where a Manager is not told of cards, lines and devices: as its subject (I1). */
async function tell(acting: Acting, { subjectId, ...filter }: LedgerFilter): Promise<void> {
  const things = await thingsAmong(acting.tx, acting.customerId, subjectId === undefined ? [] : [subjectId]);
  const [subject = null] = things;
  const basis = acting.decide('ledger:read').basis.flatMap(({ grantId }) => grantId ?? []);
  await acting.record({ event: 'ledger.exported', subjectId: subject, rules: ['GC-4.1-c'], basis, after: { ...filter, ofOneThing: subjectId !== undefined } });
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
const nameIn = ({ names }: LedgerEntryView, id: string | null): string | null => names.find((each) => each.id === id)?.name ?? null;

const COLUMNS: CsvColumns<LedgerEntryView> = [
  ['seq', ({ seq }) => String(seq)], ['at', ({ at }) => at], ['event', ({ event }) => event],
  ['actor', ({ actor }) => actor.name], ['actor_kind', ({ actor }) => actor.kind], ['actor_id', ({ actor }) => actor.id], ['actor_member_id', ({ actor }) => actor.memberId],
  ['capacity', ({ actor }) => actor.capacity], ['deputy_of', (entry) => nameIn(entry, entry.actor.deputyOf)], ['deputy_of_id', ({ actor }) => actor.deputyOf], ['third_party', ({ actor }) => actor.thirdParty], ['mandate_id', ({ actor }) => actor.mandateId], ['parent', ({ actor }) => actor.parent], ['affiliation_id', ({ actor }) => actor.affiliationId], ['agent_reason', ({ actor }) => actor.reason],
  ['subject', (entry) => nameIn(entry, entry.subjectId)], ['subject_id', ({ subjectId }) => subjectId], ['reason', ({ reason }) => reason],
  ['rules', ({ rules }) => rules.join(' ')], ['basis', ({ basis }) => basis.join(' ')], ['before', ({ before }) => json(before)], ['after', ({ after }) => json(after)],
  ['names', ({ names }) => json(names)], ['details', ({ details }) => json(details?.rows ?? null)], ['details_count', ({ details }) => String(details?.count ?? 0)],
  ['details_hidden', ({ details }) => String(details?.redacted ?? 0)], ['details_more', ({ details }) => String(details?.more ?? false)],
  ['details_digest', ({ details }) => details?.digest ?? null], ['hash', ({ hash }) => hash],
];
