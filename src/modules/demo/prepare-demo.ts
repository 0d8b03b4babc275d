import type { INestApplicationContext } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config/config.js';
import { demoSignIns } from './demo-sign-ins.js';
import { LoadDemoWorld } from './load-demo-world.js';

/** Before the server listens, in the demo only: the world, and the sign-ins to print. */
export async function prepareDemo(app: INestApplicationContext, { demo, demoWorld, operatorName }: Pick<Config, 'demo' | 'demoWorld' | 'operatorName'>): Promise<readonly string[]> {
  if (!demo || !demoWorld) return [];
  const { httpAdapter } = app.get(HttpAdapterHost);
  await app.get(LoadDemoWorld).execute(httpAdapter.getInstance<FastifyInstance>());
  return demoSignIns(operatorName);
}
