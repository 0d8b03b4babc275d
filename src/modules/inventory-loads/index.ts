export { InventoryLoadsModule } from './inventory-loads.module.js';
export { loadInventory } from './load-inventory.command.js';
export { startLoadWorker } from './start-load-worker.js';
