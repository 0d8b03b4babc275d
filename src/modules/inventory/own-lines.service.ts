import { Inject, Injectable } from '@nestjs/common';
import { isoInstant } from '../../platform/database/sql.js';
import { type Acting, Binds, type Call, Gate } from '../authority/index.js';
import { blockedUntilAt, stateAt } from './sim-row.js';
import type { OwnLineView } from './own-line.view.js';

/** GC-8.5-a: what a Service User sees. */
@Injectable()
export class OwnLinesService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  list(call: Call): Promise<OwnLineView[]> {
    return this.gate.read(call, ownLines);
  }
}

/**
 * Every period is a row of its own, judged by the rule of that very period (I6); the cards are cut to it. Whoever asks sees his own
 * periods only, twice: by member and by rule.
 */
async function ownLines(acting: Acting): Promise<OwnLineView[]> {
  const binds = new Binds();
  const customer = binds.bind(acting.customerId);
  const member = binds.bind(acting.actor.memberId);
  const now = `${binds.bind(acting.tx.now.toString())}::timestamptz`;
  const mayBlock = acting.visible('line:block-own', { lineId: 'a.line_id', from: milliseconds('a.starts_at'), to: milliseconds('a.ends_at') }, binds);
  const covered = acting.visible('line:read-own', { lineId: 'a.line_id', from: milliseconds('a.starts_at'), to: milliseconds('a.ends_at') }, binds);
  const [row] = await acting.tx.query<{ items: OwnLineView[] }>({
    text: `select coalesce(json_agg(json_build_object('lineId', l.id, 'number', l.number, 'from', ${isoInstant('a.starts_at')}, 'to', ${isoInstant('a.ends_at')},
        'tariffPlan', case when a.ends_at is null then l.tariff_plan end, 'options', case when a.ends_at is null then l.options end,
        'sim', case when a.ends_at is null then ${presentCard(now)} end, 'cards', ${CARDS}, 'abilities', json_build_object('block', a.ends_at is null and ${mayBlock})) order by a.ends_at is null desc, a.starts_at desc), '[]') items
      from line_assignment a join line l on l.customer_id = a.customer_id and l.id = a.line_id
      where a.customer_id = ${customer} and a.member_id = ${member} and ${covered}`,
    values: binds.values,
  });
  return row?.items ?? [];
}

const milliseconds = (instant: string): string => `floor(extract(epoch from ${instant}) * 1000)`;

const presentCard = (now: string): string => `(select json_build_object('iccid', s.iccid, 'form', s.form, 'state', ${stateAt(now)}, 'blockedUntil', ${isoInstant(`(${blockedUntilAt(now)})`)}, 'version', s.version,
    'device', case when s.device_owned then json_build_object('id', s.device_id, 'imei', s.imei, 'make', s.device_make, 'model', s.device_model) end)
  from sim s where s.customer_id = l.customer_id and s.line_id = l.id)`;

const CARDS = `(select coalesce(json_agg(json_build_object('iccid', s.iccid, 'from', ${isoInstant('greatest(p.starts_at, a.starts_at)')},
    'to', ${isoInstant('least(p.ends_at, a.ends_at)')}) order by p.starts_at desc), '[]')
  from sim_placement p join sim s on s.customer_id = p.customer_id and s.id = p.sim_id
  where p.customer_id = l.customer_id and p.line_id = l.id and (a.ends_at is null or p.starts_at < a.ends_at) and (p.ends_at is null or p.ends_at > a.starts_at))`;
