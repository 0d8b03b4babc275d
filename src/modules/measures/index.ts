export { MeasuresModule } from './measures.module.js';
