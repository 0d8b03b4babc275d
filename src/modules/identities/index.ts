export { DemoPeople } from './demo-people.js';
export { demoCode } from './identities.commands.js';
export { IdentitiesDirectory, type Identity, type Invitation, type Proof } from './identities.directory.js';
export { IdentitiesModule } from './identities.module.js';
export type { Realm } from './realm.js';
