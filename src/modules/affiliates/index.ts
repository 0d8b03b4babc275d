export { AffiliatesModule } from './affiliates.module.js';
export { checkFacts, type FactFault, MOST_FAULTS } from './check-facts.js';
export { control } from './control.command.js';
export type { Facts, Settings } from './control-facts.js';
export { firstDays } from './first-days.js';
export { proofOf, type ProofStep } from './control-proof.js';
export { BASES, type Basis, CAUSES, type Cause } from './control-tests.js';
export { type Control, controlBy, type ControlOn, type Kind, KINDS, pairsOf } from './control.js';
