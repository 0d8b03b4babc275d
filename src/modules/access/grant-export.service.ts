import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { legalDateOf } from '../../kernel/index.js';
import { type CsvColumns, csvHead, csvRows, STRETCH, StretchedExports } from '../../platform/files/csv-export.js';
import type { ExportedFile } from '../../platform/http/route-kinds.js';
import { type Call, Gate, momentAt } from '../authority/index.js';
import { GrantExportRunning } from './grant.errors.js';
import type { GrantFilter } from './grant.requests.js';
import { listGrants } from './grant-list.queries.js';
import type { GrantRow } from './grant-abilities.js';
import { tellExport } from './tell-export.js';

type Exported = GrantFilter & { at: string; knownAt: string };

/** The list of grants as a file, all of it of one moment, however long it takes. */
@Injectable()
export class GrantExportService {
  private readonly exports = new StretchedExports(() => new GrantExportRunning());

  constructor(@Inject(Gate) private readonly gate: Gate) {}

  /** Resolves when it is decided and told in the ledger, before the first row leaves (S41). */
  async open(call: Call, filter: GrantFilter): Promise<ExportedFile> {
    const { by, asked, language } = await this.gate.write({ ...call, idempotency: null }, async (acting) => {
      const reader = `${acting.customerId} ${acting.actor.id}`;
      this.exports.demandFree(reader);
      const { at, knownAt } = momentAt(filter, acting.tx.now);
      const exported: Exported = { ...filter, at: at.toString(), knownAt: knownAt.toString() };
      await tellExport(acting, null, { list: 'grants', ...exported });
      return { by: reader, asked: exported, language: acting.language };
    });
    return { stream: this.exports.open(by, this.lines(call, asked)), name: 'grants', asOf: legalDateOf(Temporal.Instant.from(asked.at)).toString(), language };
  }

  /** A right that is taken meanwhile ends it at the next stretch. */
  private async *lines(call: Call, asked: Exported): AsyncGenerator<string> {
    const columns = columnsOf(asked);
    yield csvHead(columns);
    let before: string | null = null;
    do {
      const rows: GrantRow[] = await this.behind(call, asked, before);
      if (rows.length > 0) yield csvRows(columns, rows.slice(0, STRETCH));
      before = rows.length > STRETCH ? rows[STRETCH - 1]?.id ?? null : null;
    } while (before !== null);
  }

  private behind(call: Call, asked: Exported, before: string | null): Promise<GrantRow[]> {
    return this.gate.read(call, (acting) => listGrants(acting, asked, { limit: STRETCH, before, moment: momentAt(asked, acting.tx.now) }));
  }
}

const columnsOf = ({ at, knownAt }: Exported): CsvColumns<GrantRow> => [
  ['on', () => at], ['known_on', () => knownAt], ['grant_id', ({ id }) => id], ['holder', ({ holder }) => holder], ['member_id', ({ memberId }) => memberId], ['client_id', ({ clientId }) => clientId],
  ['profile', ({ profile }) => profile], ['sub_profile', ({ subProfile }) => subProfile?.code ?? null], ['sub_profile_name', ({ subProfile }) => subProfile?.name ?? null],
  ['parts', ({ scope }) => scope.map(({ kind, id, name }) => `${kind} ${name ?? id}`).join('; ')], ['state', ({ state }) => state], ['starts_at', ({ startsAt }) => startsAt], ['ends_at', ({ endsAt }) => endsAt],
  ['given_by', ({ givenBy }) => givenBy], ['given_in_capacity', ({ givenInCapacity }) => givenInCapacity], ['given_at', ({ givenAt }) => givenAt], ['second_person', ({ secondPerson }) => secondPerson],
  ['revoked_at', ({ revokedAt }) => revokedAt], ['reason', ({ reason }) => reason], ['replaces', ({ replaces }) => replaces], ['may_delegate', ({ mayDelegate }) => String(mayDelegate)], ['delegation_depth', ({ delegationDepth }) => String(delegationDepth)],
];
