import { language } from '../../lib/i18n';
import { reasonFor } from '../../lib/look';
import { Problem, problemFrom } from '../../lib/problem';

export interface Sent {
  bytes: number;
  all: number;
}

export interface Sending {
  /** Of the load, checked or refused; refused with a Problem when there is none. */
  loadId: Promise<string>;
  stop: () => void;
}

/**
 * A file on its way: checked as it arrives, and applied only when somebody says so. XMLHttpRequest, because it alone tells how much has left.
 * @param onSent called as bytes leave
 */
export function sendFile(customerId: string, file: File, onSent: (sent: Sent) => void): Sending {
  const request = new XMLHttpRequest();
  const path = `/api/v1/operator/customers/${customerId}/inventory-loads`;
  request.open('POST', `${path}?${new URLSearchParams({ fileName: file.name, apply: 'false' })}`);
  const headers = { 'Content-Type': 'text/csv', 'Mandate-CSRF': '1', 'Accept-Language': language(), 'Mandate-Reason': reasonFor(path) ?? '' };
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
  request.upload.onprogress = ({ loaded, total }) => onSent({ bytes: loaded, all: total });
  const answered = new Promise<void>((resolve, reject) => {
    request.onload = () => resolve();
    request.onerror = () => reject(new Problem(0, 'offline', ''));
    request.onabort = () => reject(new Problem(0, 'stopped', ''));
  });
  request.send(file);
  return { loadId: answered.then(() => loadOf(request)), stop: () => request.abort() };
}

/** A file with errors is a load too: refused, with its errors behind its address. */
function loadOf(request: XMLHttpRequest): string {
  const id = request.getResponseHeader('location')?.split('/').at(-1);
  if (id !== undefined && (request.status === 202 || request.status === 422)) return id;
  const headers = new Headers({ 'retry-after': request.getResponseHeader('retry-after') ?? '' });
  throw problemFrom(new Response(null, { status: request.status, statusText: request.statusText, headers }), read(request.responseText));
}

function read(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null; // a proxy's page, not ours
  }
}
