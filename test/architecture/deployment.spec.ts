import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Service {
  image?: string;
  environment: Record<string, string>;
  volumes?: string[];
  ports?: string[];
}

const text = readFileSync('docker-compose.yml', 'utf8');
const { services } = parse(text) as { services: Record<'database' | 'mail' | 'application', Service> };

test('the portal, its database and a mail catcher are composed', () => {
  expect(Object.keys(services).sort()).toEqual(['application', 'database', 'mail']);
});

test('PostgreSQL is 18.7 or later (CVE-2026-6460)', () => {
  const [, major, minor] = /^postgres:(\d+)\.(\d+)/.exec(services.database.image ?? '') ?? [];
  expect(Number(major) * 100 + Number(minor)).toBeGreaterThanOrEqual(1807);
});

test('no secret has a value in the file, nor a default', () => {
  const secrets = Object.values(services).flatMap(({ environment = {} }) =>
    Object.entries(environment).filter(([name]) => /PASSWORD|SECRET|KEY|JWK/.test(name)));
  expect(secrets.map(([name]) => name)).toEqual(expect.arrayContaining(['POSTGRES_PASSWORD', 'SECRET_KEY', 'OAUTH_SIGNING_JWK']));
  for (const [name, value] of secrets) expect(`${name}: ${value}`).toMatch(new RegExp(`^${name}: \\$\\{${name}:\\?[^}]+\\}$`));
  expect(text.match(/PASSWORD:-/g)).toBeNull();
});

test('every address of the database carries the password of its own role, and never a written one', () => {
  const { DATABASE_URL, MIGRATION_DATABASE_URL, OPERATOR_DATABASE_URL } = services.application.environment;
  expect([DATABASE_URL, MIGRATION_DATABASE_URL, OPERATOR_DATABASE_URL]).toEqual(
    ['app', 'owner', 'operator'].map((role) => `postgresql://${role}:\${${role.toUpperCase()}_PASSWORD}@database:5432/mandate`),
  );
});

test('the roles are made by migrations/roles.sql before their passwords are set', () => {
  expect(services.database.volumes).toContain('./migrations/roles.sql:/docker-entrypoint-initdb.d/10-roles.sql:ro');
  expect(text).toContain('target: /docker-entrypoint-initdb.d/20-passwords.sql');
});

test('the portal can write where its files lie, and what is there outlives it', () => {
  const { volumes, environment } = services.application;
  expect(environment['DATA_FOLDER']).toBeUndefined();
  expect(volumes).toEqual(['files:/mandate/.mandate']);
  expect((parse(text) as { volumes: object }).volumes).toHaveProperty('files');
  expect(readFileSync('Dockerfile', 'utf8')).toContain('mkdir .mandate && chown node .mandate');
});

test('only this machine reaches what is published; the database is not', () => {
  expect(services.database.ports).toBeUndefined();
  for (const port of [services.mail, services.application].flatMap(({ ports = [] }) => ports)) expect(port).toMatch(/^127\.0\.0\.1:/);
});

test('the image starts the same program as npm start, and not as root', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  const dockerfile = readFileSync('Dockerfile', 'utf8');
  const command = JSON.parse(/^CMD (.+)$/m.exec(dockerfile)?.[1] ?? '[]') as string[];
  expect(scripts.start).toContain(command.join(' '));
  expect(dockerfile).toMatch(/^USER node$/m);
});
