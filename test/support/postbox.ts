import { SMTPServer } from 'smtp-server';

export interface Received { from: string; to: string[]; raw: string }

/** A real mail server that keeps what it is given and can be told to refuse. */
export class Postbox {
  readonly received: Received[] = [];
  refused = 0;
  refuses: (recipient: string) => boolean = () => false;
  private readonly watchers: (() => void)[] = [];
  private readonly server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      if (!this.refuses(address)) return done();
      this.refused += 1;
      this.changed();
      return done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        this.received.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString('utf8') });
        done();
        this.changed();
      });
    },
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.server.address() as { port: number }).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.watchers.push(resolve));
  }

  async mailTo(recipient: string, nth = 1): Promise<Received> {
    const found = () => this.received.filter(({ to }) => to.includes(recipient));
    await this.until(() => found().length >= nth);
    return found()[nth - 1] as Received;
  }

  private changed(): void {
    for (const watcher of this.watchers.splice(0)) watcher();
  }
}

export const headersOf = ({ raw }: Received): Record<string, string> =>
  Object.fromEntries((raw.split('\r\n\r\n')[0] ?? '').replace(/\r\n\s+/g, ' ').split('\r\n').map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]));
