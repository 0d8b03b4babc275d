export { AccessRequestsModule } from './access-requests.module.js';
export { startReminders } from './start-reminders.js';
