import { hasWord } from '../../platform/database/sql.js';
import { type Acting, Binds } from '../authority/index.js';
import type { Sought } from './sim-filter.js';
import { simReach, stateAt } from './sim-row.js';
import type { SimsOverviewView } from './sim-overview.view.js';
import { simsWhere } from './sims.queries.js';

/** More is no overview; the filter finds each. */
const MOST_KINDS = 12;

/** What is counted, before anybody says what is not among the first. */
export type Counted = Pick<SimsOverviewView, 'total' | 'states' | 'tariffPlans' | 'costCentres'> & { assigned: { yes: number; no: number } };

/**
 * The list's own conditions, gone through once: what is grouped first is as many rows as there are kinds of cards, so that the four counts
 * of it cost nothing. Every column it groups or filters by stands in `sim_by_facets`. Without a name: how it is best read depends on the filter.
 */
export async function countedSims(acting: Acting, list: Sought): Promise<Counted> {
  const binds = new Binds();
  const reach = simReach(acting, binds);
  const where = simsWhere(acting, list, { reach, binds });
  const text = `with kinds as materialized (
      select ${stateAt(reach.now())} state, s.tariff_plan plan, s.cost_centre_id centre, case when ${reach('sim:people')} then s.assigned end assigned, count(*)::integer n ${where} group by 1, 2, 3, 4),
    plans as (select plan, sum(n)::integer n from kinds group by plan order by 2 desc, 1 limit ${MOST_KINDS}),
    centres as (select centre, sum(n)::integer n from kinds group by centre order by 2 desc, 1 limit ${MOST_KINDS})
    select coalesce(sum(n), 0)::integer total, json_build_object('yes', coalesce(sum(n) filter (where assigned), 0), 'no', coalesce(sum(n) filter (where not assigned), 0)) assigned,
      coalesce((select json_agg(json_build_object('state', k.state, 'count', k.n)) from (select state, sum(n) n from kinds group by state) k), '[]') states,
      coalesce((select json_agg(json_build_object('plan', nullif(plan, ''), 'count', n) order by n desc, plan) from plans), '[]') "tariffPlans",
      coalesce((select json_agg(json_build_object('costCentre', case when c.id is not null then json_build_object('id', c.id, 'code', c.code, 'name', c.name) end, 'count', n) order by n desc, c.code)
        from centres left join cost_centre c on c.customer_id = ${binds.bind(acting.customerId)} and c.id = centre), '[]') "costCentres"
    from kinds`;
  const [row] = await acting.tx.query<Counted & Record<string, unknown>>({ text, values: binds.values });
  if (!row) throw new Error('a count without an answer');
  return row;
}

/** As many as anybody looks through; who wants another one says a word of it. */
const MOST_PLANS = 50;

/** The plans of visible SIMs, from one to the next in `sim_by_plan`: as many steps as there are plans, however many SIMs have each. */
export async function plansOfSims(acting: Acting, search: string | undefined): Promise<string[]> {
  const binds = new Binds();
  const where = simsWhere(acting, { filter: {}, sort: 'tariffPlan', centres: [], people: [] }, { reach: simReach(acting, binds), binds });
  const next = (after: string): string => `(select s.tariff_plan plan ${where} and s.tariff_plan > ${after} order by s.tariff_plan limit 1)`;
  const searched = search === undefined ? '' : ` and ${hasWord('folded(plan)', binds.bind(search.trim()))}`;
  const text = `with recursive plans as (${next(`''`)} union all select ${next('plans.plan')} from plans where plan is not null)
    select plan from plans where plan is not null${searched} order by plan limit ${MOST_PLANS}`;
  return (await acting.tx.query<{ plan: string }>({ text, values: binds.values })).map(({ plan }) => plan);
}
