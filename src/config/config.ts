import { join } from 'node:path';
import { inspect } from 'node:util';
import { ConfigFaults, bytes, callingCodes, choice, email, folder, integer, jwks, type Keys, networks, optional, readAll, text, toggle, token, url } from './readers.js';

export type Mode = 'demo' | 'production';
export interface S3Place {
  /** Of the bucket, in whichever form its house has; no slash at the end. */
  url: string;
  region: string;
  key: string;
  secret: string;
}
export interface SmsGatewayPlace {
  url: string;
  token: string;
}
export interface DatabaseUrls {
  app: string;
  migration: string;
  operator: string;
}

/** Calling codes of the EU, the EEA, the United Kingdom and Switzerland. */
const EUROPE = '30,31,32,33,34,351,352,353,354,356,357,358,359,36,370,371,372,385,386,39,40,41,420,421,423,43,44,45,46,47,48,49';

const schema = (demo: boolean) => ({
  port: ['PORT', integer(1, 65_535, 3000)],
  host: ['HOST', text(demo ? '127.0.0.1' : '0.0.0.0')],
  origin: ['ORIGIN', optional(url('http:', 'https:'))],
  trustedProxies: ['TRUSTED_PROXIES', networks()],
  databaseUrl: ['DATABASE_URL', optional(url('postgres:', 'postgresql:'))],
  migrationDatabaseUrl: ['MIGRATION_DATABASE_URL', optional(url('postgres:', 'postgresql:'))],
  operatorDatabaseUrl: ['OPERATOR_DATABASE_URL', optional(url('postgres:', 'postgresql:'))],
  dataFolder: ['DATA_FOLDER', text('.mandate')],
  smtpUrl: ['SMTP_URL', optional(url('smtp:', 'smtps:'))],
  smsUrl: ['SMS_URL', optional(folder('https:', 'http:'))],
  smsToken: ['SMS_TOKEN', optional(token())],
  smsCountries: ['SMS_COUNTRY_CODES', callingCodes(EUROPE)],
  mailFrom: ['MAIL_FROM', email('portal@mandate.example')],
  secretKey: ['SECRET_KEY', bytes(32)],
  oauthSigningKeys: ['OAUTH_SIGNING_JWK', jwks('EC', 'P-256')],
  operatorName: ['OPERATOR_NAME', text('Northline Telecom')],
  logLevel: ['LOG_LEVEL', choice('info', 'silent', 'fatal', 'error', 'warn', 'debug', 'trace')],
  graphqlIntrospection: ['GRAPHQL_INTROSPECTION', toggle(demo)],
  metrics: ['METRICS', toggle(demo)],
  poolSize: ['POOL_SIZE', integer(1, 500, 10)],
  silent: ['SILENT_MODE', toggle(false)],
  roundSeconds: ['ROUND_SECONDS', integer(1, 3_600, 15)],
  clamdUrl: ['CLAMD_URL', optional(url('tcp:'))],
  filesS3Url: ['FILES_S3_URL', optional(folder('https:', 'http:'))],
  filesS3Region: ['FILES_S3_REGION', text('us-east-1')],
  filesS3Key: ['FILES_S3_KEY', optional(text())],
  filesS3Secret: ['FILES_S3_SECRET', optional(text())],
  fileMegabytes: ['FILE_MEGABYTES', integer(1, 100, 10)],
  outageMinutes: ['OUTAGE_MINUTES', integer(0, 1_440, 60)],
  mandateWaitingDays: ['MANDATE_WAITING_DAYS', integer(0, 30, 0)],
  drainSeconds: ['DRAIN_SECONDS', integer(0, 15, demo ? 0 : 5)],
  exportStallSeconds: ['EXPORT_STALL_SECONDS', integer(1, 3_600, 60)],
  affiliateConsent: ['AFFILIATE_CONSENT', choice('flag', 'block')],
  exportFromNumberManagement: ['EXPORT_FROM_NUMBER_MANAGEMENT', toggle(true)],
  hashCost: ['HASH_COST', choice('full', 'light')],
  demoWorld: ['DEMO_WORLD', toggle(demo)],
  testClockFile: ['TEST_CLOCK_FILE', optional(text())],
}) as const;

type Values = Omit<Config, 'demo' | 'demoClockFile' | 'secure' | 'rulePack' | 'filesS3' | 'sms' | 'smsGateway' | 'embedded' | 'withDatabase' | 'toJSON' | typeof inspect.custom>;

/** The settings of this process: injected by this class, never read from the environment anywhere else. */
export class Config {
  readonly mode: Mode;
  readonly port: number;
  readonly host: string;
  /** Public origin, without a slash at the end. */
  readonly origin: string;
  /** Whoever comes from one of these says for whom (X-Forwarded-For); of everybody else the address of his connection counts (P10). */
  readonly trustedProxies: readonly string[];
  /** Empty while the embedded database has not started yet. */
  readonly databaseUrl: string;
  readonly migrationDatabaseUrl: string | undefined;
  readonly operatorDatabaseUrl: string;
  readonly dataFolder: string;
  readonly smtpUrl: string | undefined;
  /** Of the operator's SMS gateway. */
  readonly smsUrl: string | undefined;
  readonly smsToken: string | undefined;
  /** Calling codes of the countries that SMS go to. */
  readonly smsCountries: readonly string[];
  readonly mailFrom: string;
  readonly secretKey: Buffer;
  /** The first one signs; tokens of the others are still good (P17). */
  readonly oauthSigningKeys: Keys;
  readonly operatorName: string;
  readonly logLevel: string;
  readonly graphqlIntrospection: boolean;
  readonly metrics: boolean;
  readonly poolSize: number;
  /** S54: nothing leaves this process by itself: no mail, no job. For a restored copy, until it is released. */
  readonly silent: boolean;
  /** How often each node looks for what became due by itself. */
  readonly roundSeconds: number;
  /** The scanner of files that people bring; without one nothing is claimed of them. */
  readonly clamdUrl: string | undefined;
  /** Where files are kept instead of the data folder. */
  readonly filesS3Url: string | undefined;
  readonly filesS3Region: string;
  readonly filesS3Key: string | undefined;
  readonly filesS3Secret: string | undefined;
  /** The largest file of a document, or of an objection. */
  readonly fileMegabytes: number;
  /** GC-6.2: a standstill of all nodes for so long on the last day of a term extends it; 0: none does by itself. */
  readonly outageMinutes: number;
  /** Q7: working days between the written notice of a mandate and its first access. */
  readonly mandateWaitingDays: number;
  /** P12: between saying that it stops and stopping, so that whoever shares out requests has heard it. */
  readonly drainSeconds: number;
  /** An export whose reader takes nothing for so long is broken off (M29). */
  readonly exportStallSeconds: number;
  /** Q19: `sim:export` also from number management. */
  /** GC-9.1-d: an affiliate whose consent was never shown is acted for and flagged, or not acted for. */
  readonly affiliateConsent: 'flag' | 'block';
  readonly exportFromNumberManagement: boolean;
  readonly hashCost: 'full' | 'light';
  /** Fill an empty database with the demo world. */
  readonly demoWorld: boolean;
  readonly testClockFile: string | undefined;

  constructor(values: Values) {
    Object.assign(this, values);
    Object.freeze(this);
  }

  get demo(): boolean {
    return this.mode === 'demo';
  }

  /** How far the clock of the demo world is ahead: beside its database, and gone with it. None where there is no such world. */
  get demoClockFile(): string | undefined {
    return this.demo && this.demoWorld ? join(this.dataFolder, 'demo-clock') : undefined;
  }

  /** Served over TLS: cookies then say Secure. */
  get secure(): boolean {
    return this.origin.startsWith('https:');
  }

  /** Settings of the rule pack that the law leaves open. */
  get rulePack(): { exportFromNumberManagement: boolean; affiliateConsent: 'flag' | 'block' } {
    return { exportFromNumberManagement: this.exportFromNumberManagement, affiliateConsent: this.affiliateConsent };
  }

  get filesS3(): S3Place | undefined {
    const { filesS3Url: url, filesS3Region: region, filesS3Key: key, filesS3Secret: secret } = this;
    return url && key && secret ? { url, region, key, secret } : undefined;
  }

  get smsGateway(): SmsGatewayPlace | undefined {
    const { smsUrl: url, smsToken: token } = this;
    return url && token ? { url, token } : undefined;
  }

  /** Whether short messages are written at all. In a demo without a gateway they wait, as mails without SMTP_URL do, and are read by `mandate mail`. */
  get sms(): boolean {
    return this.demo || this.smsGateway !== undefined;
  }

  /** True when no DATABASE_URL is given: the program brings its own PostgreSQL. */
  get embedded(): boolean {
    return this.databaseUrl === '';
  }

  withDatabase(urls: DatabaseUrls): Config {
    return new Config({ ...this, databaseUrl: urls.app, migrationDatabaseUrl: urls.migration, operatorDatabaseUrl: urls.operator });
  }

  /** What may be shown of it: no secret and no address that carries a password. */
  toJSON(): object {
    return { mode: this.mode, origin: this.origin, host: this.host, port: this.port, operatorName: this.operatorName };
  }

  [inspect.custom](): object {
    return this.toJSON();
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Pure. Throws ConfigFaults with every fault at once. */
export function loadConfig(env: Environment): Config {
  const mode = modeOf(env);
  const { values, faults } = readAll(env, schema(mode === 'demo'));
  if (env['MANDATE_MODE'] !== undefined && env['MANDATE_MODE'] !== mode) faults.push(`MANDATE_MODE must be demo or production`);
  faults.push(...combinationFaults(env, mode));
  if (faults.length > 0) throw new ConfigFaults(faults);
  const origin = values.origin ? new URL(values.origin).origin : `http://localhost:${values.port}`;
  return new Config({
    ...values, mode, origin, databaseUrl: values.databaseUrl ?? '', operatorDatabaseUrl: values.operatorDatabaseUrl ?? '',
  });
}

export function modeOf(env: Environment): Mode {
  return (env['MANDATE_MODE'] ?? env['NODE_ENV']) === 'production' ? 'production' : 'demo';
}

function combinationFaults(env: Environment, mode: Mode): string[] {
  const missing = (key: string): boolean => !env[key];
  const faults: string[] = [];
  if (!missing('DATABASE_URL') && missing('OPERATOR_DATABASE_URL')) faults.push('OPERATOR_DATABASE_URL is needed beside DATABASE_URL');
  if (missing('DATABASE_URL') && !missing('MIGRATION_DATABASE_URL')) faults.push('DATABASE_URL is needed beside MIGRATION_DATABASE_URL');
  faults.push(...together(env, 'FILES_S3_URL', 'FILES_S3_KEY', 'FILES_S3_SECRET'), ...together(env, 'SMS_URL', 'SMS_TOKEN'));
  return mode === 'demo' ? faults : [...faults, ...productionFaults(env)];
}

/** Half of them would be taken for none. */
function together(env: Environment, ...keys: readonly string[]): string[] {
  const given = keys.find((key) => env[key]);
  return given === undefined ? [] : keys.filter((key) => !env[key]).map((key) => `${key} is needed beside ${given}`);
}

function productionFaults(env: Environment): string[] {
  const faults = ['DATABASE_URL', ...(env['DATABASE_URL'] ? [] : ['OPERATOR_DATABASE_URL']), 'ORIGIN', 'MAIL_FROM'].filter((key) => !env[key]).map((key) => `${key} is needed in production`);
  if (env['TEST_CLOCK_FILE']) faults.push('TEST_CLOCK_FILE is refused in production');
  if (env['DEMO_WORLD'] === 'on') faults.push('DEMO_WORLD is refused in production');
  if (env['FILES_S3_URL']?.startsWith('http:')) faults.push('FILES_S3_URL must begin with https:// in production');
  if (env['HASH_COST'] === 'light') faults.push('HASH_COST=light is refused in production');
  return [...faults, ...smsFaults(env['SMS_URL'] ?? '')];
}

/** Its token and people's numbers cross no network in the open. */
function smsFaults(url: string): string[] {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  const isHere = hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
  return protocol === 'http:' && !isHere ? ['SMS_URL must begin with https:// in production, but for this very machine'] : [];
}
