import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Database } from '../../platform/database/database.js';
import { type AgentActing, type Call, Gate, NotFound } from '../authority/index.js';
import type { MeasureSubjectRequest } from './measure.requests.js';
import type { MeasurePreviewView, SponsoredClientsView } from './measure.view.js';
import { sameInForce } from './measures.queries.js';
import { doorOf, namedSubject, obstacleOf, saidOf, type Subject } from './named-subject.js';
import { customersNamed, openSessionsOf, sponsoredBy } from './subjects.queries.js';

type Seen = Omit<MeasurePreviewView, 'sponsoredClients'>;

interface Found {
  named: Subject;
  seen: Seen;
}

/** What a measure would do. */
@Injectable()
export class PreviewMeasure {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Pick<Config, 'trustedProxies'>,
  ) {}

  /**
   * At a Customer it is a look, with its reason, told at the person or machine (decision 0007); as any other look, so nothing in it says that a measure is
   * thought of. That nobody is there is an answer about the Customer, too, and told. Everywhere it reads the operator's own registers, and of each Customer a number.
   */
  async execute(call: Call, request: MeasureSubjectRequest): Promise<MeasurePreviewView> {
    const { customerId = null } = request;
    const asked = { ...call, customerId };
    const found = await (customerId === null ? this.gate.operator(asked, (agent) => this.seen(agent, call, request)) : this.gate.look(asked, (agent) => this.lookedFor(agent, call, { ...request, customerId }), lookedAt));
    if (!found) throw new NotFound();
    return { ...found.seen, sponsoredClients: await this.sponsored(found.named, found.seen) };
  }

  /** @returns null where nobody of the name is there: refused when the look is told, which a refusal here would take back */
  private async lookedFor(agent: AgentActing, call: Call, request: MeasureSubjectRequest & { customerId: string }): Promise<Found | null> {
    await customersNamed(agent.tx, { customerId: request.customerId, identityId: null });
    return this.seen(agent, call, request).catch(nobody);
  }

  private async seen({ tx }: AgentActing, call: Call, request: MeasureSubjectRequest): Promise<Found> {
    const named = await namedSubject({ tx, door: doorOf(call, this.config), hold: false }, request);
    const [customers, inForce] = [await customersNamed(tx, named), await sameInForce(tx, named)];
    const { identityId, name, isOwner } = named;
    const openSessions = identityId === null ? null : await openSessionsOf(tx, identityId);
    return { named, seen: { subject: saidOf(named, customers), name, customers, openSessions, isOwner, refusal: obstacleOf(named, inForce), inForce } };
  }

  /** One transaction for each Customer: none shows the rows of another. */
  private async sponsored({ identityId, customerId }: Subject, { customers }: Seen): Promise<SponsoredClientsView[]> {
    if (identityId === null) return [];
    const found: SponsoredClientsView[] = [];
    for (const customer of customers) {
      const clients = await this.database.read(customer.id, (tx) => sponsoredBy(tx, customer.id, identityId));
      if (clients.length > 0) found.push({ customer, count: clients.length, clients: customerId === null ? [] : clients });
    }
    return found;
  }
}

function nobody(fault: unknown): null {
  if (fault instanceof NotFound) return null;
  throw fault;
}

const lookedAt = (found: Found | null): Pick<Call, 'permission' | 'named'> => ({ permission: 'customer:look', named: [found?.named.memberId, found?.named.clientId].flatMap((id) => id ?? []) });
