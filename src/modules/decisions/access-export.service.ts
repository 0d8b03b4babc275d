import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { legalDateOf } from '../../kernel/index.js';
import { type CsvColumns, csvHead, csvRows, StretchedExports } from '../../platform/files/csv-export.js';
import { Problem } from '../../platform/http/problem.js';
import type { ExportedFile } from '../../platform/http/route-kinds.js';
import { tellExport } from '../access/index.js';
import { type Call, type Effect, Gate, type GrantExplanation, type Moment, momentAt, type MomentAsked, momentOf, type NamedPart, type Permission } from '../authority/index.js';
import type { ResourceName } from './decisions.queries.js';
import { type Comparison, type ComparisonAsked, comparisonOf, type Holder, holdersOf } from './decisions.service.js';

class WhoCanExportRunning extends Problem {
  constructor() {
    super(429, 'decision.export-running', 'You are exporting such a list already. Wait for that to end.', { retryAfterSeconds: 30 });
  }
}

interface WhoCan {
  resource: ResourceName | null;
  permission: Permission;
  at: string;
  knownAt: string;
  /** Another moment than now, which holds for every stretch. */
  moment: Moment | null;
}

/** Who could do what, and what somebody gained and lost, as files (S37, S41). */
@Injectable()
export class AccessExportService {
  private readonly exports = new StretchedExports(() => new WhoCanExportRunning());

  constructor(@Inject(Gate) private readonly gate: Gate) {}

  /** Resolves when it is decided, its first stretch is read and it is told in the ledger. */
  async whoCan(call: Call, resource: ResourceName | null, { permission, ...asked }: { permission: Permission } & MomentAsked): Promise<ExportedFile> {
    const begun = await this.gate.write({ ...call, idempotency: null }, async (acting) => {
      const reader = `${acting.customerId} ${acting.actor.id}`;
      this.exports.demandFree(reader);
      const moment = momentOf(asked, acting.tx.now);
      const said = saidMoment(momentAt(asked, acting.tx.now));
      const first = await holdersOf(acting, { permission, resource, moment, after: null });
      await tellExport(acting, resource?.split(':')[1] ?? acting.customerId, { list: 'whoCan', permission, ...said });
      return { reader, exported: { resource, permission, moment, ...said }, first, language: acting.language };
    });
    return { stream: this.exports.open(begun.reader, this.lines(call, begun)), name: 'access', asOf: legalDateOf(Temporal.Instant.from(begun.exported.at)).toString(), language: begun.language };
  }

  comparison(call: Call, memberId: string, asked: ComparisonAsked): Promise<ExportedFile> {
    return this.gate.write({ ...call, idempotency: null }, async (acting) => {
      const knownAt = momentAt(asked, acting.tx.now).knownAt.toString();
      const comparison = await comparisonOf(acting, memberId, { ...asked, knownAt });
      await tellExport(acting, memberId, { list: 'comparison', from: comparison.from, to: comparison.to, knownAt });
      const columns = comparedColumns(comparison, knownAt);
      return { stream: Readable.from([`${csvHead(columns)}${csvRows(columns, comparison.effects)}`]), name: `changes-${comparison.from.slice(0, 10)}-${comparison.to.slice(0, 10)}`, asOf: legalDateOf(acting.tx.now).toString(), language: acting.language };
    });
  }

  /** A right that is taken meanwhile ends it at the next stretch. */
  private async *lines(call: Call, { exported, first }: { exported: WhoCan; first: Awaited<ReturnType<typeof holdersOf>> }): AsyncGenerator<string> {
    const columns = holderColumns(exported);
    yield csvHead(columns);
    for (let { holders, next }: typeof first = first; ; { holders, next } = await this.behind(call, { ...exported, after: next })) {
      if (holders.length > 0) yield csvRows(columns, holders);
      if (next === null) return;
    }
  }

  private behind(call: Call, { resource, permission, moment, after }: WhoCan & { after: string | null }): ReturnType<typeof holdersOf> {
    return this.gate.read(call, (acting) => holdersOf(acting, { permission, resource, moment, after }));
  }
}

const saidMoment = ({ at, knownAt }: Moment): { at: string; knownAt: string } => ({ at: at.toString(), knownAt: knownAt.toString() });

const partsOf = (grants: readonly GrantExplanation[]): string => grants.flatMap(({ scope }) => scope.map(saidPart)).join('; ');
const saidPart = ({ kind, id, code, name }: NamedPart): string => [kind, code ?? id, name].filter(Boolean).join(' ');

/** Each once. */
const each = (grants: readonly GrantExplanation[], said: (grant: GrantExplanation) => string | null | undefined): string => [...new Set(grants.flatMap((grant) => said(grant) ?? []))].join('; ');

const holderColumns = ({ permission, at, knownAt }: WhoCan): CsvColumns<Holder> => [
  ['on', () => at], ['known_on', () => knownAt], ['permission', () => permission], ['kind', ({ kind }) => kind], ['id', ({ id }) => id], ['name', ({ displayName }) => displayName], ['third_party', ({ decision }) => decision.actor.thirdParty], ['parent', ({ decision }) => decision.actor.parent],
  ['capacity', ({ decision }) => decision.actor.capacity], ['sub_profiles', ({ decision }) => decision.grants.flatMap(({ subProfile }) => subProfile ?? []).join('; ')],
  ['deputy_of', ({ decision }) => each(decision.grants, ({ deputyOf }) => deputyOf?.name)], ['given_by', ({ decision }) => each(decision.grants, ({ chain }) => chain[0]?.by)],
  ['parts', ({ decision }) => partsOf(decision.grants)], ['until', ({ decision }) => decision.until], ['grants', ({ decision }) => decision.grants.flatMap(({ grantId }) => grantId ?? []).join(' ')],
  ['rules', ({ decision }) => decision.rules.join(' ')], ['sentence', ({ decision }) => decision.sentence],
];

const comparedColumns = ({ from, to }: Comparison, knownAt: string): CsvColumns<Effect> => [
  ['from', () => from], ['to', () => to], ['known_on', () => knownAt], ['permission', ({ permission }) => permission], ['effect', ({ effect }) => effect], ['before', ({ before }) => before], ['after', ({ after }) => after],
];
