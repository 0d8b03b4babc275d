-- Fills an empty Mandate database by sets, past its triggers; `bench.small` and `bench.large` say how much (world.ts).
-- Everything follows from numbers, so two fills are equal. The placement columns of `sim` are what keep_sim_listing would write.
-- Not as in life: check digits are not computed (nothing measured reads them), and only every twentieth card has its rows of
-- placement, device use and ownership (the listing columns stand for them in every measured request).

-- step: helpers
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '512MB';
set work_mem = '128MB';

-- a UUIDv7 made of numbers: ascending in n within its kind and Customer
create function bench_id(kind text, customer integer, n bigint) returns uuid language sql immutable return
  (lpad(to_hex(1700000000000 + n), 12, '0') || '7' || lpad(to_hex(ascii(kind)), 3, '0') || '8' || right(md5(kind), 3) || lpad(to_hex(customer), 12, '0'))::uuid;
-- the same number between 0 and 1 for the same n and question
create function bench_chance(n bigint, question integer) returns double precision language sql immutable return
  (hashint8extended(n, question) & 1048575) / 1048576.0;

-- step: Customers
create unlogged table bench_customer as
  select no, 1000 sims, 100 members, 10 centres, 3 accounts from generate_series(1, current_setting('bench.small')::integer) no
  union all select current_setting('bench.small')::integer + 1, 10000, 1000, 50, 5
  union all select current_setting('bench.small')::integer + 2, current_setting('bench.large')::integer, current_setting('bench.large')::integer / 10, 200, 20;
insert into operator_agent values (bench_id('agent', 0, 0), 'agent@operator.example', 'Agent', 'en', 'BackOffice', now(), null);
insert into customer_directory select bench_id('customer', no, 0), lpad(no::text, 10, '0'), 'Customer ' || lpad(no::text, 4, '0') || ' NV', 'active', now() from bench_customer;
insert into customer (customer_id, seat, notice_email, authority_stated_by, language, owner_opt_out, owner_member_id, registrant_member_id, registered_by, registered_at)
  select bench_id('customer', no, 0), 'Gent', 'notices@customer.example', 'Lotte Maes', 'nl', false, bench_id('member', no, 1), bench_id('member', no, 1), bench_id('agent', 0, 0), now()
  from bench_customer;
insert into subscription (customer_id, id, application, state, starts_at, recorded_at)
  select bench_id('customer', no, 0), bench_id('subscription', no, a.n), a.name, 'active', '2021-01-01', '2021-01-01'
  from bench_customer, unnest(array['fleet-manager', 'online-invoice', 'documents']) with ordinality a (name, n);
insert into sub_profile (customer_id, id, code, name, built_in, permissions, recorded_at)
  select bench_id('customer', no, 0), bench_id('profile', no, 1), 'fleet-manager', 'Fleet manager', true,
    array['sim:read', 'sim:export', 'sim:history', 'sim:people', 'device:identify', 'device:mark', 'sim:block', 'sim:change-many', 'line:assign', 'line:allocate', 'cost-centre:read', 'member:read', 'subscription:read'],
    now() from bench_customer;
insert into sub_profile (customer_id, id, code, name, built_in, permissions, recorded_at)
  select bench_id('customer', no, 0), bench_id('profile', no, 2), 'auditor', 'Auditor, read only', true,
    array['ledger:read', 'member:read', 'grant:read', 'sub-profile:read', 'client:read', 'subscription:read', 'cost-centre:read', 'sim:read', 'sim:history', 'sim:people'],
    now() from bench_customer;
insert into cost_centre select bench_id('customer', no, 0), bench_id('centre', no, n), 'CC-' || lpad(n::text, 4, '0'), 'Cost centre ' || n from bench_customer, generate_series(1, centres) n;
insert into billing_account select bench_id('customer', no, 0), bench_id('account', no, n), 'BA-' || lpad(n::text, 6, '0'), 'Billing account ' || n from bench_customer, generate_series(1, accounts) n;

-- step: people
insert into identity select bench_id('identity', no, n), 'person' || n || '@customer' || no || '.example', 'Person ' || n, 'nl', now(), now()
  from bench_customer, generate_series(1, members) n;
insert into identity_customer select bench_id('identity', no, n), bench_id('customer', no, 0) from bench_customer, generate_series(1, members) n;
insert into member (customer_id, id, identity_id, display_name, email, link, starts_at, recorded_at)
  select bench_id('customer', no, 0), bench_id('member', no, n), bench_id('identity', no, n),
    (array['Lotte', 'Mehdi', 'Anke', 'Jules', 'Noor', 'Bram', 'Camille', 'Youssef'])[1 + n % 8] || ' ' || (array['Maes', 'Peeters', 'Janssens', 'Dubois', 'El Amrani'])[1 + n % 5] || ' ' || n,
    'person' || n || '@customer' || no || '.example', 'employment', '2021-01-01', '2021-01-01'
  from bench_customer, generate_series(1, members) n;

-- step: grants
-- members 1 to 10 act in the measurements (1 is the Access Owner); all others are Service Users
insert into access_grant (customer_id, id, member_id, profile, starts_at, reason, given_by, given_in_capacity, second_person, recorded_at)
  select bench_id('customer', no, 0), bench_id('grant', no, n), bench_id('member', no, n), 'ServiceUser', '2021-01-01', 'own line', bench_id('member', no, 2), 'AccessManager', 'notNeeded', '2021-01-01'
  from bench_customer, generate_series(11, members) n;
insert into access_grant (customer_id, id, member_id, profile, starts_at, reason, given_by, given_in_capacity, second_person, recorded_at)
  select bench_id('customer', no, 0), bench_id('grant', no, 2), bench_id('member', no, 2), 'AccessManager', '2021-01-01', 'named', bench_id('member', no, 1), 'AccessOwner', 'notNeeded', '2021-01-01' from bench_customer;
-- 3: the whole Customer; 4, 5, 6: one, three, all cost centres; 7 audits
insert into access_grant (customer_id, id, member_id, profile, sub_profile_id, starts_at, reason, given_by, given_in_capacity, second_person, recorded_at)
  select bench_id('customer', no, 0), bench_id('grant', no, n), bench_id('member', no, n), 'SupportPortalUser', bench_id('profile', no, case n when 7 then 2 else 1 end), '2021-01-01', 'runs the fleet',
    bench_id('member', no, 1), 'AccessOwner', 'notNeeded', '2021-01-01' from bench_customer, generate_series(3, 7) n;
insert into access_grant_scope (customer_id, id, grant_id, cost_centre_id)
  select bench_id('customer', no, 0), bench_id('scope', no, actor * 1000 + n), bench_id('grant', no, actor), bench_id('centre', no, n)
  from bench_customer, (values (4, 1), (5, 3), (6, 200)) actors (actor, part), generate_series(1, least(part, centres)) n;
insert into service_client (customer_id, id, name, sponsor_member_id, scopes, authentication, starts_at, ends_at, made_by, recorded_at)
  select bench_id('customer', no, 0), bench_id('client', no, 1), 'Fleet sync', bench_id('member', no, 1), array['sim:read', 'sim:history', 'sim:people', 'device:identify', 'sim:export', 'line:assign', 'line:allocate', 'device:mark', 'sim:block'],
    'secret', '2021-01-01', '2099-01-01', bench_id('member', no, 1), now() from bench_customer;
insert into service_client_key select bench_id('client', no, 1), bench_id('customer', no, 0) from bench_customer;
insert into access_grant (customer_id, id, client_id, profile, sub_profile_id, starts_at, reason, given_by, given_in_capacity, second_person, recorded_at)
  select bench_id('customer', no, 0), bench_id('grant', no, 8), bench_id('client', no, 1), 'SupportPortalUser', bench_id('profile', no, 1), '2021-01-01', 'sync', bench_id('member', no, 1), 'AccessOwner', 'notNeeded', '2021-01-01' from bench_customer;

-- step: grants of the past
-- nine for each member of the large Customer, each revoked after three months: what is asked of another moment looks among these
insert into access_grant (customer_id, id, member_id, profile, sub_profile_id, starts_at, reason, given_by, given_in_capacity, second_person, revoked_at, revoked_by, revoke_reason, recorded_at)
  select bench_id('customer', no, 0), bench_id('past', no, n * 10 + past), bench_id('member', no, n), 'SupportPortalUser', bench_id('profile', no, 1 + (past + n) % 2), since, 'helped out', bench_id('member', no, 1), 'AccessOwner', 'notNeeded',
    since + interval '3 months', bench_id('member', no, 1), 'came back', since
  from bench_customer, generate_series(11, members) n, generate_series(1, 9) past, lateral (select timestamptz '2022-01-01' + make_interval(months => past * 3) since) begun
  where sims = (select max(c.sims) from bench_customer c);

-- step: cards drawn
-- cost centres in batches, as cards are bought: the planner's belief that columns are independent is wrong here, as it is in life
create unlogged table bench_sim as
  select no, n, members, case when chance < 0.86 then 'active' when chance < 0.89 then 'suspended' when chance < 0.91 then 'blocked' when chance < 0.97 then 'inStock' else 'ended' end state,
    chance < 0.91 placed, 1 + floor(bench_chance(n / greatest(sims / 2000, 1) + no, 2) * centres)::integer centre, accounts,
    chance < 0.91 and bench_chance(n, 3) < 0.6 assigned, chance < 0.91 and bench_chance(n, 4) < 0.8 device, bench_chance(n, 5) < 0.5 owned,
    '+324' || lpad(no::text, 4, '0') || lpad((n::bigint * 7919 % 1000003)::text, 7, '0') number,
    (array['Mobile Start 5 GB', 'Mobile Plus 20 GB', 'Mobile Unlimited', 'Data Only 10 GB', 'IoT 50 MB'])[1 + floor(bench_chance(n, 6) * bench_chance(n, 7) * 5)::integer] plan,
    case when bench_chance(n, 8) < 0.3 then array['EU roaming', 'Voicemail plus'] else '{}' end options,
    '35' || lpad(no::text, 4, '0') || lpad(n::text, 8, '0') || n % 10 imei, 1 + floor(bench_chance(n, 9) * 3)::integer make
  from (select c.*, s.n, bench_chance(s.n, 1) chance from bench_customer c, generate_series(1, c.sims) s (n)) drawn;
analyze bench_sim;

-- step: lines
insert into line (customer_id, id, number, tariff_plan, options, cost_centre_id, billing_account_id, starts_at)
  select bench_id('customer', no, 0), bench_id('line', no, n), number, plan, options, bench_id('centre', no, centre), bench_id('account', no, 1 + centre % accounts), '2022-01-01' from bench_sim where placed;

-- step: devices
insert into device (customer_id, id, imei, make, model)
  select bench_id('customer', no, 0), bench_id('device', no, n), imei, (array['Apple', 'Samsung', 'Teltonika'])[make], (array['iPhone 15', 'Galaxy A55', 'FMC920'])[make] from bench_sim where device;
insert into device_ownership (customer_id, id, device_id, stated_by, starts_at)
  select bench_id('customer', no, 0), bench_id('ownership', no, n), bench_id('device', no, n), 'Person 3', '2022-01-01' from bench_sim where device and owned and n % 20 = 0;

-- step: SIMs
insert into sim (customer_id, id, iccid, imsi, form, state, blocked_until, activated_at, line_id, number, tariff_plan, options, cost_centre_id, billing_account_id,
    member_id, person_name, device_id, imei, device_make, device_model, device_owned)
  select bench_id('customer', s.no, 0), bench_id('sim', s.no, s.n), '893299' || lpad(s.no::text, 4, '0') || lpad(s.n::text, 8, '0') || s.n % 10, '20699' || lpad(s.no::text, 3, '0') || lpad(s.n::text, 7, '0'),
    case when bench_chance(s.n, 10) < 0.3 then 'eSIM' else 'card' end, s.state, case when s.state = 'blocked' then timestamptz '2030-12-31 23:00Z' end,
    case when s.state <> 'inStock' then timestamptz '2021-01-04 08:00Z' + make_interval(hours => (bench_chance(s.n, 11) * 40000)::integer) end,
    case when placed then bench_id('line', s.no, s.n) end, case when placed then number else '' end, case when placed then plan else '' end, case when placed then options end,
    case when placed then bench_id('centre', s.no, centre) end, case when placed then bench_id('account', s.no, 1 + centre % accounts) end, m.id, m.display_name,
    case when device then bench_id('device', s.no, s.n) end, case when device then s.imei end, case when device then (array['Apple', 'Samsung', 'Teltonika'])[make] end,
    case when device then (array['iPhone 15', 'Galaxy A55', 'FMC920'])[make] end, device and owned
  from bench_sim s left join member m on assigned and m.customer_id = bench_id('customer', s.no, 0) and m.id = bench_id('member', s.no, 1 + s.n % s.members);

-- step: placements
insert into sim_placement (customer_id, id, sim_id, line_id, starts_at, recorded_at)
  select bench_id('customer', no, 0), bench_id('placement', no, n), bench_id('sim', no, n), bench_id('line', no, n), '2022-01-01', '2022-01-01' from bench_sim where placed and n % 20 = 0;
insert into line_assignment (customer_id, id, line_id, member_id, starts_at, reason, recorded_at)
  select bench_id('customer', no, 0), bench_id('assignment', no, n), bench_id('line', no, n), bench_id('member', no, 1 + n % members), '2022-01-01', 'joined', '2022-01-01' from bench_sim where assigned;
insert into device_use (customer_id, id, sim_id, device_id, starts_at)
  select bench_id('customer', no, 0), bench_id('use', no, n), bench_id('sim', no, n), bench_id('device', no, n), '2022-01-01' from bench_sim where device and n % 20 = 0;

-- step: ledger and loads
insert into ledger_entry (customer_id, seq, at, event, actor_id, subject_id, body, previous_hash, hash)
  select bench_id('customer', no, 0), n, timestamptz '2022-01-01' + make_interval(secs => n), 'line.assigned', bench_id('identity', no, 3), bench_id('line', no, n),
    json_build_object('seq', n, 'at', timestamptz '2022-01-01' + make_interval(secs => n), 'event', 'line.assigned', 'customerId', bench_id('customer', no, 0), 'subjectId', bench_id('line', no, n),
      'actor', json_build_object('kind', 'person', 'id', bench_id('identity', no, 3), 'memberId', bench_id('member', no, 3), 'capacity', 'SupportPortalUser', 'reason', null),
      'rules', json_build_array('SC-MN-1d'), 'basis', json_build_array(bench_id('grant', no, 3)), 'reason', 'joined', 'before', null, 'after', null, 'details', null)::text,
    sha256(int8send(n - 1)), sha256(int8send(n))
  from bench_customer, generate_series(1::bigint, greatest(sims / 5, 10)) n;
insert into ledger_head select customer_id, max(seq), sha256(int8send(max(seq))) from ledger_entry group by customer_id;
insert into inventory_load (customer_id, id, agent_id, file_name, reason, state, rows_read, rows_applied, error_count, created_at, finished_at)
  select bench_id('customer', no, 0), bench_id('load', no, n), bench_id('agent', 0, 0), 'fleet-' || n || '.csv', 'monthly delivery', 'refused', 100, 0, 100, now(), now()
  from bench_customer, generate_series(1, greatest(sims / 1000, 2)) n;
insert into inventory_load_error (customer_id, id, load_id, row_number, column_name, code, reason)
  select bench_id('customer', no, 0), bench_id('error', no, n * 100 + r), bench_id('load', no, n), r, 'iccid', 'iccid.check-digit', 'The check digit does not fit.'
  from bench_customer, generate_series(1, greatest(sims / 1000, 2)) n, generate_series(1, 100) r;
