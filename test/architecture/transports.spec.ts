import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRANSPORTS } from '../../src/platform/mail/notices.js';

/** What can carry something out of this process: clients, sockets, and programs that could. Types carry nothing. */
const CARRIERS = /(?:from |import\(|require\()'(?:nodemailer[^']*|(?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|worker_threads)(?:\/promises)?|undici|axios|got|ws|web-push|twilio[^']*|@aws-sdk[^']*|aws4fetch|node-fetch|superagent)'|\b(?:fetch|sendBeacon)\(|new (?:WebSocket|EventSource)\(/;

/** Where one of them stands, and why it tells nobody anything but by a transport that is counted. */
const KNOWN: Readonly<Record<string, string>> = {
  'src/platform/mail/smtp-transport.ts': 'the transport `mail`',
  'src/platform/mail/sms-gateway.ts': 'the transport `sms`',
  'src/modules/bulk-changes/people-file.ts': 'a file is read by a process of its own, in this program',
  'src/platform/files/file-scan.ts': 'a file that was brought is shown to the scanner of the operator, and nothing else',
  'src/platform/files/s3-files.ts': 'a file that was brought lies in the store of the operator, under ids, and nothing else; nobody is told there',
  'src/platform/database/embedded-place.ts': 'a user of this machine is looked up',
  'src/platform/database/embedded.ts': 'a port is tried, and the database of this machine started',
};

const PACKAGES_THAT_CARRY = /mailer|smtp|twilio|aws|sns|push|slack|webhook|axios|undici|got$|node-fetch|superagent|amqp|kafka|mqtt/;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts')).map((file) => join('src', file));
const codeOf = (file: string): string => readFileSync(file, 'utf8').split('\n').filter((line) => !/^\s*(?:import type|\*|\/\/|\/\*)/.test(line)).join('\n');

describe('GC-2.2.3-b: the transports that are counted are all there are', () => {
  it('nothing else in the program can reach anybody', () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.filter((file) => CARRIERS.test(codeOf(file))).sort()).toEqual(Object.keys(KNOWN).sort());
  });

  it('no package that it stands on is another way out', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies).filter((name) => PACKAGES_THAT_CARRY.test(name))).toEqual(['aws4fetch', 'nodemailer']); // the first in the file named above alone
    expect(TRANSPORTS).toEqual(['mail', 'sms']);
  });

  it.each(['import { request } from \'node:https\';', 'await fetch(url)', 'import got from \'got\';', 'new WebSocket(url)', 'import { connect } from \'net\';'])('would see %s', (code) => {
    expect(CARRIERS.test(code)).toBe(true);
  });
});
