import { api, told } from '../../lib/api';
import type { BulkChangeView } from '../../lib/api-types.gen';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The file as it is. What it is its name says: not every system tells the type of a CSV file. */
export const sendPeople = (customerId: string, { file, reason }: { file: File; reason: string }): Promise<BulkChangeView> =>
  told(api.POST('/api/v1/customers/{customerId}/bulk-changes/import', {
    params: { path: { customerId }, query: { fileName: file.name, reason } }, body: file as never, bodySerializer: (body) => body as never,
    headers: { 'Content-Type': /\.xlsx$/i.test(file.name) ? XLSX : 'text/csv' },
  }));
