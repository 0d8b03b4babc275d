import { Module } from '@nestjs/common';
import { AccessTokenStrategy } from './access-token.strategy.js';
import { ClientSecretsService } from './client-secrets.service.js';
import { ClientsDirectory } from './clients.directory.js';
import { ClientsController } from './clients.controller.js';
import { ClientsResolver } from './clients.resolver.js';
import { ClientsService } from './clients.service.js';
import { OauthServer } from './oauth-server.js';
import { TokenEndpointDirectory } from './token-endpoint.directory.js';

@Module({
  controllers: [ClientsController],
  providers: [ClientsService, ClientsDirectory, ClientSecretsService, ClientsResolver, TokenEndpointDirectory, OauthServer, AccessTokenStrategy],
  exports: [ClientsDirectory],
})
export class ClientsModule {}
