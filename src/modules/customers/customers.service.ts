import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { type Call, Gate, NotFound } from '../authority/index.js';
import type { BillingAccountView, CostCentreView, CustomerListingView, CustomerView } from './customer.view.js';
import { customerCard, listCustomers, listParts } from './customers.queries.js';

interface Asked { limit: number; after?: string }
interface AskedParts extends Asked { search?: string }

/** What the operator keeps of Customers, and what Customers read of it. */
@Injectable()
export class CustomersService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages) {}

  list(call: Call, search: string | undefined, { limit, after }: Asked): Promise<Page<CustomerListingView>> {
    return this.gate.operator(call, async ({ tx }) => {
      const keyset = this.pages.of({ list: 'customers', search });
      const { rows, counted } = await listCustomers(tx, search, { limit, after: keyset.after(after) });
      return keyset.page(rows, counted, { limit, keyOf: (row) => [row.legalName, row.id] });
    });
  }

  /** Whom the Customer named for what, and where it is written to, is its own: a look. */
  one(call: Call, customerId: string): Promise<CustomerView> {
    return this.gate.look(call, ({ tx }) => card(tx, customerId));
  }

  costCentres(call: Call, { search, limit, after }: AskedParts): Promise<Page<CostCentreView>> {
    return this.gate.read(call, async (acting) => {
      const keyset = this.pages.of({ list: 'cost-centres', customerId: acting.customerId, search });
      const { rows, counted } = await listParts<CostCentreView>(acting, 'cost_centre', { search, limit, after: keyset.after(after) });
      return keyset.page(rows, counted, { limit, keyOf: (row) => [row.code, row.id] });
    });
  }

  billingAccounts(call: Call, { search, limit, after }: AskedParts): Promise<Page<BillingAccountView>> {
    return this.gate.read(call, async (acting) => {
      const keyset = this.pages.of({ list: 'billing-accounts', customerId: acting.customerId, search });
      const { rows, counted } = await listParts<BillingAccountView>(acting, 'billing_account', { search, limit, after: keyset.after(after) });
      return keyset.page(rows, counted, { limit, keyOf: (row) => [row.number, row.id] });
    });
  }
}

async function card(tx: Transaction, customerId: string): Promise<CustomerView> {
  const view = await customerCard(tx, customerId);
  if (!view) throw new NotFound();
  return view;
}
