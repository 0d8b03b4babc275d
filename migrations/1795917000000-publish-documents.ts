import type { MigrationInterface, QueryRunner } from 'typeorm';

const data = `case when current_setting('app.customer_data', true) = '1' then nullif(current_setting('app.customer', true), '')::uuid end`;

const FILES = `
  -- Bytes lie in the store of files, under the id. A file of the Customer belongs to the document that it is brought for, until an objection names it.
  create table document_file (
    customer_id uuid not null references customer,
    id uuid not null,
    name text not null,
    media_type text not null,
    size integer not null,
    sha256 text not null,
    -- notScanned: no scanner is configured, and nothing is claimed
    scan text not null,
    for_document_id uuid,
    objection_id uuid,
    brought_by_member uuid,
    brought_at timestamptz not null,
    primary key (customer_id, id),
    foreign key (customer_id, brought_by_member) references member (customer_id, id),
    constraint document_file_scan check (scan in ('notScanned', 'clean')),
    constraint document_file_brought check ((for_document_id is null) = (brought_by_member is null) and (objection_id is null or for_document_id is not null))
  );
  create index document_file_by_document on document_file (customer_id, for_document_id, objection_id);`;

const DOCUMENTS = `
  create table document (
    customer_id uuid not null references customer,
    id uuid not null,
    kind text not null,
    title text not null,
    language text not null,
    reference text,
    file_id uuid not null,
    published_by uuid not null references operator_agent,
    published_at timestamptz not null,
    -- the legal date of publication (T1); from here on counted once, by the pack named, and moved by an outage alone
    published_on date not null,
    due_on date not null,
    due_at timestamptz not null,
    skipped date[] not null,
    pack text not null,
    -- open: no objection so far. That it is accepted from due_at on is read; a job only writes it down
    state text not null,
    supersedes uuid,
    superseded_by uuid,
    version integer not null default 1,
    primary key (customer_id, id),
    foreign key (customer_id, file_id) references document_file (customer_id, id),
    foreign key (customer_id, supersedes) references document (customer_id, id),
    foreign key (customer_id, superseded_by) references document (customer_id, id),
    constraint document_kind check (kind in ('document', 'report', 'dataSnapshot', 'advice')),
    constraint document_state check (state in ('open', 'objected', 'recognised', 'rejected', 'remedied', 'accepted', 'superseded')),
    constraint document_forward check (due_on > published_on and due_at > published_at)
  );
  create index document_newest on document (customer_id, published_at desc, id desc);
  create index document_in_state on document (customer_id, state, published_at desc, id desc);
  create index document_queue on document (state, due_at, customer_id, id);
  create index document_window on document (due_at, customer_id, id) where state in ('open', 'accepted');

  -- One objection of the Customer, whoever of his people raised it; what the operator answered stands beside it.
  create table document_objection (
    customer_id uuid not null references customer,
    id uuid not null,
    document_id uuid not null,
    member_id uuid not null,
    by_name text not null,
    reasons text not null,
    reasons_sha256 text not null,
    document_sha256 text not null,
    parts text[] not null,
    received_at timestamptz not null,
    outcome text,
    answer text,
    answered_by uuid references operator_agent,
    answered_at timestamptz,
    remedy text,
    remedied_by uuid references operator_agent,
    remedied_at timestamptz,
    primary key (customer_id, id),
    foreign key (customer_id, document_id) references document (customer_id, id),
    foreign key (customer_id, member_id) references member (customer_id, id),
    constraint document_objected_once unique (customer_id, document_id),
    constraint document_objection_outcome check (outcome in ('recognised', 'rejected')),
    constraint document_objection_answered check (num_nulls(outcome, answer, answered_by, answered_at) in (0, 4)),
    constraint document_objection_remedied check (num_nulls(remedied_by, remedied_at) in (0, 2) and (remedied_at is null or outcome = 'recognised'))
  );
  alter table document_file
    add constraint document_file_for_document foreign key (customer_id, for_document_id) references document (customer_id, id),
    add constraint document_file_of_objection foreign key (customer_id, objection_id) references document_objection (customer_id, id);

  -- GC-6.2: nobody objected in time. Written once, whenever the job came; accepted_at is the end of the term.
  create table document_acceptance (
    customer_id uuid not null references customer,
    document_id uuid not null,
    accepted_at timestamptz not null,
    recorded_at timestamptz not null,
    primary key (customer_id, document_id),
    foreign key (customer_id, document_id) references document (customer_id, id),
    constraint document_acceptance_not_early check (recorded_at >= accepted_at)
  );

  -- The portal was out on the last day; the same outage extends a document once.
  create table document_extension (
    customer_id uuid not null references customer,
    document_id uuid not null,
    out_since timestamptz not null,
    out_until timestamptz not null,
    reason text not null,
    was_due_on date not null,
    was_due_at timestamptz not null,
    due_on date not null,
    due_at timestamptz not null,
    extended_by uuid not null references operator_agent,
    extended_at timestamptz not null,
    primary key (customer_id, document_id, out_since, out_until),
    foreign key (customer_id, document_id) references document (customer_id, id),
    constraint document_extension_longer check (due_on > was_due_on and due_at > was_due_at and out_until > out_since)
  );`;

const RECORDED = ['document', 'document_objection', 'document_acceptance', 'document_extension'];
const NAMES = ['document_file', ...RECORDED];

/** What an agent sees across Customers: what the operator published, and how far it is; never what the Customer said of it. */
const QUEUED = 'customer_id, id, kind, title, reference, published_at, due_on, due_at, state, version';

/**
 * GC-6.2: documents that become final when nobody objects in time (decision 0018). A file that is brought for an objection changes nothing before the
 * objection names it, so it alone is not recorded. Locks: customer, member and operator_agent for a moment, since the new tables refer to them.
 */
export class PublishDocuments1795917000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`${FILES}${DOCUMENTS}
      ${NAMES.map((table) => `
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy own_customer on ${table} using (customer_id = ${data}) with check (customer_id = ${data});
        grant select, insert, update on ${table} to app;
        grant select on ${table} to backup;`).join('')}
      ${RECORDED.map((table) => `
        create constraint trigger ledger_is_complete after insert or update or delete on ${table}
          deferrable initially deferred for each row execute function refuse_unrecorded_change();`).join('')}
      grant select (${QUEUED}) on document to operator;
      create policy queue on document for select to operator using (true);`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table document_file drop constraint document_file_for_document, drop constraint document_file_of_objection;
      drop table document_extension, document_acceptance, document_objection, document, document_file;`);
  }
}
