import { Temporal } from 'temporal-polyfill';
import { type Answer, type Client, type Persona, rows, theAgent } from '../support/as.js';
import { type OwnServer, startServer } from '../support/server.js';

export interface Right {
  customerId: string;
  rule: string;
  application: string;
  event: string;
  dayZero: string;
  dueOn: string;
  dueAt: string;
  state: string;
  decision: { decision: string; reason: string; reviewOn: string | null } | null;
  abilities: Record<string, boolean>;
  effect: { applications: string[]; people: number | null; clients: number | null; toldTo: string | null } | null;
}

/** A server whose calendar a spec turns; sessions come along, since people would sign in again. */
export class Years {
  private constructor(readonly server: OwnServer) {}

  static async open(): Promise<Years> {
    return new Years(await startServer({ SILENT_MODE: 'on' })); // work of the others would be done years later here
  }

  /** From now on it is this instant here. */
  async goTo(instant: string): Promise<void> {
    const real = Temporal.Now.instant();
    const offset = Temporal.Instant.from(instant).since(real, { largestUnit: 'seconds', smallestUnit: 'milliseconds' });
    this.server.setClockOffset(offset.toString());
    // only forward: other specs turn their own servers' calendars meanwhile
    await rows(`update session set last_seen_at = greatest(last_seen_at, $1::timestamptz), expires_at = greatest(expires_at, $1::timestamptz + interval '1 hour') where ended_at is null and expires_at > now() - interval '1 day'`, [instant]);
  }

  async close(): Promise<void> {
    await this.server.stop();
  }

  here(client: Client | Persona): Client {
    return client.at(this.server.baseUrl);
  }

  async desk(): Promise<Client> {
    return this.here(await theAgent('BackOffice'));
  }

  /** As the back office reads it: a look. */
  async right(customerId: string, rule: string, application: string): Promise<Right> {
    const { status, body, bytes } = await (await this.desk()).get<Right>(`/operator/customers/${customerId}/due-rights/${rule}/${application}`, { 'mandate-reason': 'Wanted by the spec' });
    if (status !== 200) throw new Error(bytes);
    return body;
  }

  async decide({ customerId, rule, application, dayZero }: Right, decision: string, more: object = {}): Promise<{ status: number; body: Right & { code?: string; detail?: string } }> {
    return (await this.desk()).post(`/operator/customers/${customerId}/due-rights/${rule}/${application}/decision`, { decision, dayZero, reason: 'Wanted by the spec', ...more });
  }

  /** Those of one Customer in the queue, page by page. */
  async queue(customerId: string, state = 'due', limit = 200): Promise<Right[]> {
    const found: Right[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { status, body, bytes }: Answer<{ items: Right[]; next: string | null }> = await (await this.desk()).get(`/operator/due-rights?state=${state}&limit=${limit}${after && `&after=${encodeURIComponent(after)}`}`);
      if (status !== 200) throw new Error(bytes);
      found.push(...body.items.filter((each) => each.customerId === customerId));
      after = body.next;
    }
    return found;
  }
}
