import type { Application } from '../authority/index.js';
import type { ApplicationState } from '../customers/index.js';

/** Who begins: nobody has to; the operator, for every Customer with access to the portal; the Customer, who asks. */
export const WAYS = ['always', 'byOperator', 'onRequest'] as const;
export type Way = (typeof WAYS)[number];

export const CONDITIONS = ['minimumSims', 'firstData', 'mobileContract', 'priceAccepted'] as const;
export type ConditionKind = (typeof CONDITIONS)[number];

interface ActivationRule {
  way: Way;
  /** Where the terms say it. */
  rule: string;
  /** At Customer level; so many are enough (T9). */
  minimumSims?: number;
  /** What it shows has to be there: the inventory, or an account that is billed. */
  firstData?: 'inventory' | 'billing';
  mobileContract?: true;
}

/** How each Application comes on, by the terms. */
export const ACTIVATION: Readonly<Record<Application, ActivationRule>> = {
  administration: { way: 'always', rule: 'GC-2.1.1' },
  'fleet-manager': { way: 'onRequest', rule: 'SC-FM-2', minimumSims: 30, firstData: 'inventory' },
  'number-management': { way: 'byOperator', rule: 'SC-MN-3', mobileContract: true },
  'online-invoice': { way: 'byOperator', rule: 'SC-OI-2' },
  'invoice-insights': { way: 'byOperator', rule: 'SC-II-2', firstData: 'billing' },
  'e-invoice': { way: 'onRequest', rule: 'SC-EI-2a' },
  'bank-channel': { way: 'onRequest', rule: 'SC-BC-2a' },
  documents: { way: 'byOperator', rule: 'GC-1.2-h' },
  incidents: { way: 'byOperator', rule: 'GC-1.2-h' },
  orders: { way: 'onRequest', rule: 'GC-1.2-h' },
  support: { way: 'byOperator', rule: 'GC-1.2-h' },
};

/**
 * SC-FM-2: cards that serve a subscription, also while one is blocked or suspended, since it comes back. In stock none was put into service yet, and
 * what has ended serves none any more.
 */
export const COUNTED_STATES = ['active', 'blocked', 'suspended'] as const;

/** What is known of a Customer; null: whoever reads may not know it (I1). */
export interface Facts {
  sims: number | null;
  inventory: boolean | null;
  mobileContract: boolean | null;
  billing: boolean;
}

export interface Condition {
  kind: ConditionKind;
  rule: string;
  /** Null: not shown to whoever reads it. The operator sees it when he decides. */
  holds: boolean | null;
  found: number | null;
  wanted: number | null;
}

/** The conditions of one Application, evaluated now. @param priceAccepted null: there is nothing to accept */
export function conditionsOf(application: Application, facts: Facts, priceAccepted: boolean | null): Condition[] {
  const { rule, minimumSims, firstData, mobileContract } = ACTIVATION[application];
  const plain = { rule, found: null, wanted: null };
  const all: (Condition | false)[] = [
    minimumSims !== undefined && { kind: 'minimumSims', rule, holds: facts.sims === null ? null : facts.sims >= minimumSims, found: facts.sims, wanted: minimumSims },
    firstData !== undefined && { ...plain, kind: 'firstData', holds: facts[firstData] },
    mobileContract !== undefined && { ...plain, kind: 'mobileContract', holds: facts.mobileContract },
    priceAccepted !== null && { ...plain, kind: 'priceAccepted', rule: 'GC-7', holds: priceAccepted },
  ];
  return all.filter((each) => each !== false);
}

export const failing = (conditions: readonly Condition[]): Condition[] => conditions.filter(({ holds }) => holds === false);

export const NEXT_STEPS = ['nothing', 'awaitDecision', 'meetConditions', 'acceptPrice', 'operatorActivates', 'request'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** What would bring it on. */
export function nextStep(application: Application, { state, waiting, before, conditions }: { state: ApplicationState; waiting: boolean; before: boolean; conditions: readonly Condition[] }): NextStep {
  if (state === 'active') return 'nothing';
  if (waiting) return 'awaitDecision';
  const lacking = failing(conditions);
  if (lacking.some(({ kind }) => kind !== 'priceAccepted')) return 'meetConditions';
  if (lacking.length > 0) return 'acceptPrice';
  // what was on before and ended comes back on request, however it came first
  return ACTIVATION[application].way === 'byOperator' && !before ? 'operatorActivates' : 'request';
}
