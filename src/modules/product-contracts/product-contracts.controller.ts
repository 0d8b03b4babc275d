import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { ParseId } from '../../platform/http/parse-id.pipe.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { RecordProductContractRequest, WithdrawProductContractRequest } from './product-contract.requests.js';
import { ProductContractPageView, ProductContractView } from './product-contract.view.js';
import { ProductContractsService } from './product-contracts.service.js';

@ApiTags('Operator: Product contracts')
@Controller('api/v1/operator/customers/:customerId/product-contracts')
export class ProductContractsController {
  constructor(@Inject(ProductContractsService) private readonly contracts: ProductContractsService) {}

  /** List product contracts. In the order of their numbers; the operator's own facts, so no look. */
  @Get()
  @Requires('contract:list')
  @ApiOkResponse({ type: ProductContractPageView })
  list(@TheCall() call: Call, @Param('customerId', ParseId) customerId: string, @Query() { limit, after }: PageRequest): Promise<Page<ProductContractView>> {
    return this.contracts.list(call, customerId, { limit, after });
  }

  /**
   * Record a product contract. As the operator's own books have it now, under their number; the same again changes nothing. Its end moves the clock of GC-2.2.3-b.
   * @throws {400} The number is none.
   * @throws {422} It ends before it begins.
   */
  @Put(':reference')
  @Requires('contract:record')
  @ApiOkResponse({ type: ProductContractView })
  record(@TheCall() call: Call, @Param('customerId', ParseId) customerId: string, @Param('reference') reference: string, @Body() request: RecordProductContractRequest): Promise<ProductContractView> {
    return this.contracts.record(call, { customerId, reference }, request);
  }

  /** Withdraw a product contract. One that was recorded by mistake; it counts for nothing any more. */
  @Post(':reference/withdrawal')
  @HttpCode(200)
  @Requires('contract:record')
  @ApiOkResponse({ type: ProductContractView })
  withdraw(@TheCall() call: Call, @Param('customerId', ParseId) customerId: string, @Param('reference') reference: string, @Body() { reason }: WithdrawProductContractRequest): Promise<ProductContractView> {
    return this.contracts.withdraw(call, { customerId, reference }, reason);
  }
}
