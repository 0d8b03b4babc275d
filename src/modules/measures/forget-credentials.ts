import type { Transaction } from '../../platform/database/database.js';
import type { Locked } from './measures.queries.js';

/** Sessions of a person who was kept out everywhere, and tokens of a client, of before: a sign-in at other Customers goes on, and so does what is of one. */
export async function forgetCredentials(tx: Transaction, { customerId, identityId, clientId }: Locked): Promise<void> {
  if (identityId !== null && customerId === null) {
    await tx.query({ name: 'measured-sessions-end', text: `update session set ended_at = $2 where realm = 'customer' and subject_id = $1 and ended_at is null`, values: [identityId, tx.now.toString()] });
  }
  if (clientId !== null) {
    await tx.query({ name: 'measured-tokens-end', text: 'update service_client_key set tokens_after = greatest(tokens_after, $2) where client_id = $1', values: [clientId, tx.now.toString()] });
  }
}
