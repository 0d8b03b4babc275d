import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { IfMatch } from '../../platform/http/etag.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ClientSecretsService } from './client-secrets.service.js';
import { EndClientRequest, ListClientsRequest, MakeClientRequest, RotateSecretRequest, SponsorRequest } from './client.requests.js';
import { ClientPage, ClientView, MadeClientView, NewSecretView } from './client.view.js';
import { ClientsService } from './clients.service.js';

/** Machines of a Customer and the person who answers for each. */
@ApiTags('Service clients')
@Controller('api/v1/customers/:customerId/clients')
export class ClientsController {
  constructor(@Inject(ClientsService) private readonly clients: ClientsService, @Inject(ClientSecretsService) private readonly secrets: ClientSecretsService) {}

  /** List service clients. Newest first. */
  @Get()
  @Requires('client:read')
  @ApiOkResponse({ type: ClientPage })
  list(@TheCall() call: Call, @Query() { limit, after, ...filter }: ListClientsRequest): Promise<Page<ClientView>> {
    return this.clients.list(call, filter, { limit, after });
  }

  /** Show a service client. Its life, its sponsor, and why it is stopped if it is. */
  @Get(':clientId')
  @Requires('client:read')
  @ApiOkResponse({ type: ClientView })
  one(@TheCall() call: Call, @Param('clientId', ParseId) clientId: string): Promise<ClientView> {
    return this.clients.one(call, clientId);
  }

  /** Make a service client. Its secret is shown in this answer only. */
  @Post()
  @Requires('client:make')
  @ApiCreatedResponse({ type: MadeClientView })
  make(@TheCall() call: Call, @Body() request: MakeClientRequest): Promise<MadeClientView> {
    return this.clients.make(call, request);
  }

  /** Add a second secret. The older one gets an end; the new one is shown in this answer only. */
  @Post(':clientId/secrets')
  @Requires('client:make')
  @ApiCreatedResponse({ type: NewSecretView })
  rotate(@TheCall() call: Call, @Param('clientId', ParseId) clientId: string, @Body() request: RotateSecretRequest): Promise<NewSecretView> {
    return this.secrets.rotate(call, clientId, request);
  }

  /** End a secret now. The version is the client's. */
  @Delete(':clientId/secrets/:secretId')
  @Requires('client:make')
  @ApiOkResponse({ type: ClientView })
  endSecret(
    @TheCall() call: Call, @IfMatch() version: number, @Param('clientId', ParseId) clientId: string, @Param('secretId', ParseId) secretId: string,
    @Body() request: EndClientRequest,
  ): Promise<ClientView> {
    return this.secrets.end(call, { clientId, secretId }, { ...request, version });
  }

  /** Name another sponsor. He answers for the client from now on. */
  @Put(':clientId/sponsor')
  @Requires('client:make')
  @ApiOkResponse({ type: ClientView })
  sponsor(@TheCall() call: Call, @IfMatch() version: number, @Param('clientId', ParseId) clientId: string, @Body() request: SponsorRequest): Promise<ClientView> {
    return this.clients.sponsor(call, clientId, { ...request, version });
  }

  /** End a service client. From the next request on its tokens count no more. */
  @Post(':clientId/end')
  @HttpCode(200)
  @Requires('client:end')
  @ApiOkResponse({ type: ClientView })
  end(@TheCall() call: Call, @IfMatch() version: number, @Param('clientId', ParseId) clientId: string, @Body() request: EndClientRequest): Promise<ClientView> {
    return this.clients.end(call, clientId, { ...request, version });
  }
}
