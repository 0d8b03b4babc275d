import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Cluster } from './cluster.ts';

/** A Customer whose Owner is signed in, with lines to assign. */
export interface Company {
  id: string;
  subProfileId: string;
  lines: string[];
  headers: Record<string, string>;
}

/** Written past triggers, as a restored backup would stand there. */
export async function aCompany(cluster: Cluster, lines: number): Promise<Company> {
  const company = { id: randomUUID(), subProfileId: randomUUID(), lines: Array.from({ length: lines }, () => randomUUID()) };
  const [identity, member, token, account] = [randomUUID(), randomUUID(), randomBytes(32).toString('base64url'), randomUUID()];
  const write = (text: string, ...values: unknown[]): Promise<object[]> => cluster.rows(text, values);
  await write(`insert into customer_directory values ($1, $2, 'De Proef NV', 'active', now())`, company.id, String(randomInt(1e12)));
  await write(`insert into identity values ($1, $2, 'Anna Peeters', 'en', now(), now())`, identity, `${identity}@proef.example`);
  await write('insert into identity_customer values ($1, $2)', identity, company.id);
  await write(`insert into member (customer_id, id, identity_id, display_name, email, link, starts_at, recorded_at) values ($1, $2, $3, 'Anna Peeters', $4, 'directorship', '2020-01-01', '2020-01-01')`,
    company.id, member, identity, `${identity}@proef.example`);
  await write(`insert into customer (customer_id, seat, notice_email, authority_stated_by, language, owner_opt_out, owner_member_id, registrant_member_id, registered_by, registered_at)
    values ($1, 'Gent', 'n@proef.example', 'Anna Peeters', 'en', false, $2, $2, $3, now())`, company.id, member, randomUUID());
  await write(`insert into session (id, token_hash, realm, subject_id, second_factor_at, customer_id, capacity, user_agent, created_at, last_seen_at, expires_at)
    values ($1, $2, 'customer', $3, now(), $4, 'AccessOwner', 'test', now(), now() + interval '1 day', now() + interval '30 days')`,
  randomUUID(), createHash('sha256').update(token).digest(), identity, company.id);
  await write(`insert into subscription (customer_id, id, application, state, starts_at, recorded_at) select $1, gen_random_uuid(), a, 'active', '2020-01-01', now() from unnest(array['fleet-manager', 'number-management']) a`, company.id);
  await write(`insert into sub_profile (customer_id, id, code, name, built_in, permissions, recorded_at) values ($1, $2, 'reader', 'Reader', false, array['sim:read'], now())`, company.id, company.subProfileId);
  await write('insert into ledger_head values ($1, 0, $2)', company.id, Buffer.alloc(32));
  await write(`insert into billing_account values ($1, $2, '800123', 'Head office')`, company.id, account);
  await write(`insert into line (customer_id, id, number, tariff_plan, options, billing_account_id, starts_at)
    select $1, id, '+3247' || lpad(n::text, 8, '0'), 'Business 20', '{}', $3, '2020-01-01' from unnest($2::uuid[]) with ordinality l (id, n)`, company.id, company.lines, account);
  return { ...company, headers: { cookie: `mandate=${token}`, 'mandate-csrf': '1', 'accept-language': 'en', 'content-type': 'application/json' } };
}
