import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { newId } from '../../kernel/index.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { demandVersion } from '../../platform/http/etag.js';
import { ByMandateOnly } from '../access/index.js';
import { type Acting, type Call, Gate, type LedgerEvent, NotFound } from '../authority/index.js';
import type { ClientFilter, EndClientRequest, MakeClientRequest } from './client.requests.js';
import { clientView, type ClientView, type MadeClientView } from './client.view.js';
import { KeysNotPossible, LifeNotPossible, SponsorNotPossible } from './clients.errors.js';
import { abilitiesOn } from './client-abilities.js';
import { clientById, insertClient, insertSecret, keepClient, listClients, lockClient, possibleSponsor } from './clients.queries.js';
import { readPublicKeys } from './public-keys.js';
import { hashSecret, newSecret, ServiceClientSecret } from './service-client-secret.entity.js';
import { ServiceClient } from './service-client.entity.js';

/** No client lives longer without somebody looking at it again. */
const LONGEST_LIFE = Temporal.Duration.from({ hours: 24 * 731 });

/** Machines of a Customer: made, sponsored, ended. Their rights are grants like everybody's. */
@Injectable()
export class ClientsService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages) {}

  list(call: Call, filter: ClientFilter, { limit, after }: { limit: number; after?: string }): Promise<Page<ClientView>> {
    return this.gate.read(call, async (acting) => {
      const { customerId } = acting;
      const keyset = this.pages.of({ list: 'clients', customerId, name: filter.name, state: filter.state, sponsorMemberId: filter.sponsorMemberId });
      const [before = null] = keyset.after(after) ?? [];
      const { rows, counted } = await listClients(acting, filter, { before, limit });
      return keyset.page(rows.map((row) => clientView(row, abilitiesOn(acting, row))), counted, { limit, keyOf: ({ id }) => [id] });
    });
  }

  one(call: Call, clientId: string): Promise<ClientView> {
    return this.gate.read(call, (acting) => shown(acting, clientId));
  }

  /** The secret leaves in this answer only: an Idempotency-Key keeps the answer without it. */
  make(call: Call, request: MakeClientRequest): Promise<MadeClientView> {
    return this.gate.write(call, async (acting) => {
      const client = await newClient(acting, request);
      await demandSponsor(acting, client, request.sponsorMemberId.toLowerCase());
      await insertClient(acting.tx, client);
      const secret = client.authentication === 'secret' ? newSecret() : null;
      if (secret) await insertSecret(acting.tx, secretOf(client, secret, acting.tx.now));
      await record(acting, 'client.made', { before: null, after: client });
      return { ...await shown(acting, client.id), secret };
    }, (made) => ({ ...made, secret: null }));
  }

  /** GC-9.2-b: another member answers for it from now on; a client stopped by its sponsor's leaving goes on. */
  sponsor(call: Call, clientId: string, change: { sponsorMemberId: string; version: number }): Promise<ClientView> {
    return this.gate.write(call, async (acting) => {
      const client = await locked(acting, clientId);
      demandVersion(change.version, client.version);
      const before = { ...client };
      client.standUnder(change.sponsorMemberId.toLowerCase(), acting.tx.now);
      await demandSponsor(acting, client, client.sponsorMemberId);
      await keepClient(acting.tx, client);
      await record(acting, 'client.sponsored', { before, after: client });
      return shown(acting, clientId);
    });
  }

  /** Ends it for the next request; its grants give nothing from then on. */
  end(call: Call, clientId: string, { reason, version }: EndClientRequest & { version: number }): Promise<ClientView> {
    return this.gate.write(call, async (acting) => {
      const client = await locked(acting, clientId);
      demandVersion(version, client.version);
      const before = { ...client };
      client.end(acting.tx.now);
      await keepClient(acting.tx, client);
      await record(acting, 'client.ended', { before, after: client, reason });
      return shown(acting, clientId);
    });
  }
}

async function newClient({ tx, customerId, actor }: Acting, request: MakeClientRequest): Promise<ServiceClient> {
  if (actor.memberId === null) throw new Error('a service client is made by a member');
  const { name, scopes, authentication } = request;
  return Object.assign(new ServiceClient(), {
    customerId, id: newId(tx.now), name: name.trim(), sponsorMemberId: request.sponsorMemberId.toLowerCase(), scopes, authentication, jwks: await keysOf(request),
    startsAt: tx.now, endsAt: endOf(request, tx.now), endedAt: null, madeBy: actor.memberId, recordedAt: tx.now, version: 1,
  });
}

async function keysOf({ authentication, jwks }: MakeClientRequest): Promise<ServiceClient['jwks']> {
  if (authentication === 'secret' && jwks) throw new KeysNotPossible('/jwks', 'is for authentication by key');
  return jwks ? { keys: await readPublicKeys(jwks.keys) } : null;
}

function endOf(request: MakeClientRequest, now: Temporal.Instant): Temporal.Instant {
  const end = Temporal.Instant.from(request.endsAt);
  if (Temporal.Instant.compare(end, now) <= 0 || Temporal.Instant.compare(end, now.add(LONGEST_LIFE)) > 0) throw new LifeNotPossible();
  return end;
}

async function demandSponsor({ tx, customerId }: Acting, client: ServiceClient, memberId: string): Promise<void> {
  const sponsor = await possibleSponsor(tx, customerId, { memberId, until: client.endsAt });
  if (!sponsor) throw new SponsorNotPossible();
  if (sponsor.byMandate) throw new ByMandateOnly(); // GC-9.2-c: no onward delegation
}

export async function locked({ tx, customerId }: Acting, clientId: string): Promise<ServiceClient> {
  const client = await lockClient(tx, customerId, clientId);
  if (!client) throw new NotFound();
  return client;
}

export const secretOf = (client: ServiceClient, secret: string, now: Temporal.Instant): ServiceClientSecret => Object.assign(new ServiceClientSecret(), {
  customerId: client.customerId, id: newId(now), clientId: client.id, hash: hashSecret(secret), createdAt: now, endsAt: client.endsAt, endedAt: null,
});

export async function shown(acting: Acting, clientId: string): Promise<ClientView> {
  const row = await clientById(acting.tx, acting.customerId, clientId);
  if (!row) throw new NotFound();
  return clientView(row, abilitiesOn(acting, row));
}

/** Public keys are told, secrets are not even counted as columns here: they live in a table of their own. */
function record(acting: Acting, event: LedgerEvent, change: { before: Partial<ServiceClient> | null; after: ServiceClient; reason?: string }): Promise<void> {
  return acting.record({
    event, subjectId: change.after.id, rules: ['GC-9.2-a'], reason: change.reason ?? null, before: change.before && { ...change.before }, after: { ...change.after },
  });
}
