export { DemoPeople } from './demo-people.js';
export { Distrust } from './distrust.js';
export type { OwnReport } from './distrust.queries.js';
export { demoCode } from './identities.commands.js';
export { IdentitiesDirectory } from './identities.directory.js';
export { IdentitiesModule } from './identities.module.js';
export { Throttle } from './throttle.js';
