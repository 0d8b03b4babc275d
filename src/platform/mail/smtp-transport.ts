import { createTransport } from 'nodemailer';
import type { Config } from '../../config/config.js';
import { htmlOf } from './html-of.js';
import type { Outcome, Transport, Waiting } from './transport.js';

type SmtpFault = Error & { responseCode?: number };

const PATIENCE = { connectionTimeout: 4_000, greetingTimeout: 4_000, dnsTimeout: 4_000, socketTimeout: 8_000 };

/** To the operator's mail server. */
export class SmtpTransport implements Transport {
  readonly name = 'mail';
  readonly sender: string;
  private readonly server: ReturnType<typeof createTransport>;

  constructor(url: string, private readonly config: Pick<Config, 'mailFrom' | 'operatorName' | 'origin'>) {
    this.sender = config.mailFrom;
    this.server = createTransport({ url, disableFileAccess: true, disableUrlAccess: true, ...PATIENCE });
  }

  async send(mail: Waiting): Promise<Outcome> {
    try {
      const { response } = await this.server.sendMail({
        from: { name: this.config.operatorName, address: this.sender },
        to: mail.recipient,
        envelope: { from: this.sender, to: [mail.recipient] },
        subject: mail.subject,
        text: mail.body,
        html: htmlOf(mail, this.config),
      }) as { response?: string };
      return { became: 'sent', said: response ?? '', code: 250 };
    } catch (fault) {
      const { message, responseCode: code = null } = fault as SmtpFault;
      // a refused mailbox says nothing about the next mail; a silent server does
      return { became: (code ?? 0) >= 500 ? 'refused' : 'out', said: message, code };
    }
  }

  close(): void {
    this.server.close();
  }
}
