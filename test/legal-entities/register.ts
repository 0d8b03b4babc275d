import { randomUUID } from 'node:crypto';
import { anEnterpriseNumber } from '../factories/customer.js';
import { type Answer, anAgent, type Client, theAgent } from '../support/as.js';

export interface Fact {
  id: string;
  kind: string;
  company: { id: string };
  holder: { id: string } | null;
  from: string;
  to: string | null;
  votes: string | null;
  review: object | null;
  withdrawal: { reason: string } | null;
  recordedAt: string;
  abilities: { review: boolean; withdraw: boolean; end: boolean };
}

export interface Told {
  holder: { id: string; name: string };
  company: { id: string; name: string };
  kind: string;
  basis: string;
  restsOnUnreviewed: boolean;
}

interface ToldControl {
  controls: Told[];
  controlledBy: Told[];
  endedByUnreviewed: Told[];
}

export interface Refused {
  code: string;
  errors?: { pointer: string; message: string }[];
}

/** The register, with an agent who records and one who reviews. */
export class Register {
  private constructor(readonly desk: Client, readonly reviewer: Client) {}

  static async open(): Promise<Register> {
    return new Register(await theAgent('BackOffice'), await anAgent('BackOffice'));
  }

  /** @returns its id */
  async entity(name = 'Company'): Promise<string> {
    const { status, body, bytes } = await this.desk.post<{ id: string }>('/operator/legal-entities', { name: `${name} ${randomUUID()}`, enterpriseNumber: anEnterpriseNumber() });
    if (status !== 201) throw new Error(bytes);
    return body.id;
  }

  entities(count: number): Promise<string[]> {
    return Promise.all(Array.from({ length: count }, (_, at) => this.entity(`Company ${at}`)));
  }

  record<Body = Fact[]>(company: string, facts: object[], { withdraws = [], headers }: { withdraws?: object[]; headers?: Record<string, string> } = {}): Promise<Answer<Body>> {
    return this.desk.post<Body>(`/operator/legal-entities/${company}/facts`, { facts, withdraws }, headers);
  }

  async recorded(company: string, facts: object[], withdraws: object[] = []): Promise<Fact[]> {
    const { status, body, bytes } = await this.record(company, facts, { withdraws });
    if (status !== 201) throw new Error(bytes);
    return body;
  }

  async refused(company: string, facts: object[], withdraws: object[] = []): Promise<string[]> {
    const { status, body } = await this.record<Refused>(company, facts, { withdraws });
    return [String(status), ...(body.errors ?? []).map(({ pointer, message }) => `${pointer} ${message}`)];
  }

  async review(...facts: Fact[]): Promise<void> {
    for (const { id } of facts) {
      const { status, bytes } = await this.reviewer.post(`/operator/ownership-facts/${id}/review`);
      if (status !== 200) throw new Error(bytes);
    }
  }

  async facts(query: string): Promise<Fact[]> {
    return (await this.desk.get<{ items: Fact[] }>(`/operator/ownership-facts?limit=200&${query}`)).body.items;
  }

  async control(entity: string, query = ''): Promise<ToldControl> {
    const { status, body, bytes } = await this.desk.get<ToldControl>(`/operator/legal-entities/${entity}/control?${query}`);
    if (status !== 200) throw new Error(bytes);
    return body;
  }

  /** Whom it controls: ids. */
  async controlled(entity: string, query = ''): Promise<string[]> {
    return (await this.control(entity, query)).controls.map(({ company }) => company.id).sort();
  }
}

export const holding = (holderId: string, votes: number, more: object = {}): object => ({ kind: 'holding', holderId, from: '2025-01-01', votes: String(votes), totalVotes: '100', source: 'Register of shareholders, sheet 4', ...more });
export const meeting = (from: string, represented: number, cast: Record<string, number>): object =>
  ({ kind: 'meeting', from, represented: String(represented), cast: Object.entries(cast).map(([holderId, votes]) => ({ holderId, votes: String(votes) })), source: 'Minutes' });
