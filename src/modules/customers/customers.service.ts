import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { demandVersion } from '../../platform/http/etag.js';
import { type Application, APPLICATIONS, type Call, Gate, NotFound, tellLook } from '../authority/index.js';
import type { SetSubscriptionRequest } from './customer.requests.js';
import type { ApplicationState, ApplicationView, BillingAccountView, CostCentreView, CustomerListingView, CustomerView } from './customer.view.js';
import { ApplicationUnknown } from './customers.errors.js';
import { applicationsOf, customerCard, listCustomers, listParts, lockCustomer, moveVersion } from './customers.queries.js';
import { Subscription } from './subscription.entity.js';

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

  /** The running interval ends and another begins: what was, stays told. A permission of an application that is off gives nothing. */
  setSubscription(call: Call, { customerId, application }: { customerId: string; application: string }, change: SetSubscriptionRequest & { version: number }): Promise<CustomerView> {
    return this.gate.operator(call, async (agent) => {
      const { tx } = agent;
      if (!isSubscribable(application)) throw new ApplicationUnknown();
      const version = await lockCustomer(tx, customerId);
      if (version === null) throw new NotFound();
      demandVersion(change.version, version);
      const before = await turn(tx, { customerId, application, state: change.state });
      if (before !== change.state) await moveVersion(tx, customerId);
      const view = await card(tx, customerId);
      if (before === change.state) await tellLook(agent, call, change.reason); // nothing changed, and the answer shows the registration
      else await agent.record({
        event: 'subscription.set', subjectId: customerId, rules: ['GC-1.2-h', 'GC-8.2-a'], reason: change.reason,
        before: { application, state: before }, after: { application, state: change.state },
      });
      return view;
    });
  }

  applications(call: Call): Promise<ApplicationView[]> {
    return this.gate.read(call, ({ tx, customerId }) => applicationsOf(tx, customerId));
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

const isSubscribable = (application: string): application is Application =>
  Object.hasOwn(APPLICATIONS, application) && !APPLICATIONS[application as Application].always;

/** @returns the state before */
async function turn(tx: Transaction, { customerId, application, state }: { customerId: string; application: Application; state: ApplicationState }): Promise<ApplicationState> {
  const running = await tx.manager.findOneBy(Subscription, { customerId, application, endsAt: IsNull() });
  const before = running?.state ?? 'off';
  if (before === state) return before;
  if (running) await tx.manager.update(Subscription, { customerId, id: running.id }, { endsAt: tx.now, version: running.version + 1 });
  if (state !== 'off') {
    await tx.manager.insert(Subscription, { customerId, id: newId(tx.now), application, state, startsAt: tx.now, endsAt: null, recordedAt: tx.now, version: 1 });
  }
  return before;
}
