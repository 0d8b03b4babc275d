export { controlLostSince, controlOf, controlSince, controlUntil, registered, unreviewedSince } from './control.directory.js';
export { LegalEntitiesModule } from './legal-entities.module.js';
