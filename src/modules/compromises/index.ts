export { CompromisesModule } from './compromises.module.js';
