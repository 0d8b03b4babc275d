import { randomUUID } from 'node:crypto';
import { as, clientRequest, type SignedIn, type World } from '../clients/world.js';
import { Fleet } from '../inventory/fleet.js';
import { baseUrl } from '../support/server.js';
import { Canaries } from './canaries.js';

const SINCE = '2026-01-01T00:00:00Z';

/** A Customer whose every column of customer data holds a string that stands nowhere else. */
export class CanaryCustomer {
  readonly canaries = new Canaries();
  readonly ids: Record<'sims' | 'lines' | 'devices' | 'bystanders' | 'loads' | 'documents' | 'attachments' | 'consents', string[]> = { sims: [], lines: [], devices: [], bystanders: [], loads: [], documents: [], attachments: [], consents: [] };
  costCentreId: string;
  clientId: string;

  private constructor(readonly fleet: Fleet) {}

  static async in(world: World): Promise<CanaryCustomer> {
    const made = new CanaryCustomer(await Fleet.of(world));
    made.costCentreId = await made.fleet.aCostCentre('KP-1', 'Quay');
    await made.people();
    await made.cards();
    await made.load();
    await made.bulk();
    await made.view();
    await made.document();
    await made.notice();
    await made.contract();
    await made.changes();
    return made;
  }

  get customerId(): string {
    return this.fleet.customerId;
  }

  get owner(): SignedIn {
    return this.fleet.owner;
  }

  /** Two more members, and a machine, that a Manager may work on. */
  private async people(): Promise<void> {
    for (const name of ['Wout Segers', 'Ilse Goossens']) this.ids.bystanders.push((await this.fleet.aMember(name)).memberId);
    const { body } = await as(baseUrl, this.owner).post(`${this.fleet.path}/clients`, clientRequest(this.ids.bystanders[0] ?? '')).expect(201);
    this.clientId = (body as { id: string }).id;
    await this.fleet.world.aGrant(this.customerId, { clientId: this.clientId });
  }

  private async cards(): Promise<void> {
    const [card, stock] = [await this.sim(), await this.sim()];
    const [line, former] = [await this.line(), await this.line()];
    await this.write('sim_placement', { id: randomUUID(), sim_id: card, line_id: line, starts_at: this.canaries.instant('sim_placement.starts_at'), recorded_at: this.canaries.instant('sim_placement.recorded_at') });
    await this.write('sim_placement', {
      id: randomUUID(), sim_id: card, line_id: former, starts_at: this.canaries.instant('sim_placement.starts_at', 'inventory', '2026-01-05'),
      ends_at: this.canaries.instant('sim_placement.ends_at', 'inventory', '2026-01-20'), recorded_at: SINCE,
    });
    await this.line(this.canaries.instant('line.ends_at', 'inventory', '2026-01-30'));
    await this.assigned(line);
    await this.device(card, { owned: true, since: '2026-01-26' });
    await this.device(stock, { owned: false, since: '2026-01-11' });
    await this.device(card, { owned: false, since: '2026-01-11', until: this.canaries.instant('device_use.ends_at', 'foreign device', '2026-01-25') });
    await this.fleet.refresh(card, stock);
  }

  private async sim(): Promise<string> {
    const id = this.named('sims');
    await this.write('sim', {
      id, iccid: this.canaries.digits('sim.iccid', { begins: '8932', length: 20 }), imsi: this.canaries.digits('sim.imsi', { begins: '206', length: 15 }), form: 'card', state: 'blocked',
      blocked_until: this.canaries.instant('sim.blocked_until', 'inventory', '2031-02-03'), activated_at: this.canaries.instant('sim.activated_at'),
      blocked_since: this.canaries.instant('sim.blocked_since'), block_limit: this.canaries.instant('sim.block_limit', 'inventory', '2031-02-04'),
    });
    return id;
  }

  private async line(endsAt: string | null = null): Promise<string> {
    const id = this.named('lines');
    await this.write('line', {
      id, number: this.canaries.digits('line.number', { begins: '+324', length: 16 }), tariff_plan: this.canaries.word('line.tariff_plan'), options: [this.canaries.word('line.options')],
      cost_centre_id: this.costCentreId, billing_account_id: this.fleet.billingAccountId, starts_at: this.canaries.instant('line.starts_at', 'inventory', '2026-01-02'), ends_at: endsAt,
    });
    return id;
  }

  /** Whose line it is and was: names that stand nowhere but in these assignments' members. */
  private async assigned(line: string): Promise<void> {
    const [now, before] = [await this.fleet.aMember(this.canaries.word('line_assignment.member', 'name')), await this.fleet.aMember(this.canaries.word('line_assignment.member', 'name'))];
    const period = { line_id: line, reason: this.canaries.word('line_assignment.reason', 'person'), recorded_at: this.canaries.instant('line_assignment.recorded_at', 'person') };
    await this.write('line_assignment', {
      id: randomUUID(), ...period, member_id: before.memberId, starts_at: this.canaries.instant('line_assignment.starts_at', 'person', '2026-01-03'), ends_at: this.canaries.instant('line_assignment.ends_at', 'person', '2026-01-09'),
    });
    await this.write('line_assignment', { id: randomUUID(), ...period, member_id: now.memberId, starts_at: this.canaries.instant('line_assignment.starts_at', 'person') });
  }

  private async device(sim: string, { owned, since, until = null }: { owned: boolean; since: string; until?: string | null }): Promise<void> {
    const [id, group] = [this.named('devices'), owned ? 'device' as const : 'foreign device' as const];
    await this.write('device', {
      id, imei: this.canaries.digits('device.imei', { begins: '35', length: 15 }, group), make: this.canaries.word('device.make', group), model: this.canaries.word('device.model', group),
    });
    await this.write('device_use', { id: randomUUID(), sim_id: sim, device_id: id, starts_at: this.canaries.instant('device_use.starts_at', group, since), ends_at: until });
    const stated = { id: randomUUID(), device_id: id, stated_by: this.canaries.word('device_ownership.stated_by', group) };
    // what is not the Customer's now was so for a while: a mark that was taken back hides what it had shown
    await this.write('device_ownership', {
      ...stated, starts_at: this.canaries.instant('device_ownership.starts_at', group, '2026-01-10'), ends_at: owned ? null : this.canaries.instant('device_ownership.ends_at', group, '2026-01-12'),
    });
  }

  /** A load that was refused: what its file said and what was wrong with it. */
  private async load(): Promise<void> {
    const id = this.named('loads');
    const [agent] = await this.fleet.world.rows<{ id: string }>('select registered_by id from customer where customer_id = $1', [this.customerId]);
    await this.write('inventory_load', { id, agent_id: agent?.id, file_name: 'fleet.csv', reason: 'first load', state: 'refused', created_at: SINCE });
    const columns = ['iccid', 'imsi', 'form', 'state', 'number', 'tariff_plan', 'cost_centre', 'cost_centre_name', 'billing_account', 'billing_account_name', 'imei', 'device_make', 'device_model'];
    await this.write('inventory_load_row', {
      id: randomUUID(), load_id: id, row_number: 1, ...Object.fromEntries(columns.map((column) => [column, this.canaries.word(`inventory_load_row.${column}`)])), options: [this.canaries.word('inventory_load_row.options')],
      blocked_until: this.canaries.instant('inventory_load_row.blocked_until'), activated_at: this.canaries.instant('inventory_load_row.activated_at'),
    });
    await this.write('inventory_load_error', {
      id: randomUUID(), load_id: id, row_number: 1, column_name: this.canaries.word('inventory_load_error.column_name'), code: this.canaries.word('inventory_load_error.code'), reason: this.canaries.word('inventory_load_error.reason'),
    });
  }

  /** What the Owner did to many at once, and took back. */
  private async bulk(): Promise<void> {
    const id = randomUUID();
    const at = (column: string): string => this.canaries.instant(`bulk_deed.${column}`);
    await this.write('bulk_deed', {
      id, deed: 'block', state: 'undone', reason: this.canaries.word('bulk_deed.reason'), count: 1, made_by: this.owner.memberId, made_at: at('made_at'), blocked_until: at('blocked_until'), decided_at: at('decided_at'), undone_at: at('undone_at'),
    });
    await this.write('bulk_deed_row', { deed_id: id, subject_id: randomUUID(), version: 1, place: { note: this.canaries.word('bulk_deed_row.place') }, before: { note: this.canaries.word('bulk_deed_row.before') } });
  }

  /** How the Owner looks at his cards, for everybody; what it searches for may be a name. */
  private async view(): Promise<void> {
    await this.write('saved_view', {
      id: randomUUID(), member_id: this.owner.memberId, name: this.canaries.word('saved_view.name'), shared: true, sort: 'iccid', direction: 'asc', columns: ['number'], filter: { search: this.canaries.word('saved_view.filter', 'person') },
    });
  }

  /** What was said to the Owner about what is his alone to read. */
  private async notice(): Promise<void> {
    const [owner] = await this.fleet.world.rows<{ id: string }>('select identity_id id from member where customer_id = $1 and id = $2', [this.customerId, this.owner.memberId]);
    await this.write('mail', {
      id: randomUUID(), kind: 'documentPublished', rule: 'GC-6.2', person_id: owner?.id, created_at: SINCE, sent_at: this.canaries.instant('mail.sent_at'), digest: this.canaries.word('mail.digest'),
      ...this.words('mail', ['recipient', 'subject', 'body', 'response']),
    });
  }

  /** What it bought; withdrawn, too, for its column. */
  private async contract(): Promise<void> {
    await this.write('product_contract', {
      id: randomUUID(), reference: this.canaries.word('product_contract.reference'), product: this.canaries.word('product_contract.product'), starts_on: '2024-02-01', recorded_at: this.canaries.instant('product_contract.recorded_at'),
      withdrawn_at: this.canaries.instant('product_contract.withdrawn_at', 'inventory', '2026-02-05'),
    });
  }

  /** One that was extended, objected to and put right; that it was accepted, too, is there for its column. */
  private async document(): Promise<void> {
    const { canaries } = this;
    const [id, objection] = [this.named('documents'), randomUUID()];
    const [agent] = await this.fleet.world.rows<{ id: string }>('select registered_by id from customer where customer_id = $1', [this.customerId]);
    const by = { member_id: this.owner.memberId };
    const file = await this.file({});
    await this.write('document', {
      id, kind: 'report', title: canaries.word('document.title'), language: 'nl', reference: canaries.word('document.reference'), file_id: file, published_by: agent?.id, published_at: canaries.instant('document.published_at'), published_on: '2026-02-03',
      due_on: '2026-02-10', due_at: canaries.instant('document.due_at', 'inventory', '2026-02-10'), skipped: ['2026-02-07'], pack: 'neutral-1', state: 'remedied', version: 1,
    });
    await this.write('document_objection', {
      id: objection, document_id: id, ...by, by_name: canaries.word('document_objection.by_name'), reasons: canaries.word('document_objection.reasons'), reasons_sha256: canaries.word('document_objection.reasons_sha256'),
      document_sha256: canaries.word('document_objection.document_sha256'), parts: [canaries.word('document_objection.parts')], received_at: canaries.instant('document_objection.received_at'), outcome: 'recognised',
      answer: canaries.word('document_objection.answer'), answered_by: agent?.id, answered_at: canaries.instant('document_objection.answered_at'), remedy: canaries.word('document_objection.remedy'), remedied_by: agent?.id,
      remedied_at: canaries.instant('document_objection.remedied_at'),
    });
    await this.write('document_objection', {
      id: randomUUID(), document_id: id, ...by, parts: [], received_at: '2026-02-04', withdrawn_by: this.owner.memberId, withdrawn_at: canaries.instant('document_objection.withdrawn_at'),
      ...this.words('document_objection', ['by_name', 'reasons', 'reasons_sha256', 'document_sha256', 'withdrawn_by_name']),
    });
    this.ids.attachments.push(await this.file({ for_document_id: id, objection_id: objection, brought_by_member: this.owner.memberId }));
    await this.file({ for_document_id: id, brought_by_member: this.owner.memberId, brought_at: '2999-01-01', given_up_at: canaries.instant('document_file.given_up_at') });
    const instant = (column: string, day: string): string => canaries.instant(`document_extension.${column}`, 'inventory', day);
    await this.write('document_extension', {
      document_id: id, out_since: instant('out_since', '2026-02-07'), out_until: instant('out_until', '2026-02-08'), reason: canaries.word('document_extension.reason'), was_due_on: '2026-02-09', was_due_at: instant('was_due_at', '2026-02-09'),
      due_on: '2026-02-10', due_at: instant('due_at', '2026-02-10'), extended_by: agent?.id, extended_at: instant('extended_at', '2026-02-09'),
    });
    await this.write('document_consent', {
      id: this.named('consents'), document_id: id, asked_by: this.owner.memberId, answered_by: agent?.id, withdrawn_by: agent?.id, state: 'withdrawn', until_on: '2026-02-06', ...this.words('document_consent', ['case_number', 'third_party', 'enterprise_number', 'purpose', 'document_sha256', 'by_name', 'answer', 'conditions', 'withdrawal']),
      ...Object.fromEntries(['ends_at', 'asked_at', 'answered_at', 'withdrawn_at'].map((column) => [column, canaries.instant(`document_consent.${column}`, 'inventory', '2026-02-06')])),
    });
    await this.write('document_consent', {
      id: randomUUID(), document_id: id, asked_by: this.owner.memberId, taken_back_by: this.owner.memberId, state: 'takenBack', until_on: '2026-02-06', ends_at: '2026-02-07', asked_at: '2026-02-04',
      ...this.words('document_consent', ['case_number', 'third_party', 'purpose', 'document_sha256', 'by_name', 'taken_back_by_name']), taken_back_at: canaries.instant('document_consent.taken_back_at', 'inventory', '2026-02-06'),
    });
    await this.write('document_acceptance', { document_id: id, accepted_at: canaries.instant('document_acceptance.accepted_at'), recorded_at: canaries.instant('document_acceptance.recorded_at', 'inventory', '2026-02-04') });
  }

  private words(table: string, columns: readonly string[]): Record<string, string> {
    return Object.fromEntries(columns.map((column) => [column, this.canaries.word(`${table}.${column}`)]));
  }

  private async file(of: Record<string, unknown>): Promise<string> {
    const id = randomUUID();
    await this.write('document_file', {
      id, name: this.canaries.word('document_file.name'), media_type: 'application/pdf', size: 1, sha256: this.canaries.word('document_file.sha256'), scan: 'notScanned', brought_at: this.canaries.instant('document_file.brought_at'), ...of,
    });
    return id;
  }

  /** What the Owner changed through the API, with reasons that speak of customer data; told in the ledger's details. */
  private async changes(): Promise<void> {
    const { path } = this.fleet;
    const [, line = ''] = this.ids.lines;
    const by = as(baseUrl, this.owner);
    const member = await this.fleet.aMember(this.canaries.word('ledger_detail.body', 'name'));
    const reason = (): string => this.canaries.word('ledger_detail.body', 'person');
    await by.put(`${path}/lines/${line}/assignment`, { memberId: member.memberId, reason: reason() }, 1).expect(200);
    await by.put(`${path}/lines/${line}/assignment`, { memberId: this.ids.bystanders[1], reason: reason() }, 2).expect(200);
    await by.put(`${path}/lines/${line}/cost-centre`, { costCentreId: await this.fleet.aCostCentre('KP-2', 'Lock'), reason: reason() }, 3).expect(200);
    const device = this.ids.devices[1] ?? '';
    for (const [owned, version] of [[true, 1], [false, 2]] as const) {
      await by.put(`${path}/devices/${device}/ownership`, { owned, reason: reason() }, version).expect(200);
    }
    await by.get(`${path}/sims/export?search=${reason()}`).expect(200);
  }

  private named(kind: 'sims' | 'lines' | 'devices' | 'loads' | 'documents' | 'attachments' | 'consents'): string {
    const id = randomUUID();
    this.ids[kind].push(id);
    return id;
  }

  private write(table: string, row: Record<string, unknown>): Promise<void> {
    return this.fleet.write(table, row);
  }
}
