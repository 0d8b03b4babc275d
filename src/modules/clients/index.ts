export { ClientsDirectory } from './clients.directory.js';
export { ClientsModule } from './clients.module.js';
export { mountOauth, OAUTH_ROUTES } from './mount-oauth.js';
export { ServiceClientSecret } from './service-client-secret.entity.js';
export { ServiceClient } from './service-client.entity.js';
