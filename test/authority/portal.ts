import { Client } from '../support/as.js';
import type { As, Command } from './commands.js';
import type { ACustomer, CustomersInSql } from './customers-in-sql.js';

/** One request of somebody in one capacity; a version goes into If-Match. */
export interface Deed { by: number; as: As; method?: 'POST' | 'PUT'; path: string; body?: object; version?: number }

interface Answered { status: number; body: { id?: string; secondPerson?: string } }

interface Explained { permission: string; actor: { capacity: As }; grants: { scope: { kind: string; id: string }[] }[] }

/** Commands as requests to a running server; accepted or not, and which rights everybody has then. */
export class Portal {
  hour = 0;

  constructor(private readonly server: string, private readonly world: CustomersInSql, private readonly agent: string) {}

  // eslint-disable-next-line complexity -- one line for each kind of command
  async apply(command: Command, customer: ACustomer): Promise<boolean> {
    switch (command.do) {
      case 'wait': return true;
      case 'mandate': case 'endMandate': case 'parent': case 'affiliate': case 'withdraw': case 'shares': return false; // test/mandates and test/affiliations walk these with models of their own
      case 'switch': await this.world.turn(customer, command.application, command.on); return true;
      case 'suspend': await this.world.suspend(customer, command.suspended); return true;
      case 'prove': await this.world[command.how === 'accepts' ? 'accept' : 'enrol'](customer, command.whom); return true;
      case 'give': return this.newGrant(customer, await this.send(customer, { ...who(command), path: '/grants', body: this.given(command, customer) }));
      case 'handOver': return this.accepted(await this.handOver(customer, command));
      case 'end': return this.accepted(await this.onMember(customer, command, { verb: 'end', body: { reason: 'left', ...(command.at !== null && { at: this.at(command.at) }) } }));
      case 'name': return this.newDeputyship(customer, await this.send(customer, { ...who(command), path: '/deputies', body: this.named(command, customer) }));
      case 'return': return this.giveBack(customer, command);
      case 'attest': return this.accepted(await this.onMember(customer, command, { verb: 'attestation', body: {} }));
      case 'delegate': return this.newGrant(customer, await this.send(customer, { ...who(command), path: '/delegations', body: this.delegated(command, customer) }));
      case 'accept': case 'decline': case 'giveUp': case 'adopt': case 'cutDown': return this.ofDelegation(customer, command);
      default: return this.change(customer, command);
    }
  }

  /** Of one person, in every capacity open to him, as an agent of the operator sees it: `capacity permission` → the parts, none for all. */
  async rightsOf({ id, members, parts }: ACustomer, who: number): Promise<{ capacity: As; permission: string; scopes: string[][] }[]> {
    const names = new Map([...parts].map(([name, part]) => [part, name]));
    const answer = await new Client({ cookie: this.agent }, this.server).get<Explained[]>(`/customers/${id}/members/${members[who]}/rights`, { 'mandate-reason': 'proof of the reference model' });
    if (answer.status !== 200) throw new Error(`rights: ${answer.status} ${answer.bytes}`);
    return answer.body.map(({ permission, actor, grants }) => ({ capacity: actor.capacity, permission, scopes: grants.map(({ scope }) => scope.map((part) => names.get(part.id) ?? '?')) }));
  }

  /** Accepted or refused; whatever else, a fault or nobody at the door, breaks the proof. */
  async send(customer: ACustomer, { by, as, method = 'POST', path, body = {}, version }: Deed): Promise<Answered> {
    const answer = await new Client({ cookie: customer.cookie(by, as) }, this.server).send<Answered['body']>({
      method, path: `/customers/${customer.id}${path}`, body, headers: version === undefined ? {} : { 'if-match': `"${version}"` },
    });
    if (answer.status >= 500 || answer.status === 401 || answer.status === 429) throw new Error(`${method} ${path}: ${answer.status} ${answer.bytes}`);
    return answer;
  }

  async version({ id }: ACustomer, table: 'customer' | 'member' | 'access_grant' | 'deputy', row?: string): Promise<number> {
    const [found] = await this.world.rows<{ version: number }>(`select version from ${table} where customer_id = $1 ${row ? 'and id = $2' : ''}`, row ? [id, row] : [id]);
    if (!found) throw new Error(`no ${table} ${row}`);
    return found.version;
  }

  private delegated({ right, to, deeds, parts, until, hands }: Extract<Command, { do: 'delegate' }>, customer: ACustomer): object {
    return {
      sourceId: customer.grants[right], email: `${customer.identities[to]}@x.example`, permissions: deeds, delegationDepth: hands, reason: 'on leave',
      ...(parts.length > 0 && { scope: this.scope(parts, customer) }), ...(until !== null && { endsAt: this.at(until) }),
    };
  }

  private async ofDelegation(customer: ACustomer, command: Extract<Command, { do: 'accept' | 'decline' | 'giveUp' | 'adopt' | 'cutDown' }>): Promise<boolean> {
    const id = customer.grants[command.right];
    const version = await this.version(customer, 'access_grant', id);
    const ask = (path: string, body: object): Promise<Answered> => this.send(customer, { ...who(command), path: `/delegations/${id}/${path}`, version, body });
    const reason = 'changed';
    switch (command.do) {
      case 'accept': return this.accepted(await ask('acceptance', {}));
      case 'decline': return this.accepted(await ask('refusal', { reason }));
      case 'giveUp': return this.accepted(await ask('end', { reason }));
      case 'adopt': return this.newGrant(customer, await ask('adoption', { reason }));
      case 'cutDown': return this.newGrant(customer, await ask('narrowing', { reason, scope: this.scope(command.parts, customer) }));
    }
  }

  private async change(customer: ACustomer, command: Extract<Command, { do: 'narrow' | 'extend' | 'revoke' | 'decide' }>): Promise<boolean> {
    const id = customer.grants[command.right];
    if (id === undefined) throw new Error(`no grant is number ${command.right}`);
    const version = await this.version(customer, 'access_grant', id);
    const ask = (path: string, body: object): Promise<Answered> => this.send(customer, { ...who(command), path: `/grants/${id}/${path}`, version, body: { ...body, reason: 'changed' } });
    switch (command.do) {
      case 'narrow': return this.newGrant(customer, await ask('narrowing', { scope: this.scope(command.parts, customer) }));
      case 'extend': return this.newGrant(customer, await ask('extension', { endsAt: this.at(command.until) }));
      case 'revoke': return this.accepted(await ask('revocation', {}));
      case 'decide': return this.accepted(await ask('decision', { approved: command.approved }));
    }
  }

  private async handOver(customer: ACustomer, command: Extract<Command, { do: 'handOver' }>): Promise<Answered> {
    const version = await this.version(customer, 'customer');
    return this.send(customer, { ...who(command), method: 'PUT', path: '/ownership', body: { memberId: customer.members[command.to], reason: 'hand-over' }, version });
  }

  private async onMember(customer: ACustomer, command: Extract<Command, { whom: number; by: number }>, { verb, body }: { verb: string; body: object }): Promise<Answered> {
    const member = customer.members[command.whom];
    return this.send(customer, { ...who(command), path: `/members/${member}/${verb}`, body, version: await this.version(customer, 'member', member) });
  }

  private given({ to, profile, bundle, parts, from, until, hands }: Extract<Command, { do: 'give' }>, customer: ACustomer): object {
    return {
      memberId: customer.members[to], profile, reason: 'given', mayDelegate: hands > 0, delegationDepth: hands, ...(profile === 'SupportPortalUser' && { subProfileId: customer.subProfiles[bundle] }),
      ...(parts.length > 0 && { scope: this.scope(parts, customer) }), ...(from !== null && { startsAt: this.at(from) }), ...(until !== null && { endsAt: this.at(until) }),
    };
  }

  private readonly scope = (parts: readonly string[], customer: ACustomer): object[] => parts.map((part) => ({ kind: part.split(':')[0], id: customer.parts.get(part) }));

  private named({ away, deputy, owner, from, until }: Extract<Command, { do: 'name' }>, { members }: ACustomer): object {
    return { forMemberId: members[away], deputyMemberId: members[deputy], capacity: owner ? 'AccessOwner' : 'AccessManager', ...(from !== null && { startsAt: this.at(from) }), endsAt: this.at(until), reason: 'away' };
  }

  private async giveBack(customer: ACustomer, command: Extract<Command, { do: 'return' }>): Promise<boolean> {
    const id = customer.deputyships[command.deputyship];
    if (id === undefined) return false;
    return this.accepted(await this.send(customer, { ...who(command), path: `/deputies/${id}/end`, body: { reason: 'back' }, version: await this.version(customer, 'deputy', id) }));
  }

  private newDeputyship(customer: ACustomer, answer: Answered): boolean {
    if (this.accepted(answer) && answer.body.id) customer.deputyships.push(answer.body.id);
    return this.accepted(answer);
  }

  private newGrant(customer: ACustomer, answer: Answered): boolean {
    if (this.accepted(answer) && answer.body.id) customer.grants.push(answer.body.id);
    return this.accepted(answer);
  }

  private readonly accepted = ({ status }: { status: number }): boolean => status < 300;

  /** In whole milliseconds, which is what the API reads. */
  private at(hours: number): string {
    return this.world.at(this.hour + hours);
  }
}

const who = ({ by, as }: { by: number; as: As }): Pick<Deed, 'by' | 'as'> => ({ by, as });
