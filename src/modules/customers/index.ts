export { Customer } from './customer.entity.js';
export { CustomersModule } from './customers.module.js';
export { Subscription } from './subscription.entity.js';
