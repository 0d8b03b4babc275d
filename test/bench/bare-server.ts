import fastify from 'fastify';
import pg from 'pg';
import { DataSource, EntitySchema, In } from 'typeorm';

/**
 * The measure of all ratios: Fastify and pg answering the same rows as the same JSON, without session, rights, row-level security
 * or validation. Beside it, for information, the same page by TypeORM. A process of its own, told where the database is by its parent.
 */
const [databaseUrl = '', customerId = ''] = process.argv.slice(2);

interface SimRow {
  id: string; iccid: string; imsi: string; form: string; state: string; blocked_until: Date | null; activated_at: Date | null;
  line_id: string | null; number: string; tariff_plan: string; options: string[] | null; member_id: string | null; person_name: string | null;
  device_owned: boolean; device_id: string | null; imei: string | null; device_make: string | null; device_model: string | null;
}
interface Named { centre_id: string | null; code: string; centre_name: string; account_id: string | null; account_number: string; account_name: string }
interface Detail { version: number; line_version: number | null; device_version: number | null }

const NAMES = `c.id centre_id, c.code, c.name centre_name, b.id account_id, b.number account_number, b.name account_name`;
const JOINS = `left join cost_centre c on c.customer_id = $1 and c.id = s.cost_centre_id
  left join billing_account b on b.customer_id = $1 and b.id = s.billing_account_id`;
const PAGE = { name: 'page', text: `select s.*, ${NAMES} from (select * from sim where customer_id = $1 order by iccid limit 51) s ${JOINS} order by s.iccid` };
const ONE = {
  name: 'one',
  text: `select s.*, ${NAMES}, l.version line_version, d.version device_version from sim s ${JOINS}
    left join line l on l.customer_id = $1 and l.id = s.line_id left join device d on d.customer_id = $1 and d.id = s.device_id
    where s.customer_id = $1 and s.id = $2`,
};

const shaped = (s: SimRow & Named): object => ({
  id: s.id, iccid: s.iccid, imsi: s.imsi, form: s.form, state: s.state, blockedUntil: s.blocked_until, activatedAt: s.activated_at,
  line: s.line_id && { id: s.line_id, number: s.number, tariffPlan: s.tariff_plan, options: s.options },
  costCentre: s.centre_id && { id: s.centre_id, code: s.code, name: s.centre_name },
  billingAccount: s.account_id && { id: s.account_id, number: s.account_number, name: s.account_name },
  person: s.member_id && { memberId: s.member_id, name: s.person_name },
  device: s.device_owned ? { id: s.device_id, imei: s.imei, make: s.device_make, model: s.device_model } : null,
  abilities: { read: true, assign: true, allocate: true, block: true, export: true, history: true },
});

const detailed = (s: SimRow & Named & Detail): object => ({
  ...shaped(s), version: s.version, lineVersion: s.line_version, block: null, deviceMark: s.device_id && { deviceId: s.device_id, owned: s.device_owned, version: s.device_version },
});

const page = <Row extends { iccid: string }>(rows: readonly Row[], shape: (row: Row) => object): object =>
  ({ items: rows.slice(0, 50).map(shape), next: rows[50] === undefined ? null : rows[49]?.iccid });

const text = { type: 'text' } as const;
const id = { type: 'uuid' } as const;
const primary = { ...id, primary: true } as const;
const Sim = new EntitySchema<SimRow & { customer_id: string; cost_centre_id: string | null; billing_account_id: string | null }>({
  name: 'sim',
  columns: {
    customer_id: primary, id: primary, iccid: text, imsi: text, form: text, state: text, blocked_until: { type: 'timestamptz' }, activated_at: { type: 'timestamptz' },
    line_id: id, number: text, tariff_plan: text, options: { type: 'text', array: true }, cost_centre_id: id, billing_account_id: id, member_id: id, person_name: text,
    device_owned: { type: 'boolean' }, device_id: id, imei: text, device_make: text, device_model: text,
  },
});
const CostCentre = new EntitySchema<{ customer_id: string; id: string; code: string; name: string }>({ name: 'cost_centre', columns: { customer_id: primary, id: primary, code: text, name: text } });
const BillingAccount = new EntitySchema<{ customer_id: string; id: string; number: string; name: string }>({ name: 'billing_account', columns: { customer_id: primary, id: primary, number: text, name: text } });

/** A find of the entities of a page, then of what they name: no entity of Mandate has relation properties. */
async function pageByOrm(source: DataSource): Promise<object> {
  const rows = await source.manager.find(Sim, { where: { customer_id: customerId }, order: { iccid: 'ASC' }, take: 51 });
  const idsOf = (key: 'cost_centre_id' | 'billing_account_id'): string[] => [...new Set(rows.flatMap((row) => row[key] ?? []))];
  const [centres, accounts] = await Promise.all([
    source.manager.findBy(CostCentre, { customer_id: customerId, id: In(idsOf('cost_centre_id')) }),
    source.manager.findBy(BillingAccount, { customer_id: customerId, id: In(idsOf('billing_account_id')) }),
  ]);
  const centreById = new Map(centres.map((each) => [each.id, { centre_id: each.id, code: each.code, centre_name: each.name }]));
  const accountById = new Map(accounts.map((each) => [each.id, { account_id: each.id, account_number: each.number, account_name: each.name }]));
  return page(rows, (row) => shaped({ ...row, ...NO_CENTRE, ...centreById.get(row.cost_centre_id ?? ''), ...NO_ACCOUNT, ...accountById.get(row.billing_account_id ?? '') }));
}

const NO_CENTRE = { centre_id: null, code: '', centre_name: '' };
const NO_ACCOUNT = { account_id: null, account_number: '', account_name: '' };

const pool = new pg.Pool({ connectionString: databaseUrl, max: 20 });
const source = await new DataSource({ type: 'postgres', url: databaseUrl, poolSize: 20, entities: [Sim, CostCentre, BillingAccount] }).initialize();
const server = fastify();
server.get('/sims', async () => page((await pool.query<SimRow & Named>({ ...PAGE, values: [customerId] })).rows, shaped));
server.get<{ Params: { id: string } }>('/sims/:id', async ({ params }) => {
  const { rows: [row] } = await pool.query<SimRow & Named & Detail>({ ...ONE, values: [customerId, params.id] });
  return row && detailed(row);
});
server.get('/orm/sims', () => pageByOrm(source));
process.once('disconnect', () => process.exit());
process.send?.(await server.listen({ port: 0, host: '127.0.0.1' }));
