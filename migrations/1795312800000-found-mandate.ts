import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The founding schema. Three kinds of table:
 *  - global tables (no Customer policy), each behind one directory class: identity, operator_agent, credential, session, …
 *  - administration tables of one Customer: primary key (customer_id, id), row-level security on `app.customer`;
 *  - customer-data tables: the same, and invisible without `app.customer_data` (I1: never set in the AccessManager capacity).
 * Every foreign key inside a Customer carries customer_id, so a reference across Customers cannot be stored.
 * Locks: none that matter, the tables are new.
 */
export class FoundMandate1795312800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [global, administration, customerData, ledger, functions]) await queryRunner.query(part);
    await queryRunner.query(walls);
    await queryRunner.query(uneven);
    await queryRunner.query(rights);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table ${[...customerDataTables, ...administrationTables, ...globalTables].reverse().join(', ')} cascade;
      drop function refuse_unrecorded_change, keep_one_accountable_person,
        keep_sim_listing, refresh_sim_listing, own_assignments, folded;`);
  }
}

/** Kept plans of these are made for a large Customer, and read by index in its order. A plan for the average one, who may have ten rows, reads all and sorts. */
const uneven = ['sim', 'line', 'device', 'member', 'access_grant', 'access_grant_scope', 'ledger_entry']
  .map((table) => `alter table ${table} alter customer_id set (n_distinct = 100);`).join('\n');

const globalTables = ['identity', 'operator_agent', 'credential', 'session', 'one_time_link', 'throttle', 'mail',
  'customer_directory', 'identity_customer', 'service_client_key', 'number_directory', 'sim_directory'];

const administrationTables = ['customer', 'subscription', 'cost_centre', 'billing_account', 'member', 'sub_profile',
  'service_client', 'service_client_secret', 'access_grant', 'access_grant_scope', 'recovery_case', 'idempotent_answer',
  'inventory_load', 'ledger_head', 'ledger_entry'];

const customerDataTables = ['line', 'sim', 'device', 'device_ownership', 'line_assignment', 'sim_placement', 'device_use',
  'inventory_load_row', 'inventory_load_error', 'ledger_detail'];

/** Tables whose every change must be told in the ledger by the same transaction (blueprint 3.10). */
const recordedTables = ['customer', 'subscription', 'cost_centre', 'billing_account', 'member', 'sub_profile', 'service_client',
  'service_client_secret', 'access_grant', 'access_grant_scope', 'recovery_case', 'line', 'sim', 'device', 'device_ownership',
  'line_assignment', 'sim_placement', 'device_use'];

const global = `
  create extension if not exists btree_gist;

  -- A name as it is sorted and searched: without case and accents, its words each behind a blank.
  create function folded(name text) returns text language sql immutable parallel safe
    return ' ' || translate(lower(regexp_replace(normalize(name, nfd), '[\\u0300-\\u036f]', '', 'g')), '-''’', '   ');

  create table identity (
    id uuid primary key,
    email text not null,
    display_name text not null,
    language text not null check (language in ('en', 'fr', 'nl', 'de')),
    email_accepted_at timestamptz,
    created_at timestamptz not null
  );
  create unique index identity_email on identity (lower(email));

  create table operator_agent (
    id uuid primary key,
    email text not null,
    display_name text not null,
    language text not null check (language in ('en', 'fr', 'nl', 'de')),
    role text not null check (role in ('BackOffice', 'RecoveryDesk')),
    created_at timestamptz not null,
    ended_at timestamptz
  );
  create unique index operator_agent_email on operator_agent (lower(email));

  -- secret: argon2id string for a password, sealed seed for TOTP, SHA-256 for a recovery code; never readable back
  create table credential (
    id uuid primary key,
    realm text not null check (realm in ('customer', 'operator')),
    subject_id uuid not null,
    kind text not null check (kind in ('password', 'totp', 'recovery-code')),
    secret text not null,
    last_step bigint,
    created_at timestamptz not null,
    confirmed_at timestamptz,
    used_at timestamptz
  );
  create unique index credential_one_each on credential (realm, subject_id, kind) where kind in ('password', 'totp');
  create index credential_subject on credential (realm, subject_id);

  create table session (
    id uuid primary key,
    token_hash bytea not null unique,
    realm text not null check (realm in ('customer', 'operator')),
    subject_id uuid not null,
    second_factor_at timestamptz,
    customer_id uuid,
    capacity text check (capacity in ('AccessOwner', 'AccessManager', 'SupportPortalUser', 'ServiceUser')),
    user_agent text not null,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz
  );
  create index session_subject on session (realm, subject_id) where ended_at is null;

  create table one_time_link (
    id uuid primary key,
    token_hash bytea not null unique,
    purpose text not null check (purpose in ('invitation', 'password-reset')),
    realm text not null check (realm in ('customer', 'operator')),
    subject_id uuid not null,
    email text not null,
    customer_id uuid,
    member_id uuid,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    voided_at timestamptz
  );
  create index one_time_link_subject on one_time_link (realm, subject_id) where used_at is null and voided_at is null;

  create table throttle (
    key text primary key,
    window_started_at timestamptz not null,
    tries integer not null
  );

  create table mail (
    id uuid primary key,
    recipient text not null,
    subject text not null,
    body text not null,
    created_at timestamptz not null,
    sent_at timestamptz,
    last_error text
  );
  create index mail_recipient on mail (lower(recipient), created_at);

  create table customer_directory (
    id uuid primary key,
    enterprise_number text not null unique,
    legal_name text not null,
    state text not null check (state in ('active', 'suspended', 'ended')),
    created_at timestamptz not null
  );

  create table identity_customer (
    identity_id uuid not null references identity,
    customer_id uuid not null references customer_directory,
    primary key (identity_id, customer_id)
  );

  create table service_client_key (
    client_id uuid primary key,
    customer_id uuid not null references customer_directory,
    -- GC-4.3-a: outside the recorded tables, because using a client is no change of it
    last_token_at timestamptz
  );

  -- A number or card stands at one Customer only. Who else has it is told to the operator alone (S07).
  create table number_directory (number text primary key, customer_id uuid not null references customer_directory);
  create table sim_directory (iccid text primary key, customer_id uuid not null references customer_directory);
`;

const administration = `
  create table customer (
    customer_id uuid primary key references customer_directory,
    seat text not null,
    notice_email text not null,
    authority_stated_by text not null,
    language text not null check (language in ('en', 'fr', 'nl', 'de')),
    owner_opt_out boolean not null,
    owner_member_id uuid,
    registrant_member_id uuid not null,
    registered_by uuid not null references operator_agent,
    registered_at timestamptz not null,
    version integer not null default 1,
    -- GC-8.1.2-a, GC-8.3-c: exactly one Access Owner, or none because the Customer opted out; by construction, not by counting
    constraint customer_has_one_owner check (owner_opt_out = (owner_member_id is null))
  );

  create table subscription (
    customer_id uuid not null references customer,
    id uuid not null,
    application text not null,
    state text not null check (state in ('active', 'suspended')),
    starts_at timestamptz not null,
    ends_at timestamptz,
    recorded_at timestamptz not null,
    version integer not null default 1,
    primary key (customer_id, id),
    constraint subscription_in_order check (ends_at is null or ends_at >= starts_at),
    constraint subscription_no_overlap exclude using gist
      (customer_id with =, application with =, tstzrange(starts_at, ends_at) with &&)
  );

  create table cost_centre (
    customer_id uuid not null references customer,
    id uuid not null,
    code text not null,
    name text not null,
    primary key (customer_id, id),
    unique (customer_id, code)
  );

  create table billing_account (
    customer_id uuid not null references customer,
    id uuid not null,
    number text not null,
    name text not null,
    primary key (customer_id, id),
    unique (customer_id, number)
  );

  create table member (
    customer_id uuid not null references customer deferrable initially deferred,
    id uuid not null,
    identity_id uuid not null references identity,
    display_name text not null,
    -- stored for the reason sim.person_key is; the index on it holds all that a search for a word needs
    name_key text collate "C" not null generated always as (folded(display_name)) stored,
    email text not null,
    link text not null check (link in ('employment', 'civilService', 'directorship')),
    starts_at timestamptz not null,
    ends_at timestamptz,
    end_reason text,
    invited_by uuid,
    attested_by uuid,
    attested_at timestamptz,
    recorded_at timestamptz not null,
    version integer not null default 1,
    primary key (customer_id, id),
    foreign key (customer_id, invited_by) references member (customer_id, id),
    foreign key (customer_id, attested_by) references member (customer_id, id),
    constraint member_in_order check (ends_at is null or ends_at >= starts_at),
    -- the person first: every request finds him by this index
    constraint member_no_overlap exclude using gist
      (identity_id with =, customer_id with =, tstzrange(starts_at, ends_at) with &&)
  );
  create index member_name on member (customer_id, name_key, id);
  create index member_identity on member (customer_id, identity_id);

  alter table customer add foreign key (customer_id, owner_member_id) references member (customer_id, id) deferrable initially deferred;
  alter table customer add foreign key (customer_id, registrant_member_id) references member (customer_id, id) deferrable initially deferred;

  create table sub_profile (
    customer_id uuid not null references customer,
    id uuid not null,
    code text not null,
    name text not null,
    built_in boolean not null,
    permissions text[] not null check (cardinality(permissions) > 0),
    retired_at timestamptz,
    recorded_at timestamptz not null,
    version integer not null default 1,
    primary key (customer_id, id),
    unique (customer_id, code)
  );

  create table service_client (
    customer_id uuid not null references customer,
    id uuid not null,
    name text not null,
    sponsor_member_id uuid not null,
    scopes text[] not null check (cardinality(scopes) > 0),
    authentication text not null check (authentication in ('secret', 'key')),
    jwks jsonb,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    ended_at timestamptz,
    made_by uuid not null,
    recorded_at timestamptz not null,
    version integer not null default 1,
    primary key (customer_id, id),
    foreign key (customer_id, sponsor_member_id) references member (customer_id, id),
    foreign key (customer_id, made_by) references member (customer_id, id),
    constraint service_client_in_order check (ends_at > starts_at),
    constraint service_client_key_given check ((authentication = 'key') = (jwks is not null))
  );

  create table service_client_secret (
    customer_id uuid not null,
    id uuid not null,
    client_id uuid not null,
    hash bytea not null,
    created_at timestamptz not null,
    ends_at timestamptz not null,
    ended_at timestamptz,
    primary key (customer_id, id),
    foreign key (customer_id, client_id) references service_client (customer_id, id)
  );

  create table access_grant (
    customer_id uuid not null references customer,
    id uuid not null,
    member_id uuid,
    client_id uuid,
    profile text not null check (profile in ('AccessManager', 'SupportPortalUser', 'ServiceUser')),
    sub_profile_id uuid,
    starts_at timestamptz not null,
    ends_at timestamptz,
    reason text not null,
    may_delegate boolean not null default false,
    delegation_depth integer not null default 0 check (delegation_depth between 0 and 5),
    -- the chain (I3): given by a member in a capacity, or by the operator at registration (given_by null)
    given_by uuid,
    given_in_capacity text not null check (given_in_capacity in ('AccessOwner', 'AccessManager', 'SupportPortalUser', 'Operator')),
    replaces_id uuid,
    -- blueprint 3.2: a grant that needs a second person gives nothing before his decision
    second_person text not null check (second_person in ('notNeeded', 'pending', 'approved', 'refused')),
    decided_by uuid,
    decided_at timestamptz,
    decision_reason text,
    revoked_at timestamptz,
    revoked_by uuid,
    revoke_reason text,
    recorded_at timestamptz not null,
    version integer not null default 1,
    primary key (customer_id, id),
    foreign key (customer_id, member_id) references member (customer_id, id),
    foreign key (customer_id, client_id) references service_client (customer_id, id),
    foreign key (customer_id, sub_profile_id) references sub_profile (customer_id, id),
    foreign key (customer_id, given_by) references member (customer_id, id),
    foreign key (customer_id, decided_by) references member (customer_id, id),
    foreign key (customer_id, revoked_by) references member (customer_id, id),
    foreign key (customer_id, replaces_id) references access_grant (customer_id, id),
    constraint access_grant_one_holder check (num_nonnulls(member_id, client_id) = 1),
    constraint access_grant_sub_profile check ((profile = 'SupportPortalUser') = (sub_profile_id is not null)),
    constraint access_grant_in_order check (ends_at is null or ends_at > starts_at),
    constraint access_grant_chain check ((given_in_capacity = 'Operator') = (given_by is null)),
    constraint access_grant_decided check ((second_person in ('approved', 'refused')) = (decided_by is not null)),
    -- I2: nobody decides on a grant he gave or holds
    constraint access_grant_second_person check (decided_by is null or (decided_by <> given_by and decided_by is distinct from member_id))
  );
  create index access_grant_member on access_grant (customer_id, member_id);
  create index access_grant_manager on access_grant (customer_id, member_id) where profile = 'AccessManager';
  create index access_grant_client on access_grant (customer_id, client_id);
  create index access_grant_bundle on access_grant (customer_id, sub_profile_id) where sub_profile_id is not null;
  create index access_grant_next on access_grant (customer_id, replaces_id) where replaces_id is not null;
  create index access_grant_waiting on access_grant (customer_id, id) where second_person = 'pending' and revoked_at is null;

  create table access_grant_scope (
    customer_id uuid not null,
    id uuid not null,
    grant_id uuid not null,
    cost_centre_id uuid,
    billing_account_id uuid,
    line_id uuid,
    primary key (customer_id, id),
    foreign key (customer_id, grant_id) references access_grant (customer_id, id),
    foreign key (customer_id, cost_centre_id) references cost_centre (customer_id, id),
    foreign key (customer_id, billing_account_id) references billing_account (customer_id, id),
    constraint access_grant_scope_one_part check (num_nonnulls(cost_centre_id, billing_account_id, line_id) = 1)
  );
  create index access_grant_scope_grant on access_grant_scope (customer_id, grant_id);

  -- blueprint 3.9: worked by two agents, with evidence
  create table recovery_case (
    customer_id uuid not null references customer,
    id uuid not null,
    kind text not null check (kind in ('secondFactor', 'ownership')),
    member_id uuid not null,
    evidence text not null,
    state text not null check (state in ('open', 'executed', 'refused')),
    opened_by uuid not null references operator_agent,
    opened_at timestamptz not null,
    decided_by uuid references operator_agent,
    decided_at timestamptz,
    decision_reason text,
    version integer not null default 1,
    primary key (customer_id, id),
    foreign key (customer_id, member_id) references member (customer_id, id),
    constraint recovery_case_two_agents check (decided_by is null or decided_by <> opened_by),
    constraint recovery_case_decided check ((state = 'open') = (decided_by is null))
  );

  create table idempotent_answer (
    customer_id uuid not null references customer,
    id uuid not null,
    actor_id uuid not null,
    route text not null,
    key text not null,
    fingerprint bytea not null,
    -- what the actor might do when it was answered: with other rights it is not told again
    rights bytea not null,
    answer jsonb,
    created_at timestamptz not null,
    primary key (customer_id, id),
    unique (customer_id, actor_id, route, key)
  );

  create table inventory_load (
    customer_id uuid not null references customer,
    id uuid not null,
    agent_id uuid not null references operator_agent,
    file_name text not null,
    -- the optional columns the file has: what it does not name stays as it is
    columns text[] not null default '{}',
    reason text not null,
    state text not null check (state in ('receiving', 'refused', 'waiting', 'applying', 'applied', 'cancelled', 'failed')),
    rows_read integer not null default 0,
    rows_applied integer not null default 0,
    error_count integer not null default 0,
    cancel_requested_at timestamptz,
    created_at timestamptz not null,
    finished_at timestamptz,
    primary key (customer_id, id)
  );
`;

const customerData = `
  create table line (
    customer_id uuid not null references customer,
    id uuid not null,
    number text not null,
    tariff_plan text not null,
    options text[] not null default '{}',
    cost_centre_id uuid,
    billing_account_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz,
    version integer not null default 1,
    primary key (customer_id, id),
    unique (customer_id, number),
    foreign key (customer_id, cost_centre_id) references cost_centre (customer_id, id),
    foreign key (customer_id, billing_account_id) references billing_account (customer_id, id)
  );
  alter table access_grant_scope add foreign key (customer_id, line_id) references line (customer_id, id);

  create table device (
    customer_id uuid not null references customer,
    id uuid not null,
    imei text not null,
    make text,
    model text,
    version integer not null default 1,
    primary key (customer_id, id),
    unique (customer_id, imei)
  );

  -- SC-MN-4: which devices the Customer says it owns, who said so and since when; no row in force = not owned
  create table device_ownership (
    customer_id uuid not null,
    id uuid not null,
    device_id uuid not null,
    stated_by text not null,
    starts_at timestamptz not null,
    ends_at timestamptz,
    primary key (customer_id, id),
    foreign key (customer_id, device_id) references device (customer_id, id),
    constraint device_ownership_no_overlap exclude using gist
      (customer_id with =, device_id with =, tstzrange(starts_at, ends_at) with &&)
  );
  -- the period that runs, here and below: found at once, whatever the planner knows of a table that is being filled
  create unique index device_ownership_running on device_ownership (customer_id, device_id) where ends_at is null;

  -- One row per card. The columns from line_id on say where the card is placed now; trigger keep_sim_listing copies them
  -- from line, member and device in the same statement, so that every filter and sort of the inventory has an index.
  -- Sorted columns compare bytewise, so one index serves order, prefix and keyset; '' instead of null, so that a page has one
  -- comparison. person_key is stored because folded() is not leakproof: under row-level security it would lose its index.
  create table sim (
    customer_id uuid not null references customer,
    id uuid not null,
    iccid text collate "C" not null,
    imsi text not null,
    form text not null check (form in ('card', 'eSIM')),
    state text not null check (state in ('inStock', 'active', 'blocked', 'suspended', 'ended')),
    blocked_until timestamptz,
    activated_at timestamptz,
    version integer not null default 1,
    line_id uuid,
    number text collate "C" not null default '',
    tariff_plan text collate "C" not null default '',
    options text[],
    cost_centre_id uuid,
    billing_account_id uuid,
    member_id uuid,
    person_name text,
    person_key text collate "C" not null generated always as (coalesce(folded(person_name), '')) stored,
    device_id uuid,
    imei text,
    device_make text,
    device_model text,
    device_owned boolean not null default false,
    primary key (customer_id, id),
    unique (customer_id, iccid),
    constraint sim_blocked_until check (blocked_until is null or state = 'blocked')
  );

  create table line_assignment (
    customer_id uuid not null,
    id uuid not null,
    line_id uuid not null,
    member_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz,
    reason text not null,
    given_by uuid,
    recorded_at timestamptz not null,
    primary key (customer_id, id),
    foreign key (customer_id, line_id) references line (customer_id, id),
    foreign key (customer_id, member_id) references member (customer_id, id),
    constraint line_assignment_in_order check (ends_at is null or ends_at >= starts_at),
    constraint line_assignment_no_overlap exclude using gist
      (customer_id with =, line_id with =, tstzrange(starts_at, ends_at) with &&)
  );
  create index line_assignment_member on line_assignment (customer_id, member_id);
  create unique index line_assignment_running on line_assignment (customer_id, line_id) where ends_at is null;

  create table sim_placement (
    customer_id uuid not null,
    id uuid not null,
    sim_id uuid not null,
    line_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz,
    recorded_at timestamptz not null,
    primary key (customer_id, id),
    foreign key (customer_id, sim_id) references sim (customer_id, id),
    foreign key (customer_id, line_id) references line (customer_id, id),
    constraint sim_placement_in_order check (ends_at is null or ends_at >= starts_at),
    constraint sim_placement_one_line exclude using gist
      (customer_id with =, sim_id with =, tstzrange(starts_at, ends_at) with &&),
    constraint sim_placement_one_sim exclude using gist
      (customer_id with =, line_id with =, tstzrange(starts_at, ends_at) with &&)
  );
  create unique index sim_placement_running on sim_placement (customer_id, sim_id) where ends_at is null;
  create unique index sim_placement_running_line on sim_placement (customer_id, line_id) where ends_at is null;

  create table device_use (
    customer_id uuid not null,
    id uuid not null,
    sim_id uuid not null,
    device_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz,
    primary key (customer_id, id),
    foreign key (customer_id, sim_id) references sim (customer_id, id),
    foreign key (customer_id, device_id) references device (customer_id, id),
    constraint device_use_in_order check (ends_at is null or ends_at >= starts_at),
    constraint device_use_one_device exclude using gist
      (customer_id with =, sim_id with =, tstzrange(starts_at, ends_at) with &&)
  );
  create index device_use_device on device_use (customer_id, device_id);
  create unique index device_use_running on device_use (customer_id, sim_id) where ends_at is null;

  -- Named sortable columns of the inventory, each with its index; scoped lists use the two with the scope column in front.
  -- cards without a number come first: the state in the index passes them by unread
  create index sim_by_number on sim (customer_id, number, id, state);
  create index sim_by_person on sim (customer_id, person_key, id);
  create index sim_by_plan on sim (customer_id, tariff_plan, id);
  create index sim_by_state on sim (customer_id, state, id);
  create index sim_by_cost_centre on sim (customer_id, cost_centre_id, iccid, id);
  create index sim_by_cost_centre_number on sim (customer_id, cost_centre_id, number, id);
  create index sim_by_billing_account on sim (customer_id, billing_account_id, iccid, id);
  create index sim_line on sim (customer_id, line_id);
  create index sim_member on sim (customer_id, member_id);
  create index sim_device on sim (customer_id, device_id);

  create table inventory_load_row (
    customer_id uuid not null,
    id uuid not null,
    load_id uuid not null,
    row_number integer not null,
    iccid text, imsi text, form text, state text, blocked_until timestamptz, activated_at timestamptz,
    number text, tariff_plan text, options text[],
    cost_centre text, cost_centre_name text, billing_account text, billing_account_name text,
    imei text, device_make text, device_model text,
    primary key (customer_id, id),
    foreign key (customer_id, load_id) references inventory_load (customer_id, id)
  );
  create index inventory_load_row_load on inventory_load_row (customer_id, load_id, row_number);

  create table inventory_load_error (
    customer_id uuid not null,
    id uuid not null,
    load_id uuid not null,
    row_number integer not null,
    column_name text not null,
    code text not null,
    reason text not null,
    primary key (customer_id, id),
    foreign key (customer_id, load_id) references inventory_load (customer_id, id)
  );
  create index inventory_load_error_load on inventory_load_error (customer_id, load_id, row_number, id);
`;

const ledger = `
  -- seq is also the epoch of the Customer's authority: every change moves it
  create table ledger_head (
    customer_id uuid primary key references customer deferrable initially deferred,
    seq bigint not null,
    hash bytea not null
  );

  -- body: the canonical JSON the hash is made of (sha256(previous hash || body)); the columns before it only repeat it for queries
  create table ledger_entry (
    customer_id uuid not null references customer deferrable initially deferred,
    seq bigint not null,
    at timestamptz not null,
    event text not null,
    actor_id uuid,
    subject_id uuid,
    body text not null,
    previous_hash bytea not null,
    hash bytea not null,
    transaction_id xid8 not null default pg_current_xact_id(),
    primary key (customer_id, seq)
  );
  create index ledger_entry_subject on ledger_entry (customer_id, subject_id, seq);
  create index ledger_entry_actor on ledger_entry (customer_id, actor_id, seq);
  create index ledger_entry_event on ledger_entry (customer_id, event text_pattern_ops, seq);
  create index ledger_entry_transaction on ledger_entry (customer_id, transaction_id);

  -- before/after of customer data: kept apart so that the AccessManager capacity cannot read it (I1); the entry carries its digest
  create table ledger_detail (
    customer_id uuid not null,
    seq bigint not null,
    position integer not null,
    body text not null,
    primary key (customer_id, seq, position),
    foreign key (customer_id, seq) references ledger_entry (customer_id, seq) deferrable initially deferred
  );
`;

const functions = `
  -- GC-8.1.2-a, GC-8.3-c, I4: somebody accountable at every commit. Runs deferred, so a hand-over may pass through states.
  create function keep_one_accountable_person() returns trigger language plpgsql as $$
  declare
    owner uuid;
    opted_out boolean;
  begin
    select c.owner_member_id, c.owner_opt_out into owner, opted_out from customer c where c.customer_id = new.customer_id;
    if owner is not null and exists (select from member m where m.customer_id = new.customer_id and m.id = owner and m.ends_at is not null) then
      raise exception 'the Access Owner''s link may not end before a successor is named' using errcode = '23514', constraint = 'customer_owner_stays';
    end if;
    if opted_out and not exists (
      select from access_grant g join member m on m.customer_id = g.customer_id and m.id = g.member_id
      where g.customer_id = new.customer_id and g.profile = 'AccessManager' and g.revoked_at is null and g.ends_at is null
        and g.second_person in ('notNeeded', 'approved') and m.ends_at is null) then
      raise exception 'a Customer without Access Owner keeps at least one Access Manager' using errcode = '23514', constraint = 'customer_keeps_a_manager';
    end if;
    return null;
  end $$;

  -- Blueprint 3.10: a change of a recorded table commits only with a ledger entry of the same transaction.
  create function refuse_unrecorded_change() returns trigger language plpgsql as $$
  begin
    if not exists (select from ledger_entry e
      where e.customer_id = coalesce(new.customer_id, old.customer_id) and e.transaction_id = pg_current_xact_id()) then
      raise exception 'change of % without a ledger entry', tg_table_name using errcode = '23514', constraint = 'ledger_is_complete';
    end if;
    return null;
  end $$;

  -- Whose a line was and when, for deciding only (I6): needed before the capacity is known, so it opens customer data for itself.
  create function own_assignments(customer uuid, person uuid) returns table (line_id uuid, starts_at timestamptz, ends_at timestamptz)
    language sql stable set app.customer_data = '1' as $$
    select a.line_id, a.starts_at, a.ends_at from line_assignment a where a.customer_id = customer and a.member_id = person order by a.id
  $$;

  -- Each card is looked up by itself (limit 1 keeps the planner from joining whole tables), by a plan for any Customer: for one whom
  -- statistics do not know yet it would go through all of his. A card that stands as it should is left alone.
  create function refresh_sim_listing(customer uuid, sims uuid[]) returns void language sql set plan_cache_mode = force_generic_plan as $$
    update sim s set
      line_id = l.id, number = coalesce(l.number, ''), tariff_plan = coalesce(l.tariff_plan, ''), options = l.options,
      cost_centre_id = l.cost_centre_id, billing_account_id = l.billing_account_id, member_id = m.id, person_name = m.display_name,
      device_id = d.id, imei = d.imei, device_make = d.make, device_model = d.model, device_owned = coalesce(d.owned, false)
    from unnest(sims) card (id)
      left join lateral (select l.* from sim_placement p join line l on l.customer_id = customer and l.id = p.line_id
        where p.customer_id = customer and p.sim_id = card.id and p.ends_at is null limit 1) l on true
      left join lateral (select m.* from line_assignment a join member m on m.customer_id = customer and m.id = a.member_id
        where a.customer_id = customer and a.line_id = l.id and a.ends_at is null limit 1) m on true
      left join lateral (select d.*, exists (select from device_ownership o where o.customer_id = customer and o.device_id = d.id and o.ends_at is null) owned
        from device_use u join device d on d.customer_id = customer and d.id = u.device_id
        where u.customer_id = customer and u.sim_id = card.id and u.ends_at is null limit 1) d on true
    where s.customer_id = customer and s.id = card.id
      and (s.line_id, s.number, s.tariff_plan, s.options, s.cost_centre_id, s.billing_account_id, s.member_id, s.person_name, s.device_id, s.imei,
          s.device_make, s.device_model, s.device_owned)
        is distinct from (l.id, coalesce(l.number, ''), coalesce(l.tariff_plan, ''), l.options, l.cost_centre_id, l.billing_account_id, m.id, m.display_name,
          d.id, d.imei, d.make, d.model, coalesce(d.owned, false))
  $$;

  -- Statement level with transition tables: one refresh for a load of 100,000 rows, not 100,000. A card that was inserted with its
  -- line and device in the listing, as a load does, needs none when they begin.
  -- A Manager may rename a person: the listing follows although his capacity cannot read it.
  -- Each changed row finds its card by itself (offset 0 keeps it so): of a Customer that statistics do not know yet the planner expects one
  -- card, and would go through all of them for each row.
  create function keep_sim_listing() returns trigger language plpgsql set app.customer_data = '1' as $$
  declare
    part record;
  begin
    for part in execute format(
      'select c.customer_id, array_agg(distinct c.sim_id) sims from (%s) c where c.sim_id is not null group by c.customer_id',
      case tg_table_name
        when 'sim_placement' then 'select x.customer_id, x.sim_id from changed x cross join lateral (select s.* from sim s where s.customer_id = x.customer_id and s.id = x.sim_id offset 0) s
          where x.ends_at is not null or s.line_id is distinct from x.line_id'
        when 'device_use' then 'select x.customer_id, x.sim_id from changed x cross join lateral (select s.* from sim s where s.customer_id = x.customer_id and s.id = x.sim_id offset 0) s
          where x.ends_at is not null or s.device_id is distinct from x.device_id'
        when 'line' then 'select s.customer_id, s.id sim_id from changed x cross join lateral (select s.* from sim s where s.customer_id = x.customer_id and s.line_id = x.id offset 0) s'
        when 'line_assignment' then 'select s.customer_id, s.id sim_id from changed x cross join lateral (select s.* from sim s where s.customer_id = x.customer_id and s.line_id = x.line_id offset 0) s'
        when 'member' then 'select s.customer_id, s.id sim_id from changed x cross join lateral (select s.* from sim s where s.customer_id = x.customer_id and s.member_id = x.id offset 0) s'
        when 'device' then 'select s.customer_id, s.id sim_id from changed x cross join lateral (select s.* from sim s where s.customer_id = x.customer_id and s.device_id = x.id offset 0) s'
        when 'device_ownership' then 'select s.customer_id, s.id sim_id from changed x cross join lateral (select s.* from sim s where s.customer_id = x.customer_id and s.device_id = x.device_id offset 0) s'
      end)
    loop
      perform refresh_sim_listing(part.customer_id, part.sims);
    end loop;
    return null;
  end $$;
`;

const listingSources = ['sim_placement', 'device_use', 'line', 'line_assignment', 'device', 'device_ownership', 'member'];

const listingTriggers = listingSources.map((table) => `
  create trigger keep_sim_listing_on_insert after insert on ${table} referencing new table as changed
    for each statement execute function keep_sim_listing();
  create trigger keep_sim_listing_on_update after update on ${table} referencing new table as changed
    for each statement execute function keep_sim_listing();`).join('');

const ownCustomer = `nullif(current_setting('app.customer', true), '')::uuid`;
/**
 * Null, so nothing, unless customer data is open. Part of the one equation and no condition beside it: that one would be asked
 * for every row, and believed to keep one row in 200, so that the planner sorts a million SIMs instead of reading them in order.
 */
const ownCustomerData = `case when current_setting('app.customer_data', true) = '1' then ${ownCustomer} end`;

const policy = (table: string, customer: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy own_customer on ${table} using (customer_id = ${customer}) with check (customer_id = ${customer});`;

const walls = [
  ...administrationTables.map((table) => policy(table, ownCustomer)),
  ...customerDataTables.map((table) => policy(table, ownCustomerData)),
  ...recordedTables.map((table) => `
    create constraint trigger ledger_is_complete after insert or update or delete on ${table}
      deferrable initially deferred for each row execute function refuse_unrecorded_change();`),
  ...['customer', 'member', 'access_grant'].map((table) => `
    create constraint trigger one_accountable_person after insert or update on ${table}
      deferrable initially deferred for each row execute function keep_one_accountable_person();`),
  listingTriggers,
].join('');

const rights = `
  grant usage on schema public to app, operator, backup;
  grant select, insert, update on all tables in schema public to app;
  grant delete on throttle, inventory_load_row to app;
  revoke update on ledger_entry, ledger_detail, sim_directory, number_directory, customer_directory from app;
  grant update (state, legal_name) on customer_directory to app;
  grant select on customer_directory, recovery_case, operator_agent to operator;
  create policy queue on recovery_case for select to operator using (true);
  grant select on all tables in schema public to backup;
`;
