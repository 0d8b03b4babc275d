import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CustomerId } from '../../platform/graphql/arguments.js';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Min, ValidateNested } from 'class-validator';
import { type Connection, connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ClientSecretsService } from './client-secrets.service.js';
import { ClientFilter, EndClientRequest, MakeClientRequest, RotateSecretRequest, SponsorRequest } from './client.requests.js';
import { ClientConnection, ClientView, MadeClientView, NewSecretView } from './client.view.js';
import { ClientsService } from './clients.service.js';

@ArgsType()
class ClientsArgs extends ConnectionArgs {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ClientFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => ClientFilter) filter?: ClientFilter;
}

@ArgsType()
class ClientArgs {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ID) @IsUUID() clientId: string;
}

/** The version that was read (twin of If-Match). */
@ArgsType()
class ReadClientArgs extends ClientArgs {
  @Field(() => Int) @IsInt() @Min(1) expectedVersion: number;
}

@ArgsType()
class RotateSecretArgs extends ClientArgs {
  @Field(() => RotateSecretRequest) @ValidateNested() @Type(() => RotateSecretRequest) input: RotateSecretRequest;
}

@ArgsType()
class SponsorArgs extends ReadClientArgs {
  @Field(() => SponsorRequest) @ValidateNested() @Type(() => SponsorRequest) input: SponsorRequest;
}

@ArgsType()
class EndClientArgs extends ReadClientArgs {
  @Field(() => EndClientRequest) @ValidateNested() @Type(() => EndClientRequest) input: EndClientRequest;
}

@ArgsType()
class EndSecretArgs extends EndClientArgs {
  @Field(() => ID) @IsUUID() secretId: string;
}

/** The GraphQL face of service clients: the same services. */
@Resolver()
export class ClientsResolver {
  constructor(@Inject(ClientsService) private readonly clients: ClientsService, @Inject(ClientSecretsService) private readonly secrets: ClientSecretsService) {}

  @Query(() => ClientConnection, { description: 'Newest first.' })
  @Requires('client:read')
  async serviceClients(@TheCall() call: Call, @Args() { first, after, filter }: ClientsArgs): Promise<Connection<ClientView>> {
    return connection(await this.clients.list(call, filter ?? {}, { limit: first, after }));
  }

  @Query(() => ClientView)
  @Requires('client:read')
  serviceClient(@TheCall() call: Call, @Args() { clientId }: ClientArgs): Promise<ClientView> {
    return this.clients.one(call, clientId.toLowerCase());
  }

  @Mutation(() => MadeClientView)
  @Requires('client:make')
  makeServiceClient(@TheCall() call: Call, @CustomerId() _: string, @Args('input') input: MakeClientRequest): Promise<MadeClientView> {
    return this.clients.make(call, input);
  }

  @Mutation(() => NewSecretView)
  @Requires('client:make')
  rotateServiceClientSecret(@TheCall() call: Call, @Args() { clientId, input }: RotateSecretArgs): Promise<NewSecretView> {
    return this.secrets.rotate(call, clientId.toLowerCase(), input);
  }

  @Mutation(() => ClientView)
  @Requires('client:make')
  endServiceClientSecret(@TheCall() call: Call, @Args() { clientId, secretId, expectedVersion, input }: EndSecretArgs): Promise<ClientView> {
    return this.secrets.end(call, { clientId: clientId.toLowerCase(), secretId: secretId.toLowerCase() }, { ...input, version: expectedVersion });
  }

  @Mutation(() => ClientView)
  @Requires('client:make')
  sponsorServiceClient(@TheCall() call: Call, @Args() { clientId, expectedVersion, input }: SponsorArgs): Promise<ClientView> {
    return this.clients.sponsor(call, clientId.toLowerCase(), { ...input, version: expectedVersion });
  }

  @Mutation(() => ClientView)
  @Requires('client:end')
  endServiceClient(@TheCall() call: Call, @Args() { clientId, expectedVersion, input }: EndClientArgs): Promise<ClientView> {
    return this.clients.end(call, clientId.toLowerCase(), { ...input, version: expectedVersion });
  }
}
