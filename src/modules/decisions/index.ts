export { accessOn } from './access-on.command.js';
export { attributesOf, RESOURCE, type ResourceName } from './decisions.queries.js';
export { visibleRow } from './decisions.service.js';
export { DecisionsModule } from './decisions.module.js';
export { DecisionScopePartView, GrantorView } from './explanation.view.js';
export { reach } from './reach.command.js';
