export { accessOn } from './access-on.command.js';
export { DecisionsModule } from './decisions.module.js';
