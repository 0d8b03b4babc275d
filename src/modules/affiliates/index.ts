export { checkFacts, type FactFault } from './check-facts.js';
export { control } from './control.command.js';
export type { Facts } from './control-facts.js';
export { proofOf, type ProofStep } from './control-proof.js';
export { type Control, controlBy, type ControlOn } from './control.js';
