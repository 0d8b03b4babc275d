import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/index.js';
import { ProductContractsController } from './product-contracts.controller.js';
import { ProductContractsResolver } from './product-contracts.resolver.js';
import { ProductContractsService } from './product-contracts.service.js';

@Module({ imports: [CustomersModule], controllers: [ProductContractsController], providers: [ProductContractsService, ProductContractsResolver] })
export class ProductContractsModule {}
