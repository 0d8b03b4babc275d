import { Module } from '@nestjs/common';
import { IdentitiesModule } from '../identities/index.js';
import { LayHistory } from './lay-history.js';
import { LoadDemoWorld } from './load-demo-world.js';

@Module({ imports: [IdentitiesModule], providers: [LoadDemoWorld, LayHistory] })
export class DemoModule {}
