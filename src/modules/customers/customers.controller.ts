import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/database/page.js';
import { type Call, Requires, TheCall } from '../authority/index.js';
import { ListPartsRequest } from './customer.requests.js';
import { BillingAccountPageView, type BillingAccountView, CostCentrePageView, type CostCentreView } from './customer.view.js';
import { CustomersService } from './customers.service.js';

@ApiTags('Applications and cost centres')
@Controller('api/v1/customers/:customerId')
export class CustomersController {
  constructor(@Inject(CustomersService) private readonly customers: CustomersService) {}

  /** List cost centres. In the order of their codes. */
  @Get('cost-centres')
  @Requires('cost-centre:read')
  @ApiOkResponse({ type: CostCentrePageView })
  costCentres(@TheCall() call: Call, @Query() page: ListPartsRequest): Promise<Page<CostCentreView>> {
    return this.customers.costCentres(call, page);
  }

  /** List billing accounts. In the order of their numbers. */
  @Get('billing-accounts')
  @Requires('cost-centre:read')
  @ApiOkResponse({ type: BillingAccountPageView })
  billingAccounts(@TheCall() call: Call, @Query() page: ListPartsRequest): Promise<Page<BillingAccountView>> {
    return this.customers.billingAccounts(call, page);
  }
}
