export { AffiliationsModule } from './affiliations.module.js';
export { startControlFollower } from './follow-control.js';
export { startAffiliateNews } from './tell-affiliation.js';
