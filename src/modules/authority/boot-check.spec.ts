import { Controller, Get, Injectable, Post } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Mutation, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { BootCheck } from './boot-check.js';
import { OpenTo, Requires } from './requires.js';

@Controller('declared')
class Declared {
  @Get()
  @Requires('sim:read')
  read(): string { return ''; }

  @Post()
  @OpenTo('anyone', 'a test')
  write(): string { return ''; }

  helper(): string { return ''; }
}

@Controller('forgetful')
class Forgetful {
  @Get()
  @Requires('sim:read')
  read(): string { return ''; }

  @Get('more')
  more(): string { return ''; }
}

@Controller('heir')
class Heir extends Forgetful {}

@Resolver()
class ForgetfulResolver {
  @Query(() => String)
  asks(): string { return ''; }

  @Mutation(() => String)
  changes(): string { return ''; }

  @Subscription(() => String)
  listens(): string { return ''; }

  @ResolveField(() => String)
  field(): string { return ''; }

  @Query(() => String)
  @Requires('sim:read')
  declared(): string { return ''; }
}

@Injectable()
class Plain {
  work(): string { return ''; }
}

async function boot(planted: { controllers?: (new () => object)[]; providers?: (new () => object)[] }): Promise<string> {
  const built = await Test.createTestingModule({ imports: [DiscoveryModule], controllers: planted.controllers ?? [], providers: [BootCheck, Plain, ...planted.providers ?? []] }).compile();
  try {
    await built.init();
    return 'started';
  } catch (fault) {
    return (fault as Error).message;
  }
}

describe('the boot check (P24, blueprint 3.6)', () => {
  it('lets a server start whose every handler declares its access', async () => {
    expect(await boot({ controllers: [Declared] })).toBe('started');
  });

  it('names a route that declares none', async () => {
    expect(await boot({ controllers: [Declared, Forgetful] })).toBe('handlers without @Requires or @OpenTo: Forgetful.more');
  });

  it('names queries, mutations, subscriptions and resolved fields, all at once', async () => {
    expect(await boot({ controllers: [Forgetful], providers: [ForgetfulResolver] })).toBe(
      'handlers without @Requires or @OpenTo: Forgetful.more, ForgetfulResolver.asks, ForgetfulResolver.changes, ForgetfulResolver.listens, ForgetfulResolver.field');
  });

  it('sees what a class inherits', async () => {
    expect(await boot({ controllers: [Heir] })).toBe('handlers without @Requires or @OpenTo: Heir.more');
  });
});
