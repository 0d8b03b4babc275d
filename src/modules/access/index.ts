export { AccessDirectory } from './access.directory.js';
export { AccessGrant } from './access-grant.entity.js';
export { AccessGrantScope } from './access-grant-scope.entity.js';
export { EffectView } from './grant-effect.view.js';
export { AccessModule } from './access.module.js';
export { GrantSubProfileView } from './grant.view.js';
export { SubProfile } from './sub-profile.entity.js';
