export { type ControlAsked, controlLostSince, controlOf, controlUntil, registered } from './control.directory.js';
export { LegalEntitiesModule } from './legal-entities.module.js';
