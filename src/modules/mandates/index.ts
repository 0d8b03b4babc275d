export { startBlockFollower } from './follow-block.js';
export { MandatesModule } from './mandates.module.js';
