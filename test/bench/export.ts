import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { to as copyTo } from 'pg-copy-streams';
import { median } from './load.ts';
import type { World } from './world.ts';

export interface Exported {
  rows: number;
  seconds: number;
  copySeconds: number;
  /** Speed of the download as a share of that of COPY. */
  ratio: number;
  goal: number;
}

/** The columns of the export as they are, without rights, names made safe for spreadsheets, or a count before. */
const COPY = (customerId: string): string => `copy (select s.iccid, s.imsi, s.form, s.state, s.blocked_until, s.activated_at, s.number, s.tariff_plan, array_to_string(s.options, '|') options,
    c.code cost_centre, c.name cost_centre_name, b.number billing_account, b.name billing_account_name, s.person_name, s.imei, s.device_make, s.device_model
  from sim s left join cost_centre c on c.customer_id = s.customer_id and c.id = s.cost_centre_id
    left join billing_account b on b.customer_id = s.customer_id and b.id = s.billing_account_id
  where s.customer_id = '${customerId}') to stdout with (format csv, header)`;

/** Download over HTTP and plain COPY TO of the same rows, in turn. */
export async function compareExport(world: World, download: { url: string; headers: Record<string, string>; customerId: string }, rounds: number): Promise<Exported> {
  const http: number[] = [];
  const copy: number[] = [];
  let rows = 0;
  for (let round = 0; round < rounds; round += 1) {
    copy.push(await secondsOf(async () => { await pipeline(world.client.query(copyTo(COPY(download.customerId))), lineCounter()); }));
    http.push(await secondsOf(async () => { rows = await downloaded(download); }));
  }
  return { rows, seconds: median(http), copySeconds: median(copy), ratio: median(copy) / median(http), goal: 0.4 };
}

async function downloaded({ url, headers }: { url: string; headers: Record<string, string> }): Promise<number> {
  const { body, status } = await fetch(url, { headers });
  if (status !== 200 || !body) throw new Error(`export answered ${status}`);
  const lines = lineCounter();
  await pipeline(body, lines);
  return lines.count - 1; // the header
}

const lineCounter = (): Writable & { count: number } => {
  const counter = Object.assign(new Writable({
    write(chunk: Buffer, _encoding, done) {
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) counter.count += 1;
      done();
    },
  }), { count: 0 });
  return counter;
};

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
