import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.js';
import { keepClient, keepSecret, liveSecrets, lockClient, voidTokens } from './clients.queries.js';
import { ServiceClient } from './service-client.entity.js';

/** What other modules may ask of service clients. None of it records: the caller's use case tells the ledger. */
@Injectable()
export class ClientsDirectory {
  lock(tx: Transaction, customerId: string, clientId: string): Promise<ServiceClient | null> {
    return lockClient(tx, customerId, clientId);
  }

  find(tx: Transaction, customerId: string, id: string): Promise<ServiceClient | null> {
    return tx.manager.findOneBy(ServiceClient, { customerId, id });
  }

  async secretsOf(tx: Transaction, client: ServiceClient): Promise<string[]> {
    return (await liveSecrets(tx, client)).map(({ id }) => id);
  }

  /**
   * GC-4.3-b: its secrets end and its tokens count no more; its rights wait for a new secret. Keys cannot be replaced, so a client that
   * authenticates by key ends with them. Its row is locked: what it is doing commits before, or sees it.
   * @returns the secrets that ended
   */
  async distrust(tx: Transaction, client: ServiceClient): Promise<string[]> {
    client.demandNotEnded(tx.now);
    const secrets = await liveSecrets(tx, client);
    for (const secret of secrets) {
      secret.end(tx.now);
      await keepSecret(tx, secret);
    }
    if (client.authentication === 'key') client.end(tx.now);
    else client.changeSecrets();
    await keepClient(tx, client);
    await voidTokens(tx, client.id);
    return secrets.map(({ id }) => id);
  }
}
