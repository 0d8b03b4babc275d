import { type ACustomer, aCustomer, subscribe } from '../factories/customer.js';
import { type Answer, type Client, theAgent } from '../support/as.js';

export interface Published { id: string; kind: string; title: string; reference: string | null; publishedAt: string; dueOn: string; dueAt: string; state: string; version: number; code?: string; detail?: string }

export interface Told extends Published {
  publishedOn: string;
  workingDaysLeft: number;
  file: { id: string; name: string; mediaType: string; size: number; sha256: string; scan: string };
  skipped: { date: string; name: string }[];
  internalUse: string;
  ownDecision: string | null;
  extended: boolean;
  extensions: Record<string, string>[];
  supersedes: string | null;
  supersededBy: string | null;
  objection: { id: string; by: { id: string; name: string }; receivedAt: string; reasons: string; parts: string[]; attachments: { id: string; name: string; sha256: string }[]; reasonsSha256: string; documentSha256: string; answer: object | null; remedy: object | null } | null;
  acceptance: { acceptedAt: string; recordedAt: string | null } | null;
  abilities: Record<string, boolean>;
}

export const LOOK = { 'mandate-reason': 'Wanted by the spec' };
export const TEXT_FILE = 'The service was there for 99.95 % of the month.\n';

export async function aReadingCustomer(overrides: object = {}): Promise<ACustomer> {
  const customer = await aCustomer(overrides);
  await subscribe(customer, 'documents');
  return customer;
}

export interface SentFile { type?: string; bytes?: string | Buffer; fileName?: string }

/** The file as it is, with what is said of it in the address. */
export async function sendFile<Body = Published>(client: Client, path: string, { type = 'text/plain', bytes = TEXT_FILE, fileName = 'report.txt', ...asked }: SentFile & Record<string, unknown> = {}): Promise<Answer<Body>> {
  const query = new URLSearchParams({ fileName, ...(asked as Record<string, string>) }).toString();
  const answer = await fetch(`${client.address}/api/v1${path}?${query}`, { method: 'POST', headers: { ...client.headers, 'content-type': type }, body: typeof bytes === 'string' ? bytes : new Uint8Array(bytes) });
  const text = await answer.text();
  return { status: answer.status, etag: answer.headers.get('etag'), bytes: text, body: JSON.parse(text) as Body };
}

export const publish = async (customerId: string, asked: SentFile & Record<string, unknown> = {}, by?: Client): Promise<Answer<Published>> =>
  sendFile(by ?? await theAgent('BackOffice'), `/operator/customers/${customerId}/documents`, { kind: 'report', title: 'Service report', language: 'en', ...asked });

export async function published(customerId: string, asked: SentFile & Record<string, unknown> = {}, by?: Client): Promise<Published> {
  const { status, body, bytes } = await publish(customerId, asked, by);
  if (status !== 201) throw new Error(bytes);
  return body;
}

export const decide = async (customerId: string, { id, version }: { id: string; version: number }, decision: string): Promise<Answer<Published>> =>
  (await theAgent('BackOffice')).post<Published>(`/operator/customers/${customerId}/documents/${id}/decision`, { decision, answer: 'Page two was counted anew' }, { 'if-match': `"${version}"` });
