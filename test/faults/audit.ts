import { isDeepStrictEqual } from 'node:util';
import type { Cluster } from './cluster.ts';
import type { Company } from './company.ts';
import type { Node } from './node.ts';
import type { Told, Writers } from './writers.ts';

/** A database, a server on it and somebody to ask for. */
export interface Scene {
  cluster: Cluster;
  node: Node;
  company: Company;
}

/** What a client was told, against what is there. */
export interface Audit {
  acknowledged: number;
  repeated: number;
  lost: number;
  half: number;
  doubled: number;
  /** Of the chain. */
  broken: number;
  wrong: string[];
}

/** A row without its entry, an entry without its row, an answer that was begun and not kept, a mail that was not written. */
const HALF = `
  select 'member without entry' what, m.id::text from member m where m.customer_id = $1 and m.recorded_at > '2021-01-01'
    and not exists (select from ledger_entry e where e.customer_id = $1 and e.event = 'member.admitted' and e.subject_id = m.id)
  union all select 'entry without member', e.subject_id::text from ledger_entry e where e.customer_id = $1 and e.event = 'member.admitted'
    and not exists (select from member m where m.customer_id = $1 and m.id = e.subject_id)
  union all select 'end without entry', m.id::text from member m where m.customer_id = $1 and (m.ends_at is not null)
    <> exists (select from ledger_entry e where e.customer_id = $1 and e.event = 'member.ended' and e.subject_id = m.id)
  union all select 'grant without entry', g.id::text from access_grant g where g.customer_id = $1
    and not exists (select from ledger_entry e where e.customer_id = $1 and e.event = 'grant.given' and e.subject_id = g.id)
  union all select 'entry without grant', e.subject_id::text from ledger_entry e where e.customer_id = $1 and e.event = 'grant.given'
    and not exists (select from access_grant g where g.customer_id = $1 and g.id = e.subject_id)
  union all select 'revoke without entry', g.id::text from access_grant g where g.customer_id = $1 and (g.revoked_at is not null)
    <> exists (select from ledger_entry e where e.customer_id = $1 and e.event = 'grant.revoked' and e.subject_id = g.id)
  union all select 'line: periods and entries differ', l.id::text from line l where l.customer_id = $1
    and (select count(*) from line_assignment a where a.customer_id = $1 and a.line_id = l.id) <> (select count(*) from ledger_entry e where e.customer_id = $1 and e.event = 'line.assigned' and e.subject_id = l.id)
  union all select 'answer begun', a.key from idempotent_answer a where a.customer_id = $1 and a.answer is null
  union all select 'mail missing', m.email from member m where m.customer_id = $1 and m.recorded_at > '2021-01-01' and not exists (select from mail where lower(recipient) = lower(m.email))`;

const DOUBLED = `
  select 'member' what, display_name from member where customer_id = $1 and recorded_at > '2021-01-01' group by display_name having count(*) > 1
  union all select 'grant', reason from access_grant where customer_id = $1 group by reason having count(*) > 1
  union all select event, body::json ->> 'reason' from ledger_entry where customer_id = $1 and body::json ->> 'reason' is not null group by event, body::json ->> 'reason' having count(*) > 1
  union all select 'mail', recipient from mail where recipient in (select email from member where customer_id = $1) group by recipient having count(*) > 1`;

/** How many answers of each round are asked for again under their keys. */
const ASKED_AGAIN = 40;

export async function audit({ cluster, node, company }: Scene, { told, writers }: { told: Told; writers?: Writers }): Promise<Audit> {
  const of = [company.id];
  const entries = await cluster.rows<{ event: string; subjectId: string }>('select event, subject_id "subjectId" from ledger_entry where customer_id = $1', of);
  const [acknowledged, written] = [countOf(told.acknowledged), countOf(entries)];
  const lost = [...acknowledged].flatMap(([what, times]) => Array.from({ length: Math.max(0, times - (written.get(what) ?? 0)) }, () => what));
  const again = writers ? await otherAnswers(writers, told.acknowledged.slice(-ASKED_AGAIN)) : [];
  const [half, doubled] = [await cluster.rows<{ what: string }>(HALF, of), await cluster.rows<{ what: string }>(DOUBLED, of)];
  return {
    acknowledged: told.acknowledged.length, repeated: told.repeated, wrong: [...told.wrong.map((each) => `${each} ${node.faultOf(each)}`), ...lost.map((what) => `lost: ${what}`), ...half.concat(doubled).map(({ what }) => what), ...again],
    lost: lost.length, half: half.length, doubled: doubled.length + again.length, broken: await brokenLinks(node.baseUrl, company),
  };
}

const countOf = (told: readonly { event: string; subjectId: string }[]): Map<string, number> =>
  told.reduce((counts, { event, subjectId }) => counts.set(`${event} ${subjectId}`, (counts.get(`${event} ${subjectId}`) ?? 0) + 1), new Map<string, number>());

async function otherAnswers(writers: Writers, deeds: Told['acknowledged']): Promise<string[]> {
  const answers = await Promise.all(deeds.map(async (deed) => [deed, await writers.again(deed)] as const));
  // kept as jsonb: the same, in an order of its own
  return answers.filter(([{ answer }, again]) => !isDeepStrictEqual(JSON.parse(answer), JSON.parse(again))).map(([{ event, answer }, again]) => `${event} was answered ${answer}, then ${again}`);
}

/** The whole chain with its details, by the program's own check. */
async function brokenLinks(baseUrl: string, { id, headers }: Company): Promise<number> {
  for (let next: number | null = 1; next !== null;) {
    const answer = await fetch(`${baseUrl}/api/v1/customers/${id}/ledger/verification?fromSeq=${next}`, { headers });
    const part = (await answer.json()) as { verified?: boolean; next: number | null };
    if (!part.verified) return 1;
    next = part.next;
  }
  return 0;
}
