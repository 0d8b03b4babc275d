export { type ControlAsked, controlLostSince, controlOf } from './control.directory.js';
export { LegalEntitiesModule } from './legal-entities.module.js';
