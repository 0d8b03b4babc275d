import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { jest } from '@jest/globals';
import { Body, Controller, Get, Module, Param, Post, Req } from '@nestjs/common';
import { APP_FILTER, APP_PIPE, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Type } from 'class-transformer';
import { IsInt, IsString, ValidateNested } from 'class-validator';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import 'reflect-metadata';
import { LIMITS, type Limits, createAdapter } from '../../src/platform/http/adapter.js';
import { loadConfig } from '../../src/config/config.js';
import { ParseId } from '../../src/platform/http/parse-id.pipe.js';
import { ProblemFilter } from '../../src/platform/http/problem.filter.js';
import { CSV, LongAnswer, TakesFile } from '../../src/platform/http/route-kinds.js';
import { validation } from '../../src/platform/http/validation.js';
import { Log } from '../../src/platform/telemetry/log.js';
import { validEnvironment } from '../support/environment.js';

class Scope {
  @IsString() line: string;
}

class Order {
  @IsInt() amount: number;
  @ValidateNested({ each: true }) @Type(() => Scope) scopes: Scope[];
}

@Controller('desk')
class DeskController {
  @Post('orders') order(@Body() order: Order): object {
    return { made: order instanceof Order };
  }

  @Post('loads') @TakesFile(CSV) async load(@Req() request: FastifyRequest): Promise<object> {
    return { characters: (await text(request.body as Readable)).length };
  }

  @Get('exports') @LongAnswer() export(@Req() request: FastifyRequest): object {
    return { timeout: request.routeOptions.handlerTimeout };
  }

  @Get('things/:id') thing(@Param('id', ParseId) id: string, @Req() request: FastifyRequest): object {
    return { id, timeout: request.routeOptions.handlerTimeout };
  }

  @Post('endless') endless(): Promise<never> {
    return new Promise(() => undefined);
  }

  @Get('faults/:code') fault(@Param('code') code: string): never {
    throw Object.assign(new Error('secret text from inside'), { code });
  }
}

@Module({
  controllers: [DeskController],
  providers: [{ provide: APP_FILTER, useClass: ProblemFilter }, { provide: APP_PIPE, useFactory: validation }, { provide: Log, useValue: { fault: jest.fn() } }],
})
class DeskModule {}

async function open(limits?: Limits): Promise<FastifyInstance> {
  const adapter = await createAdapter(loadConfig(validEnvironment), limits);
  const app = await NestFactory.create<NestFastifyApplication>(DeskModule, adapter, { bodyParser: false, logger: false });
  await app.init();
  const instance = adapter.getInstance<FastifyInstance>();
  await instance.ready();
  return instance;
}

let server: FastifyInstance;

beforeAll(async () => {
  server = await open();
});

afterAll(() => server.close());

const post = (path: string, type: string, payload: string) => server.inject({ method: 'POST', url: `/desk/${path}`, headers: { 'content-type': type }, payload });
const order = (body: object) => post('orders', 'application/json', JSON.stringify(body));

describe('a body is exactly what its class says', () => {
  it('takes a right one as an instance of its class', async () => {
    expect((await order({ amount: 1, scopes: [{ line: 'x' }] })).json()).toEqual({ made: true });
  });

  it('names each wrong or unknown field by its pointer, and converts nothing', async () => {
    const answer = await order({ amount: '1', admin: true, scopes: [{ line: 'x' }, { line: 5, 'a/b': 1 }] });
    expect(answer.statusCode).toBe(400);
    const { code, errors } = answer.json<{ code: string; errors: { pointer: string; message: string }[] }>();
    expect(code).toBe('request.invalid');
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(['/admin', '/amount', '/scopes/1/a~1b', '/scopes/1/line']);
  });

  it.each([['null', 'null'], ['an array', '[]'], ['a string', '"x"'], ['nothing', '']])('refuses %s', async (_, body) => {
    expect((await post('orders', 'application/json', body)).statusCode).toBe(400);
  });

  it.each(['text/plain', 'text/csv', 'text/xml', 'application/x-www-form-urlencoded'])('refuses %s where JSON is read (415)', async (type) => {
    const answer = await post('orders', type, 'x');
    expect(answer.statusCode).toBe(415);
    expect(answer.json()).toMatchObject({ code: 'request.media-type' });
  });
});

describe('a load', () => {
  it('is a stream that the handler reads, over the limit of other bodies', async () => {
    const answer = await post('loads', 'text/csv; charset=utf-8', 'x'.repeat(LIMITS.bodyLimit + 1));
    expect(answer.json()).toEqual({ characters: LIMITS.bodyLimit + 1 });
  });

  it('refuses JSON (415)', async () => {
    expect((await post('loads', 'application/json', '{}')).statusCode).toBe(415);
  });
});

describe('an id', () => {
  it('that is malformed answers like an unknown address: the same bytes', async () => {
    const malformed = await server.inject('/desk/things/{0190b5a0-0000-7000-8000-000000000000}');
    const unknown = await server.inject('/desk/nothing');
    expect([malformed.statusCode, malformed.body]).toEqual([404, unknown.body]);
  });
});

describe('time limits', () => {
  it('are set, and each outlasts the one behind it', () => {
    const { statement, handlerTimeout, requestTimeout, connectionTimeout, keepAliveTimeout } = LIMITS;
    const { initialConfig } = server;
    expect(initialConfig).toMatchObject({ handlerTimeout, requestTimeout, connectionTimeout, keepAliveTimeout });
    for (const limit of [statement, keepAliveTimeout]) expect(limit).toBeGreaterThan(0);
    expect([statement, handlerTimeout, requestTimeout, connectionTimeout]).toEqual(
      [statement, handlerTimeout, requestTimeout, connectionTimeout].sort((a, b) => a - b),
    );
  });

  it('end a handler that does not answer, also after its body is read', async () => {
    const hasty = await open({ ...LIMITS, handlerTimeout: 100 });
    const address = await hasty.listen({ port: 0, host: '127.0.0.1' });
    const answer = await fetch(`${address}/desk/endless`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: 'unavailable' });
    await hasty.close();
  });

  it('hold for each route, longer only where it says so', async () => {
    const short = await server.inject('/desk/things/0190b5a0-0000-7000-8000-000000000000');
    expect(short.json()).toMatchObject({ timeout: LIMITS.handlerTimeout });
    expect((await server.inject('/desk/exports')).json()).toEqual({ timeout: LIMITS.longHandlerTimeout });
  });
});

describe('what the database says', () => {
  it.each([
    ['40001', 503], ['40P01', 503], ['55P03', 503], ['53300', 503], ['57P01', 503], ['57014', 503], ['08006', 503], ['53100', 503],
    ['23P01', 409], ['23505', 409], ['22P02', 400], ['22003', 400], ['22021', 400], ['42P01', 500], ['XX000', 500],
  ])('%s becomes %i, without a word from inside', async (code, status) => {
    const answer = await server.inject(`/desk/faults/${code}`);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['retry-after']).toBe(status === 503 ? '1' : undefined);
    expect(answer.body).not.toContain('secret');
  });
});
