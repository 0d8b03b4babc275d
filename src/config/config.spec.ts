import { inspect } from 'node:util';
import { validEnvironment } from '../../test/support/environment.js';
import { loadConfig } from './config.js';
import { ConfigFaults } from './readers.js';

const production = {
  ...validEnvironment,
  MANDATE_MODE: 'production',
  DATABASE_URL: 'postgres://app:a-password@db/mandate',
  OPERATOR_DATABASE_URL: 'postgres://operator:a-password@db/mandate',
  ORIGIN: 'https://portal.example/',
  MAIL_FROM: 'portal@example.com',
};

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
  } catch (fault) {
    if (fault instanceof ConfigFaults) return fault.faults;
    throw fault;
  }
  return [];
}

describe('the configuration', () => {
  it('needs nothing but secrets in the demo', () => {
    const config = loadConfig(validEnvironment);
    expect(config).toMatchObject({ mode: 'demo', host: '127.0.0.1', origin: 'http://localhost:3000', embedded: true, operatorName: 'Northline Telecom' });
    expect(config.rulePack).toEqual({ exportFromNumberManagement: true, affiliateConsent: 'flag' });
  });

  it('tells all its faults at once, and no value', () => {
    const faults = faultsOf({ SECRET_KEY: 'c2hvcnQ=', OAUTH_SIGNING_JWK: '{"kty":"RSA"}', PORT: '80a', DATABASE_URL: 'mysql://me:hunter2@db', POOL_SIZE: '0', HASH_COST: 'none', SMTP_URL: 'x', ORIGIN: 'ftp://x' });
    expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual(
      ['DATABASE_URL', 'HASH_COST', 'OAUTH_SIGNING_JWK', 'OPERATOR_DATABASE_URL', 'ORIGIN', 'POOL_SIZE', 'PORT', 'SECRET_KEY', 'SMTP_URL']);
    expect(faults.join()).not.toMatch(/hunter2|c2hvcnQ|80a/);
  });

  it('P17: takes one signing key, or the present one and those before it', () => {
    const key = (kid: string): object => ({ ...(JSON.parse(validEnvironment['OAUTH_SIGNING_JWK'] ?? '') as object), kid });
    const kidsOf = (keys: unknown): unknown[] => loadConfig({ ...validEnvironment, OAUTH_SIGNING_JWK: JSON.stringify(keys) }).oauthSigningKeys.map(({ kid }) => kid);
    expect(kidsOf(key('one'))).toEqual(['one']);
    expect(kidsOf([key('two'), key('one')])).toEqual(['two', 'one']);
    expect(kidsOf([key('three'), [key('two'), key('one')]])).toEqual(['three', 'two', 'one']);
    for (const wrong of [[], null, 7, 'x', [null], [key('one'), key('one')], [key('one'), { ...key('two'), d: undefined }], [[[key('one')]]], [key('one'), null]]) {
      expect(faultsOf({ ...validEnvironment, OAUTH_SIGNING_JWK: JSON.stringify(wrong) })).toEqual([expect.stringMatching(/^OAUTH_SIGNING_JWK must/)]);
    }
  });

  it('has no default secrets and no embedded database in production', () => {
    expect(loadConfig(production)).toMatchObject({ mode: 'production', host: '0.0.0.0', origin: 'https://portal.example', secure: true, graphqlIntrospection: false });
    for (const key of ['SECRET_KEY', 'OAUTH_SIGNING_JWK', 'DATABASE_URL', 'OPERATOR_DATABASE_URL', 'ORIGIN', 'MAIL_FROM']) {
      expect(faultsOf({ ...production, [key]: '' })).toEqual([expect.stringContaining(`${key} is needed`)]);
    }
  });

  it('names in production everything that is needed, at the first start', () => {
    expect(faultsOf({ MANDATE_MODE: 'production' }).map((fault) => fault.split(' ')[0])).toEqual(
      ['SECRET_KEY', 'OAUTH_SIGNING_JWK', 'DATABASE_URL', 'OPERATOR_DATABASE_URL', 'ORIGIN', 'MAIL_FROM']);
  });

  it.each([['TEST_CLOCK_FILE', '/tmp/clock'], ['HASH_COST', 'light']])('refuses %s in production', (key, value) => {
    expect(faultsOf({ ...production, [key]: value })).toEqual([expect.stringContaining(key)]);
  });

  it('takes the bucket of files with its keys, all of them or none; over TLS in production', () => {
    const bucket = { FILES_S3_URL: 'https://s3.example/documents/', FILES_S3_KEY: 'portal', FILES_S3_SECRET: 'a-password' };
    expect(loadConfig({ ...production, ...bucket }).filesS3).toEqual({ url: 'https://s3.example/documents', region: 'us-east-1', key: 'portal', secret: 'a-password' });
    expect(loadConfig(production).filesS3).toBeUndefined();
    for (const key of Object.keys(bucket)) expect(faultsOf({ ...production, ...bucket, [key]: '' })).toEqual([expect.stringMatching(new RegExp(`^${key} is needed beside FILES_S3_`))]);
    for (const wrong of ['ftp://s3.example/documents', 'https://portal:a-password@s3.example/documents', 'https://s3.example/documents?x', 'https://s3.example/documents#x', 'documents']) {
      expect(faultsOf({ ...production, ...bucket, FILES_S3_URL: wrong })).toEqual([expect.stringMatching(/^FILES_S3_URL must (?!.*a-password)/)]);
    }
    expect(faultsOf({ ...production, ...bucket, FILES_S3_URL: 'http://s3.example/documents' })).toEqual(['FILES_S3_URL must begin with https:// in production']);
    expect(loadConfig({ ...validEnvironment, ...bucket, FILES_S3_URL: 'http://127.0.0.1:9000/documents' }).filesS3?.url).toBe('http://127.0.0.1:9000/documents');
    expect(JSON.stringify(loadConfig({ ...production, ...bucket })) + inspect(loadConfig({ ...production, ...bucket }), { depth: 9 })).not.toContain('a-password');
  });

  it('takes the calling codes of the countries that SMS go to; without, those of Europe', () => {
    expect(loadConfig(production).smsCountries).toEqual(expect.arrayContaining(['32', '33', '41', '44', '352']));
    for (const far of ['1', '7', '881', '882', '883', '979']) expect(loadConfig(production).smsCountries).not.toContain(far);
    expect(loadConfig({ ...production, SMS_COUNTRY_CODES: '32, 1,352' }).smsCountries).toEqual(['32', '1', '352']);
    for (const wrong of ['+32', '032', 'BE', '32;33', ',', '3212']) expect(faultsOf({ ...production, SMS_COUNTRY_CODES: wrong })).toEqual(['SMS_COUNTRY_CODES must be calling codes with commas between, such as 32,33']);
  });

  it('takes an SMS gateway with its token, both or none; over TLS in production, but for this very machine', () => {
    const gateway = { SMS_URL: 'https://sms.example/messages', SMS_TOKEN: 'a-password-of-sms' };
    expect(loadConfig({ ...production, ...gateway })).toMatchObject({ sms: true, smsGateway: { url: 'https://sms.example/messages', token: 'a-password-of-sms' } });
    expect(loadConfig(production)).toMatchObject({ sms: false, smsGateway: undefined });
    expect(loadConfig(validEnvironment)).toMatchObject({ sms: true, smsGateway: undefined }); // they wait, and can be read
    for (const key of Object.keys(gateway)) expect(faultsOf({ ...production, ...gateway, [key]: '' })).toEqual([expect.stringMatching(new RegExp(`^${key} is needed beside SMS_`))]);
    for (const open of ['http://sms.example/messages', 'HTTP://sms.example/messages', 'http://127.0.0.1.example/messages', 'http://localhost.example/', 'http://10.0.0.7/']) {
      expect(faultsOf({ ...production, ...gateway, SMS_URL: open })).toEqual(['SMS_URL must begin with https:// in production, but for this very machine']);
    }
    for (const here of ['http://127.0.0.1:9000/messages', 'http://localhost:9000/messages', 'http://[::1]:9000/messages']) expect(loadConfig({ ...production, ...gateway, SMS_URL: here }).smsGateway?.url).toBe(here);
    expect(loadConfig({ ...validEnvironment, ...gateway, SMS_URL: 'http://sms.example/messages' }).smsGateway?.url).toBe('http://sms.example/messages');
    for (const wrong of ['a password of sms', 'a-password\nof-sms', 'short']) expect(faultsOf({ ...production, ...gateway, SMS_TOKEN: wrong })).toEqual([expect.stringMatching(/^SMS_TOKEN must (?!.*password)/)]);
    expect(faultsOf({ ...production, ...gateway, SMS_URL: 'https://portal:a-password@sms.example/' })).toEqual([expect.stringMatching(/^SMS_URL must (?!.*a-password)/)]);
    const config = loadConfig({ ...production, ...gateway });
    expect(JSON.stringify(config) + inspect(config, { depth: 9 })).not.toContain('a-password');
  });

  it('has a clock that can be moved where there is a demo world alone, in its data folder', () => {
    expect(loadConfig({ ...validEnvironment, DATA_FOLDER: '/srv/demo' }).demoClockFile).toBe('/srv/demo/demo-clock');
    expect(loadConfig({ ...validEnvironment, DEMO_WORLD: 'off' }).demoClockFile).toBeUndefined();
    expect(loadConfig(production).demoClockFile).toBeUndefined();
    expect(faultsOf({ ...production, DEMO_WORLD: 'on' })).toEqual([expect.stringContaining('DEMO_WORLD')]);
  });

  it('refuses a mode it does not know instead of falling back to the demo', () => {
    expect(faultsOf({ ...validEnvironment, MANDATE_MODE: 'prod' })).toEqual([expect.stringContaining('MANDATE_MODE')]);
    expect(loadConfig({ ...production, MANDATE_MODE: undefined, NODE_ENV: 'production' }).mode).toBe('production');
  });

  it('shows no secret when it is printed', () => {
    const shown = `${JSON.stringify(loadConfig(production))} ${inspect(loadConfig(production), { depth: 9 })}`;
    expect(shown).not.toMatch(/a-password|kid|BwcHBw/);
  });
});
