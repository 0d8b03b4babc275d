import { Inject, Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { demandVersion } from '../../platform/http/etag.js';
import { type Acting, type Call, Gate, type LedgerEvent, mayRenewSecret, NotFound } from '../authority/index.js';
import type { EndClientRequest, RotateSecretRequest } from './client.requests.js';
import { type ClientView, type NewSecretView, secretView } from './client.view.js';
import { MOST_SECRETS } from './client-abilities.js';
import { AuthenticatesByKey, SecretOfAnother, TwoSecretsLive } from './clients.errors.js';
import { insertSecret, keepClient, keepSecret, liveSecrets, secretById } from './clients.queries.js';
import { locked, secretOf, shown } from './clients.service.js';
import type { ServiceClient } from './service-client.entity.js';
import { newSecret, type ServiceClientSecret } from './service-client-secret.entity.js';

const OVERLAP_DAYS = 7;

/** Rotation without an interruption: two secrets live at most, the older with an end. */
@Injectable()
export class ClientSecretsService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  rotate(call: Call, clientId: string, { overlapDays = OVERLAP_DAYS }: RotateSecretRequest): Promise<NewSecretView> {
    return this.gate.write(call, async (acting) => {
      const { tx } = acting;
      const client = await locked(acting, clientId);
      demandOwnSecret(acting.actor, client);
      client.demandNotEnded(tx.now);
      if (client.authentication === 'key') throw new AuthenticatesByKey();
      const live = await liveSecrets(tx, client);
      if (live.length >= MOST_SECRETS) throw new TwoSecretsLive();
      const before = live.map(told);
      for (const older of live) {
        older.endBy(tx.now.add({ hours: 24 * overlapDays }));
        await keepSecret(tx, older);
      }
      const text = newSecret();
      const secret = secretOf(client, text, tx.now);
      await insertSecret(tx, secret);
      client.changeSecrets();
      await keepClient(tx, client);
      await record(acting, 'client.secret-rotated', { clientId, before, after: [secret, ...live].map(told) });
      return { ...secretView(rowOf(secret, tx.now)), secret: text };
    }, (rotated) => ({ ...rotated, secret: null }));
  }

  end(call: Call, { clientId, secretId }: { clientId: string; secretId: string }, { reason, version }: EndClientRequest & { version: number }): Promise<ClientView> {
    return this.gate.write(call, async (acting) => {
      const client = await locked(acting, clientId);
      const secret = await secretById(acting.tx, client, secretId);
      if (!secret) throw new NotFound();
      demandVersion(version, client.version);
      const before = [told(secret)];
      secret.end(acting.tx.now);
      await keepSecret(acting.tx, secret);
      client.changeSecrets();
      await keepClient(acting.tx, client);
      await record(acting, 'client.secret-ended', { clientId, before, after: [told(secret)], reason });
      return shown(acting, clientId);
    });
  }
}

function demandOwnSecret(actor: Acting['actor'], { madeBy }: ServiceClient): void {
  if (!mayRenewSecret(actor, madeBy)) throw new SecretOfAnother();
}

const rowOf = (secret: ServiceClientSecret, at: Temporal.Instant): Parameters<typeof secretView>[0] => ({ ...secret, live: secret.isLive(at) });

/** Field by field: a hash must never slip into the chain. */
const told = ({ id, createdAt, endsAt, endedAt }: ServiceClientSecret): object => ({ id, createdAt, endsAt, endedAt });

function record(acting: Acting, event: LedgerEvent, { clientId, before, after, reason = null }: { clientId: string; before: object[]; after: object[]; reason?: string | null }): Promise<void> {
  return acting.record({ event, subjectId: clientId, rules: ['GC-9.2-a'], reason, before: { secrets: before }, after: { secrets: after } });
}
