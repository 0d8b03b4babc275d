import { Inject, Injectable } from '@nestjs/common';
import { isOneLine } from '../../kernel/index.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { type AgentActing, type Call, type Entry, Gate, NotFound } from '../authority/index.js';
import { lockCustomer } from '../customers/index.js';
import { countFromContracts } from '../rules/index.js';
import type { RecordProductContractRequest } from './product-contract.requests.js';
import type { ProductContractView } from './product-contract.view.js';
import { EndBeforeStart, NoReference } from './product-contracts.errors.js';
import { type Contract, type ContractFacts, contractOf, keepContract, lastEndOf, listContracts, withdrawContract } from './product-contracts.queries.js';

interface Named {
  customerId: string;
  /** The operator's own number. */
  reference: string;
}

const LONGEST_REFERENCE = 60;

/** GC-2.2.3-b: since when a Customer has no contract for a product. Facts of the operator's own: reading them is no look. */
@Injectable()
export class ProductContractsService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages) {}

  list(call: Call, customerId: string, { limit, after }: { limit: number; after?: string }): Promise<Page<ProductContractView>> {
    return this.gate.operator(call, async ({ tx }) => {
      const keyset = this.pages.of({ list: 'product-contracts', customerId });
      const { rows, counted } = await listContracts(tx, customerId, { limit, after: keyset.after(after) });
      return keyset.page(rows, counted, { limit, keyOf: ({ reference }) => [reference] });
    });
  }

  /** As the operator's own books have it now: made, or changed to this; the same again changes nothing. */
  record(call: Call, { customerId, reference }: Named, { product, startsOn, endsOn = null, reason }: RecordProductContractRequest): Promise<ProductContractView> {
    if (!isOneLine(reference) || reference.length > LONGEST_REFERENCE) throw new NoReference();
    if (endsOn !== null && endsOn < startsOn) throw new EndBeforeStart();
    return this.change(call, { customerId, reference }, async (agent, before) => {
      const facts: ContractFacts = { reference, product, startsOn, endsOn };
      if (before && !before.withdrawn && isSame(before, facts)) return shown(before);
      await keepContract(agent.tx, customerId, facts);
      const kept = await standing(agent, { customerId, reference });
      await agent.record(entryOf('contract.recorded', kept.id, { before: before && !before.withdrawn ? factsOf(before) : null, after: facts, reason }));
      return shown(kept);
    });
  }

  /** One that was recorded by mistake: as if it had never been; again changes nothing. */
  withdraw(call: Call, named: Named, reason: string): Promise<ProductContractView> {
    return this.change(call, named, async (agent, before) => {
      if (!before) throw new NotFound();
      if (before.withdrawn) return shown(before);
      await withdrawContract(agent.tx, named.customerId, named.reference);
      await agent.record(entryOf('contract.withdrawn', before.id, { before: factsOf(before), after: null, reason }));
      return shown(before);
    });
  }

  /** The Customer is held before his clock, as by whoever exercises: one of the two is first, and the other sees it. */
  private change(call: Call, named: Named, work: (agent: AgentActing, before: Contract | null) => Promise<ProductContractView>): Promise<ProductContractView> {
    return this.gate.operator(call, async (agent) => {
      const { customerId, reference } = named;
      if ((await lockCustomer(agent.tx, customerId)) === null) throw new NotFound();
      const answer = await work(agent, await contractOf(agent.tx, customerId, reference));
      await countFromContracts(agent.tx, customerId, await lastEndOf(agent.tx, customerId));
      return answer;
    });
  }
}

const factsOf = ({ reference, product, startsOn, endsOn }: ContractFacts): ContractFacts => ({ reference, product, startsOn, endsOn });
const shown = ({ recordedAt, ...contract }: Contract): ProductContractView => ({ ...factsOf(contract), recordedAt });
const isSame = (one: ContractFacts, other: ContractFacts): boolean => JSON.stringify(factsOf(one)) === JSON.stringify(factsOf(other));

async function standing({ tx }: AgentActing, { customerId, reference }: Named): Promise<Contract> {
  const kept = await contractOf(tx, customerId, reference);
  if (!kept) throw new Error('a contract that was kept is not there');
  return kept;
}

/** What a Customer buys is its data, which no Manager reads (I1), and so is why it does no more: in the details only. */
const entryOf = (event: 'contract.recorded' | 'contract.withdrawn', id: string, { before, after, reason }: { before: ContractFacts | null; after: ContractFacts | null; reason: string }): Entry =>
  ({ event, subjectId: id, rules: ['GC-2.2.3-b'], details: [{ table: 'product_contract', id, before, after, reason }] });
