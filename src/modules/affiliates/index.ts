export { control } from './control.command.js';
