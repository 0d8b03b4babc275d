export { BulkChangesModule } from './bulk-changes.module.js';
export { startBulkWorker } from './start-bulk-worker.js';
