export { ProductContractsModule } from './product-contracts.module.js';
