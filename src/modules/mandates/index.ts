export { MandatesModule } from './mandates.module.js';
