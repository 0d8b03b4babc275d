import request from 'supertest';
import type { Standing } from '../revocation/standing-people.js';
import { graphqlSchema, rootFields } from '../secrecy/operations.js';
import { baseUrl } from '../support/server.js';
import type { ChangeWatch } from './change-watch.js';

export interface Step {
  /** Of a route, such as `POST /members/{memberId}/end`; below the Customer unless it begins with /operator. */
  route?: string;
  mutation?: string;
  ids?: Record<string, string>;
  body?: object | string;
  variables?: object;
  version?: number;
  by?: { cookie: string };
  type?: string;
}

export interface Body { id: string }

const USUAL = { route: '', ids: {}, body: {}, version: 1, type: 'application/json' };

/** Goes through writes of one Customer, one step at a time, by REST or by GraphQL, and watches what each of them leaves. */
export class Tour {
  /** Every door that was gone through. */
  readonly toured = new Set<string>();
  /** What went wrong in a step. */
  readonly gaps: string[] = [];
  private documents: ReadonlyMap<string, string> | undefined;

  constructor(readonly standing: Standing, readonly watch: ChangeWatch) {}

  get customerId(): string {
    return this.standing.fleet.customerId;
  }

  step(each: Step): Promise<Body> {
    return each.mutation === undefined ? this.byRest(each) : this.byGraphql(each);
  }

  /** Does it, and notes where it changed no recorded row or where one of them is not told. */
  async told(each: Step, { changes = true }: { changes?: boolean } = {}): Promise<Body> {
    let answer: Body | undefined;
    const { tables, untold } = await this.watch.during(() => this.customerId, async () => (answer = await this.step(each)));
    const name = each.route ?? each.mutation ?? '';
    for (const table of untold) this.gaps.push(`${name}: a change of ${table} is told nowhere`);
    if ((tables.length > 0) !== changes) this.gaps.push(`${name}: ${changes ? 'changed nothing' : `changed ${tables.join(', ')}`}`);
    return answer as Body;
  }

  private async byRest(step: Step): Promise<Body> {
    const { route, ids, body, version, type, by } = { ...USUAL, by: this.standing.owner, ...step };
    const [method = '', path = ''] = route.split(' ');
    const full = path.startsWith('/operator') ? `/api/v1${path}` : `/api/v1/customers/{customerId}${path}`;
    this.toured.add(`${method} ${full.replace(/\?.*/, '')}`);
    const filled = full.replace(/\{(\w+)\}/g, (_, name: string) => ({ customerId: this.customerId, ...ids })[name] ?? '');
    const answer = await request(baseUrl)[method.toLowerCase() as 'post'](filled).set({ cookie: by.cookie, 'Mandate-CSRF': '1', 'If-Match': `"${version}"`, 'Content-Type': type, 'Mandate-Reason': 'Wanted by the spec' })
      .send(typeof body === 'string' ? body : JSON.stringify(body));
    if (answer.status >= 300) throw new Error(`${route}: ${answer.status} ${answer.text}`);
    return answer.body as Body;
  }

  private async byGraphql({ mutation = '', variables = {}, by = this.standing.owner }: Step): Promise<Body> {
    this.documents ??= new Map(rootFields(await graphqlSchema(this.standing.owner.cookie)).map((field) => [field.label, (JSON.parse(field.request(() => undefined).body ?? '') as { query: string }).query]));
    this.toured.add(`mutation ${mutation}`);
    const answer = await request(baseUrl).post('/graphql').set({ cookie: by.cookie, 'Mandate-CSRF': '1', 'Mandate-Reason': 'Wanted by the spec' })
      .send({ query: this.documents.get(`mutation ${mutation}`), variables: { customerId: this.customerId, ...variables } });
    const { data, errors } = answer.body as { data: Record<string, Body> | null; errors?: unknown };
    if (errors) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
    return data?.[mutation] as Body;
  }
}
