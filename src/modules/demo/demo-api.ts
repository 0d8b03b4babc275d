import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';

interface Sent {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  body?: object | Readable;
  headers?: Record<string, string>;
}

/** Somebody signed in to the portal's own API: the demo world is made by the same calls its users make. */
export class DemoApi {
  private constructor(private readonly server: FastifyInstance, private readonly cookie: string) {}

  static async signIn(server: FastifyInstance, realm: 'customer' | 'operator', attempt: { email: string; password: string; code?: string }): Promise<DemoApi> {
    const url = realm === 'operator' ? '/api/v1/operator/session' : '/api/v1/session';
    const answer = await server.inject({ method: 'POST', url, payload: attempt, headers: { 'user-agent': 'demo world' } });
    if (answer.statusCode !== 201) throw new Error(`sign-in of ${attempt.email}: ${answer.body}`);
    return new DemoApi(server, answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; '));
  }

  /** The answer's JSON; anything but 2xx stops the demo. */
  async send<T>({ method, url, body, headers = {} }: Sent): Promise<T> {
    const answer = await this.server.inject({
      method, url, ...(body && { payload: body }), headers: { cookie: this.cookie, 'mandate-csrf': '1', ...headers },
    });
    if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${String(answer.statusCode)} ${answer.body}`);
    return (answer.body === '' ? null : answer.json()) as T;
  }

  get<T>(url: string): Promise<T> {
    return this.send<T>({ method: 'GET', url });
  }

  post<T>(url: string, body: object): Promise<T> {
    return this.send<T>({ method: 'POST', url, body });
  }
}
