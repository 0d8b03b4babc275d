import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from './api-types.gen';
import { Problem, problemFrom } from './problem';
import { language } from './i18n';
import { reasonFor } from './look';

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** What every request of the portal carries: the proof that it sent it (P18), the reader's language, an agent's reason. */
const headers: Middleware = {
  onRequest({ request }) {
    if (UNSAFE.has(request.method)) request.headers.set('Mandate-CSRF', '1');
    request.headers.set('Accept-Language', language());
    const reason = reasonFor(new URL(request.url).pathname);
    if (reason) request.headers.set('Mandate-Reason', reason);
    return request;
  },
  onError: () => new Problem(0, 'offline', ''),
};

/** The one way to the server; typed by its OpenAPI document. The session is a cookie that no script can read. */
export const api = createClient<paths>({ baseUrl: location.origin });
api.use(headers);

type Told<T> = Promise<{ data?: T; error?: unknown; response: Response }>;

/** The answer itself. @throws Problem for everything that is no success */
export async function told<T>(request: Told<T>): Promise<T> {
  const { data, error, response } = await request;
  if (!response.ok) throw problemFrom(response, error);
  return data as T;
}

/** The version that was read, for what changes it. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });
