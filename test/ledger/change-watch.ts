import type { World } from '../clients/world.js';

export interface Written {
  /** Recorded tables with a row that changed. */
  tables: string[];
  /** Those among them whose change no entry of the same transaction tells. */
  untold: string[];
}

/** Sees which rows of a Customer were written, by the transaction that PostgreSQL keeps in every row. */
export class ChangeWatch {
  private constructor(private readonly world: World, private readonly recorded: readonly string[]) {}

  static async on(world: World): Promise<ChangeWatch> {
    const tables = await world.rows<{ name: string }>(`select tgrelid::regclass::text name from pg_trigger where tgname in ('ledger_is_complete', 'measure_is_told') order by 1`);
    return new ChangeWatch(world, tables.map(({ name }) => name));
  }

  async during(customerId: () => string, work: () => Promise<unknown>): Promise<Written> {
    const [mark] = await this.world.rows<{ xid: string }>('select pg_current_xact_id()::text xid');
    await work();
    const written: Written = { tables: [], untold: [] };
    for (const table of this.recorded) {
      const rows = await this.world.rows<{ told: boolean }>(
        `select distinct exists (select from ledger_entry e where e.customer_id = $1 and (e.transaction_id::text::bigint & 4294967295) = t.xmin::text::bigint) told
          from ${table} t where t.customer_id = $1 and t.xmin::text::bigint > $2`, [customerId(), mark?.xid]);
      if (rows.length > 0) written.tables.push(table);
      if (rows.some(({ told }) => !told)) written.untold.push(table);
    }
    return written;
  }
}
