export { countingSims, followSims } from './follow-sims.js';
export { ApplicationsModule } from './applications.module.js';
