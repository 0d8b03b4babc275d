import { type Answer, type Client } from '../support/as.js';

/** A bulk change as the portal shows it. */
export interface Plan {
  id: string;
  deed: string;
  state: string;
  version: number;
  failure: string | null;
  undoes: string | null;
  undoneBy: string | null;
  undoable: boolean;
  customer: { id: string; name: string };
  rows: { total: number; ticked: number; faulty: number; waiting: number; ending: number; done: number };
  waitsForAnother: boolean;
  abilities: Record<'tick' | 'apply' | 'cancel' | 'undo', boolean>;
}

export interface PlanRow {
  row: number;
  deed: string;
  ticked: boolean;
  person: string | null;
  email: string | null;
  memberId: string | null;
  before: string | null;
  after: string | null;
  waits: boolean;
  faults: { column: string; code: string; reason: string }[];
}

const LONGEST_WAIT = 60_000;

/** Somebody at work on many people at once. */
export class Planner {
  constructor(readonly customerId: string, readonly by: Client) {}

  plan(how: 'giving' | 'narrowing' | 'revocation' | 'ending', body: object): Promise<Answer<Plan>> {
    return this.by.post<Plan>(this.path(`/${how}`), { reason: 'New organisation', ...body });
  }

  async import(file: string | Buffer, { type = 'text/csv', name = 'people.csv' }: { type?: string; name?: string } = {}): Promise<Answer<Plan & { code?: string; errors?: { pointer: string; message: string }[] }>> {
    const answer = await fetch(`${this.by.address}/api/v1${this.path(`/import?fileName=${name}&reason=New%20organisation`)}`, {
      method: 'POST', headers: { ...this.by.headers, 'content-type': type }, body: new Uint8Array(Buffer.from(file)),
    });
    const bytes = await answer.text();
    return { status: answer.status, etag: answer.headers.get('etag'), bytes, body: JSON.parse(bytes) as Plan };
  }

  async read(id: string): Promise<Plan> {
    return (await this.by.get<Plan>(this.path(`/${id}`))).body;
  }

  async rows(id: string): Promise<PlanRow[]> {
    return (await this.by.get<{ items: PlanRow[] }>(this.path(`/${id}/rows?limit=200`))).body.items;
  }

  async effect(id: string): Promise<Record<string, string[]>> {
    const { body } = await this.by.get<{ holders: { displayName: string; effects: { permission: string; effect: string }[] }[] }>(this.path(`/${id}/effect`));
    return Object.fromEntries(body.holders.map(({ displayName, effects }) => [displayName, effects.map(({ permission, effect }) => `${effect} ${permission}`)]));
  }

  tick({ id, version }: Plan, body: object): Promise<Answer<Plan>> {
    return this.by.post<Plan>(this.path(`/${id}/ticks`), body, { 'if-match': `"${version}"` });
  }

  apply({ id, version }: Plan): Promise<Answer<Plan>> {
    return this.by.post<Plan>(this.path(`/${id}/application`), {}, { 'if-match': `"${version}"` });
  }

  /** Gives the word and waits for what comes of it. */
  async applied(plan: Plan): Promise<Plan> {
    const { status, bytes } = await this.apply(plan);
    if (status !== 202) throw new Error(`application: ${bytes}`);
    return this.settled(plan.id);
  }

  async settled(id: string): Promise<Plan> {
    for (const begun = Date.now(); Date.now() - begun < LONGEST_WAIT; await new Promise((done) => setTimeout(done, 50))) {
      const plan = await this.read(id);
      if (!['waiting', 'applying'].includes(plan.state)) return plan;
    }
    throw new Error('it is still being applied');
  }

  cancel(id: string): Promise<Answer<Plan>> {
    return this.by.post<Plan>(this.path(`/${id}/cancellation`));
  }

  undo(id: string): Promise<Answer<Plan>> {
    return this.by.post<Plan>(this.path(`/${id}/undoing`), { reason: 'It was the wrong list' });
  }

  private path(rest: string): string {
    return `/customers/${this.customerId}/bulk-changes${rest}`;
  }
}
