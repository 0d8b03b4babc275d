export { appointAgent, dismissAgent } from './agents.commands.js';
export { OperatorsModule } from './operators.module.js';
export { RecoveryCase } from './recovery-case.entity.js';
