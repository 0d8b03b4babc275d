import type { ServerResponse } from 'node:http';
import { SmsGateway } from '../../src/platform/mail/sms-gateway.js';
import type { Outcome, Waiting } from '../../src/platform/mail/transport.js';
import { SMS_TOKEN, SmsBox } from '../support/sms-box.js';

const box = new SmsBox();
const elsewhere = new SmsBox();
let url: string;
let otherUrl: string;

const WAITING: Waiting = { id: '01890000-0000-7000-8000-000000000001', recipient: '+32470123456', subject: 'Subject', body: 'Mandate: 123456 confirms this number.', language: 'en' };

beforeAll(async () => {
  [url, otherUrl] = [await box.open(), await elsewhere.open()];
});

afterAll(async () => {
  await box.close();
  await elsewhere.close();
});

async function sent(answers: (answer: ServerResponse) => void, patience = 2_000): Promise<Outcome> {
  box.posted.length = 0;
  box.answers = (_, answer) => answers(answer);
  return new SmsGateway({ url, token: SMS_TOKEN }, patience).send(WAITING);
}

const says = (status: number, said = ''): (answer: ServerResponse) => void => (answer) => { answer.writeHead(status, { location: otherUrl }).end(said); };

describe('the contract with an SMS gateway', () => {
  it('one POST: number, text and its parts; the id of the notice is the key by which it is known again', async () => {
    expect(await sent(says(202, '{"id": "m-7"}'))).toEqual({ became: 'sent', said: '202 {"id": "m-7"}', code: 202 });
    expect(box.posted).toEqual([{ key: WAITING.id, authorization: `Bearer ${SMS_TOKEN}`, to: WAITING.recipient, text: WAITING.body, parts: 1 }]);
  });

  it.each([[200, 'sent'], [204, 'sent'], [400, 'bounced'], [402, 'bounced'], [410, 'bounced'], [422, 'bounced'],
    [401, 'out'], [403, 'out'], [404, 'out'], [408, 'out'], [409, 'out'], [425, 'out'], [429, 'out'], [500, 'out'], [503, 'out']])('%i: %s', async (status, became) => {
    expect(await sent(says(status))).toEqual({ became, said: String(status), code: status });
  });

  it.each([301, 302, 303, 307, 308])('a redirect (%i) is not followed: token and number go to the configured address alone', async (status) => {
    expect(await sent(says(status))).toMatchObject({ became: 'out', code: status });
    expect([box.posted.length, elsewhere.talks]).toEqual([1, 0]);
  });

  it('of an answer that never ends only the beginning is read', async () => {
    const left = Promise.withResolvers<undefined>();
    const { became, said } = await sent((answer) => {
      answer.writeHead(200).on('close', () => left.resolve(undefined));
      const more = (): void => { if (!answer.destroyed) answer.write('x'.repeat(1_000), () => setTimeout(more, 1)); };
      more();
    });
    expect({ became, length: said.length }).toEqual({ became: 'sent', length: 504 });
    await left.promise; // nobody reads it any more
  });

  it('one that takes its time is out; one that breaks off behind its status was told', async () => {
    expect(await sent(() => undefined, 100)).toEqual({ became: 'out', said: 'TimeoutError', code: null });
    expect(await sent((answer) => { answer.writeHead(202, { 'content-length': '10' }).write('abc', () => answer.destroy()); })).toMatchObject({ became: 'sent', code: 202 });
    expect(await new SmsGateway({ url: 'http://127.0.0.1:1/messages', token: SMS_TOKEN }).send(WAITING)).toMatchObject({ became: 'out', code: null });
  });

  it('neither token nor text is kept of what it repeats, and no control sign', async () => {
    const { said } = await sent(says(422, `no such number\r\n${SMS_TOKEN} ${WAITING.body}`));
    expect(said).toBe('422 no such number … …');
    const escaped = String.raw`{"text":"Mandate: 123456 confirms th\u0069s number.","id":"654321"}`;
    expect((await sent(says(202, escaped))).said).toBe(String.raw`202 {"text":"Mandate: … confirms th\u0069s number.","id":"654321"}`);
  });
});
