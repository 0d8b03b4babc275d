export { DemoPeople } from './demo-people.js';
export { demoCode } from './identities.commands.js';
export { IdentitiesDirectory } from './identities.directory.js';
export { IdentitiesModule } from './identities.module.js';
