import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Posted { key: string; authorization: string; to: string; text: string; parts: number }

export const SMS_TOKEN = 'a-token-that-nobody-should-see';

/** A real SMS gateway on loopback that keeps what it is given, and can be told to answer otherwise. */
export class SmsBox {
  readonly posted: Posted[] = [];
  /** Connections, whatever was said on them. */
  talks = 0;
  answers: (posted: Posted, answer: ServerResponse) => void = (_, answer) => { answer.writeHead(202, { 'content-type': 'application/json' }).end('{"id":"m-1"}'); };
  private readonly watchers: (() => void)[] = [];
  private readonly server: Server = createServer((request, answer) => void this.take(request, answer)).on('connection', () => { this.talks += 1; });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/messages`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }

  async smsTo(number: string, nth = 1): Promise<Posted> {
    for (;;) {
      const found = this.posted.filter(({ to }) => to === number)[nth - 1];
      if (found) return found;
      await new Promise<void>((resolve) => this.watchers.push(resolve));
    }
  }

  private async take(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { to, text, parts } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Posted;
    const one = { key: String(request.headers['idempotency-key']), authorization: String(request.headers.authorization), to, text, parts };
    this.posted.push(one);
    this.answers(one, answer);
    for (const watcher of this.watchers.splice(0)) watcher();
  }
}
