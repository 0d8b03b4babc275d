import { type DynamicModule, Module } from '@nestjs/common';
import { Database } from './database.js';
import { ENTITIES } from './entities.js';
import { OperatorPool } from './operator-pool.js';
import { Pages } from './page.js';

@Module({})
export class DatabaseModule {
  /** @param entities classes of all modules; named in app.module.ts */
  static with(entities: readonly unknown[]): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [Database, OperatorPool, Pages, { provide: ENTITIES, useValue: entities }],
      exports: [Database, OperatorPool, Pages],
    };
  }
}
