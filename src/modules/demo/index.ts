export { DemoModule } from './demo.module.js';
export { generateFleetFile } from './demo.commands.js';
export { prepareDemo } from './prepare-demo.js';
