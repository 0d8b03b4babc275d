import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import type { ClientAbilities } from './client-abilities.js';
import type { ClientRow, SecretRow } from './clients.queries.js';
import { STOPS } from './why-stopped.js';

const nullable = { nullable: true } as const;

@ObjectType('ServiceClientState')
export class ClientStateView {
  @Shown(() => Boolean, { description: 'It gets tokens, and they count.' }) inForce: boolean;
  @Shown(() => String, { ...nullable, oneOf: STOPS, named: 'ClientStop', description: 'Why it is stopped.' }) because: string | null;
  @Shown(() => String, { ...nullable, format: 'date-time', description: 'Since when, where that is known.' }) since: string | null;
}

@ObjectType('ServiceClientSecret')
export class SecretView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { format: 'date-time' }) createdAt: string;
  @Shown(() => String, { format: 'date-time' }) endsAt: string;
  @Shown(() => Boolean) live: boolean;
}

@ObjectType('ServiceClientSponsor')
export class SponsorView {
  @Shown(() => ID, { format: 'uuid' }) memberId: string;
  @Shown(() => String) displayName: string;
}

@ObjectType('ServiceClientAbilities')
export class ClientAbilitiesView implements ClientAbilities {
  @Shown(() => Boolean) addSecret: boolean;
  @Shown(() => Boolean, { description: 'One of those that are live.' }) endSecret: boolean;
  @Shown(() => Boolean) sponsor: boolean;
  @Shown(() => Boolean) end: boolean;
  @Shown(() => Boolean, { description: 'Report it as compromised (GC-4.3-b).' }) report: boolean;
}

/** A service client. Instants are ISO 8601 in UTC. */
@ObjectType('ServiceClient')
export class ClientView {
  @Shown(() => ID, { format: 'uuid', description: 'Also its client_id at the token endpoint.' }) id: string;
  @Shown(() => String) name: string;
  @Shown(() => SponsorView) sponsor: SponsorView;
  @Shown(() => [String]) scopes: string[];
  @Shown(() => String, { oneOf: ['secret', 'key'], named: 'ClientAuthentication' }) authentication: string;
  @Shown(() => [String], { description: 'Ids of its public keys.' }) keyIds: string[];
  @Shown(() => [SecretView], { description: 'Newest first; the secrets themselves are kept nowhere.' }) secrets: SecretView[];
  @Shown(() => ClientStateView) state: ClientStateView;
  @Shown(() => String, { format: 'date-time' }) startsAt: string;
  @Shown(() => String, { format: 'date-time' }) endsAt: string;
  @Shown(() => NamedView) madeBy: NamedView;
  @Shown(() => String, { ...nullable, format: 'date-time', description: 'When it last got a token (GC-4.3-a); null: never.' }) lastTokenAt: string | null;
  @Shown(() => Int, { description: 'Sent as ETag; name it in If-Match.' }) version: number;
  @Shown(() => ClientAbilitiesView, { description: 'What you may do with this row.' }) abilities: ClientAbilitiesView;
}

@ObjectType('MadeServiceClient')
export class MadeClientView extends ClientView {
  @Shown(() => String, { ...nullable, description: 'Shown once: in the first answer, and to nobody again.' }) secret: string | null;
}

@ObjectType('NewServiceClientSecret')
export class NewSecretView extends SecretView {
  @Shown(() => String, { ...nullable, description: 'Shown once: in the first answer, and to nobody again.' }) secret: string | null;
}

export const ClientPage = pageOf(ClientView, 'ServiceClient');
export const ClientConnection = connectionOf(ClientView, 'ServiceClient');

export function clientView({ stop, ...row }: ClientRow, abilities: ClientAbilities): ClientView {
  return {
    id: row.id, name: row.name, sponsor: row.sponsor, scopes: row.scopes, authentication: row.authentication, keyIds: row.keyIds,
    secrets: row.secrets.map(secretView), state: { inForce: stop === null, because: stop?.because ?? null, since: stop?.since?.toString() ?? null },
    startsAt: row.startsAt.toString(), endsAt: row.endsAt.toString(), madeBy: row.madeBy, lastTokenAt: row.lastTokenAt, version: row.version, abilities,
  };
}

export const secretView = ({ id, createdAt, endsAt, live }: SecretRow): SecretView => ({ id, createdAt: createdAt.toString(), endsAt: endsAt.toString(), live });
