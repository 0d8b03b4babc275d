export { AffiliatesModule } from './affiliates.module.js';
export { control } from './control.command.js';
