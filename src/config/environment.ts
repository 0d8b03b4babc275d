import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { type Config, type Environment, loadConfig, modeOf } from './config.js';

/** Reads the environment of this process, the only place that does. A demo without secrets makes its own, once. */
export async function readConfig(): Promise<Config> {
  const env: Environment = process.env;
  if (modeOf(env) === 'production' || (env['SECRET_KEY'] && env['OAUTH_SIGNING_JWK'])) return loadConfig(env);
  return loadConfig({ ...(await demoSecrets(env['DATA_FOLDER'] || '.mandate')), ...env });
}

async function demoSecrets(folder: string): Promise<Record<string, string>> {
  const file = join(folder, 'secrets.json');
  if (!existsSync(file)) {
    // 0711: a database server under another account passes through, and sees nothing
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    writeFileSync(file, JSON.stringify(await newSecrets()), { mode: 0o600 });
  }
  chmodSync(file, 0o600);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

/** What nobody should invent by hand. */
export async function newSecrets(): Promise<Record<string, string>> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(key);
  return {
    SECRET_KEY: randomBytes(32).toString('base64'),
    OAUTH_SIGNING_JWK: JSON.stringify({ ...key, kid, alg: 'ES256', use: 'sig' }),
  };
}
