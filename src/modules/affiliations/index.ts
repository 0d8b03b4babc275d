export { AffiliationsModule } from './affiliations.module.js';
export { startControlFollower } from './follow-control.js';
