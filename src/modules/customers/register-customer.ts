import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { isGroupMailbox, newId, parseEmail, parseEnterpriseNumber } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Transaction } from '../../platform/database/database.js';
import { AccessDirectory } from '../access/index.js';
import { type AgentActing, type Call, Gate } from '../authority/index.js';
import { type Member, MembersDirectory, termOf } from '../members/index.js';
import { startClock } from '../rules/index.js';
import { Customer } from './customer.entity.js';
import type { RegisterCustomerRequest } from './customer.requests.js';
import type { CustomerView } from './customer.view.js';
import { AuthorityNotStated, CustomerKnown, NoEnterpriseNumber, RegistrantNotOnePerson } from './customers.errors.js';
import { customerCard, enterDirectory } from './customers.queries.js';
import { switchApplication } from './switch-application.js';

/** On from the first day; the others are subscribed to later. */
const FROM_THE_START = 'online-invoice';

/** The registration that is true: number and addresses parsed, authority stated. */
interface Registration extends RegisterCustomerRequest {
  customerId: string;
  ownerOptOut: boolean;
}

/** GC-2.1.1: a Customer enters the portal, with one person who answers for it. */
@Injectable()
export class RegisterCustomer {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(MembersDirectory) private readonly members: MembersDirectory,
    @Inject(AccessDirectory) private readonly access: AccessDirectory,
    @Inject(Config) private readonly config: Pick<Config, 'operatorName'>,
  ) {}

  execute(call: Call, request: RegisterCustomerRequest): Promise<CustomerView> {
    // the transaction belongs to the Customer that it makes
    const customerId = newId(this.clock.now());
    return this.gate.operator({ ...call, customerId }, (agent) => this.register(agent, checked(request, customerId)));
  }

  private async register(agent: AgentActing, registration: Registration): Promise<CustomerView> {
    const { tx } = agent;
    const { customerId, enterpriseNumber, legalName, ownerOptOut } = registration;
    if (!(await enterDirectory(tx, { id: customerId, enterpriseNumber, legalName }))) throw new CustomerKnown();
    const registrant = await this.admitRegistrant(tx, registration);
    await writeCustomer(tx, registration, { registrantMemberId: registrant.id, registeredBy: agent.actor.id });
    await this.access.found(tx, { customerId, ownerOptOut, registrantMemberId: registrant.id });
    const view = await customerCard(tx, customerId);
    if (!view) throw new Error('a Customer that was just registered is not there');
    await agent.record({
      event: 'customer.registered', subjectId: customerId, rules: ['GC-2.1.1', ownerOptOut ? 'GC-8.3-c' : 'GC-8.1.2-a'],
      after: toldOf(view),
    });
    return view;
  }

  private admitRegistrant(tx: Transaction, { customerId, legalName, language, registrant }: Registration): Promise<Member> {
    return this.members.admit(tx, {
      ...registrant, term: termOf(registrant), language: registrant.language ?? language, customerId, customerName: legalName, startsAt: tx.now, endsAt: null, invitedBy: null, operatorName: this.config.operatorName,
    });
  }
}

/** The company, and the ids of its people: a name or a mailbox in the chain could never be erased (P21). */
const toldOf = ({ noticeEmail: _, noticeDoubt: _____, authorityStatedBy: __, ownerName: ___, registrantName: ____, ...facts }: CustomerView): object => facts;

function checked(request: RegisterCustomerRequest, customerId: string): Registration {
  const enterpriseNumber = parseEnterpriseNumber(request.enterpriseNumber);
  const email = parseEmail(request.registrant.email);
  const noticeEmail = parseEmail(request.noticeEmail);
  if (enterpriseNumber === null) throw new NoEnterpriseNumber();
  if (email === null || noticeEmail === null) throw new Error('an address that was not checked');
  if (isGroupMailbox(email)) throw new RegistrantNotOnePerson();
  if (!request.statementOfAuthority.given) throw new AuthorityNotStated();
  return {
    ...request, customerId, enterpriseNumber, noticeEmail, legalName: request.legalName.trim(), seat: request.seat.trim(),
    registrant: { ...request.registrant, displayName: request.registrant.displayName.trim(), email }, ownerOptOut: request.ownerOptOut ?? false,
  };
}

/** GC-8.1.2-a: the registrant is Access Owner, unless the Customer opted out. */
async function writeCustomer(tx: Transaction, { customerId, seat, noticeEmail, language, ownerOptOut, statementOfAuthority }: Registration, by: { registrantMemberId: string; registeredBy: string }): Promise<void> {
  await tx.manager.insert(Customer, {
    customerId, seat, noticeEmail, authorityStatedBy: statementOfAuthority.by.trim(), language, ownerOptOut, ownerMemberId: ownerOptOut ? null : by.registrantMemberId, ...by, registeredAt: tx.now, version: 1,
  });
  await startClock(tx, { customerId, application: 'administration' }, { event: 'registered' });
  await switchApplication(tx, { customerId, application: FROM_THE_START, state: 'active' });
}
