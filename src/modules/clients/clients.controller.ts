import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { IfMatch } from '../../platform/http/etag.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ClientSecretsService } from './client-secrets.service.js';
import { EndClientRequest, MakeClientRequest, RotateSecretRequest, SponsorRequest } from './client.requests.js';
import { ClientPage, ClientView, MadeClientView, NewSecretView } from './client.view.js';
import { ClientsService } from './clients.service.js';

/** Machines of a Customer and the person who answers for each. */
@ApiTags('Service clients')
@Controller('api/v1/customers/:customerId/clients')
export class ClientsController {
  constructor(@Inject(ClientsService) private readonly clients: ClientsService, @Inject(ClientSecretsService) private readonly secrets: ClientSecretsService) {}

  /** The Customer's service clients, newest first. */
  @Get()
  @Requires('client:read')
  @ApiOkResponse({ type: ClientPage })
  list(@TheCall() call: Call, @Query() page: PageRequest): Promise<Page<ClientView>> {
    return this.clients.list(call, page);
  }

  /** One service client: its life, its sponsor, and why it is stopped if it is. */
  @Get(':clientId')
  @Requires('client:read')
  @ApiOkResponse({ type: ClientView })
  one(@TheCall() call: Call, @Param('clientId', ParseId) clientId: string): Promise<ClientView> {
    return this.clients.one(call, clientId);
  }

  /** Makes a service client. Its secret is shown in this answer only. */
  @Post()
  @Requires('client:make')
  @ApiCreatedResponse({ type: MadeClientView })
  make(@TheCall() call: Call, @Body() request: MakeClientRequest): Promise<MadeClientView> {
    return this.clients.make(call, request);
  }

  /** A second secret; the older one gets an end. The new one is shown in this answer only. */
  @Post(':clientId/secrets')
  @Requires('client:make')
  @ApiCreatedResponse({ type: NewSecretView })
  rotate(@TheCall() call: Call, @Param('clientId', ParseId) clientId: string, @Body() request: RotateSecretRequest): Promise<NewSecretView> {
    return this.secrets.rotate(call, clientId, request);
  }

  /** Ends a secret now. The version is the client's. */
  @Delete(':clientId/secrets/:secretId')
  @Requires('client:make')
  @ApiOkResponse({ type: ClientView })
  endSecret(
    @TheCall() call: Call, @IfMatch() version: number, @Param('clientId', ParseId) clientId: string, @Param('secretId', ParseId) secretId: string,
    @Body() request: EndClientRequest,
  ): Promise<ClientView> {
    return this.secrets.end(call, { clientId, secretId }, { ...request, version });
  }

  /** Another member answers for it from now on. */
  @Put(':clientId/sponsor')
  @Requires('client:make')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: ClientView })
  sponsor(@TheCall() call: Call, @IfMatch() version: number, @Param('clientId', ParseId) clientId: string, @Body() request: SponsorRequest): Promise<ClientView> {
    return this.clients.sponsor(call, clientId, { ...request, version });
  }

  /** Ends the client: from the next request on its tokens count no more. */
  @Post(':clientId/end')
  @HttpCode(200)
  @Requires('client:end')
  @ApiOkResponse({ type: ClientView })
  end(@TheCall() call: Call, @IfMatch() version: number, @Param('clientId', ParseId) clientId: string, @Body() request: EndClientRequest): Promise<ClientView> {
    return this.clients.end(call, clientId, { ...request, version });
  }
}
