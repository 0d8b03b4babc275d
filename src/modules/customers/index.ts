export { endAccount } from './end-account.js';
export { switchApplication } from './switch-application.js';
export { Customer } from './customer.entity.js';
export { CustomersModule } from './customers.module.js';
export { APPLICATION_STATES, type ApplicationState, ApplicationView, CustomerView } from './customer.view.js';
export { applicationsOf, customerCard, hasEnded, lockCustomer, moveVersion } from './customers.queries.js';
export { Subscription } from './subscription.entity.js';
