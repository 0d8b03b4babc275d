import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { canonicalJson } from '../../kernel/index.js';
import { detailFrame, salted, type StagedDetails } from '../../platform/ledger/ledger.js';
import type { CardFacts } from './apply-load.queries.js';

const TABLE = 'staged_detail';

/**
 * Before and after of every changed card, kept in a temporary table until the entry is written: so the lock on the Customer's chain
 * is held for one INSERT, not for the whole load.
 */
export class BulkDetails {
  private readonly digest = createHash('sha256');
  private count = 0;

  private constructor(private readonly client: PoolClient) {}

  static async open(client: PoolClient): Promise<BulkDetails> {
    await client.query(`create temp table ${TABLE} (position integer, body text) on commit drop`);
    return new BulkDetails(client);
  }

  async add(before: ReadonlyMap<string, CardFacts>, after: ReadonlyMap<string, CardFacts>): Promise<void> {
    const changes = [...after].flatMap(([id, card]) => changeOf(before.get(id) ?? null, card));
    const bodies = changes.map((change, at) => canonicalJson(this.count + at === 0 ? salted(change) : change));
    for (const body of bodies) this.digest.update(detailFrame(body));
    await this.client.query(`insert into ${TABLE} select $1 + n, body from unnest($2::text[]) with ordinality d (body, n)`, [this.count, bodies]);
    this.count += bodies.length;
  }

  staged(): StagedDetails {
    return { table: TABLE, count: this.count, digest: this.digest.digest('hex') };
  }
}

/** A card that is as it was is no change. Where it has left its line, the readers of that line see it leave. */
function changeOf(before: CardFacts | null, after: CardFacts): object[] {
  if (before && canonicalJson(before) === canonicalJson(after)) return [];
  const { lineId, costCentreId, billingAccountId } = after.lineId === null && before ? before : after;
  return [{ table: 'sim', id: after.id, lineId, costCentreId, billingAccountId, before, after }];
}
