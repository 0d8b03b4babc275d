export { LegalEntitiesModule } from './legal-entities.module.js';
