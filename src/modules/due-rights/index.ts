export { nextRight, rightsOpening } from './due-rights.queries.js';
export { DueRightsModule } from './due-rights.module.js';
export { startDueRights } from './start-due-rights.js';
