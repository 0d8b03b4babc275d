import type { INestApplicationContext } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config/config.js';
import { DEMO_AGENTS, DEMO_PASSWORD, DEMO_WORLD } from './demo-world.js';
import { LoadDemoWorld } from './load-demo-world.js';

/** Before the server listens, in the demo only: the world, and the sign-ins to print. */
export async function prepareDemo(app: INestApplicationContext, { demo, demoWorld }: Pick<Config, 'demo' | 'demoWorld'>): Promise<readonly string[]> {
  if (!demo || !demoWorld) return [];
  const { httpAdapter } = app.get(HttpAdapterHost);
  await app.get(LoadDemoWorld).execute(httpAdapter.getInstance<FastifyInstance>());
  const [group] = DEMO_WORLD;
  return [
    `Demo sign-ins, all with the password ${DEMO_PASSWORD} and a code from: npm run mandate -- demo-code <e-mail>`,
    ...DEMO_AGENTS.map(({ name, email, role }) => `  ${email.padEnd(28)} ${name}, operator ${role}`),
    ...(group ? [group.registrant, ...group.people] : []).filter(({ accepted }) => accepted !== false).map((person) => `  ${person.email.padEnd(28)} ${person.name}, ${rightsOf(person.grants)}`),
  ];
}

const rightsOf = (grants: (typeof DEMO_WORLD)[number]['people'][number]['grants']): string =>
  grants?.map(({ profile, subProfile, costCentres }) => profile ?? `${subProfile ?? ''}${costCentres ? ` of ${costCentres.join(' and ')}` : ''}`).join(', ') ?? 'AccessOwner';
