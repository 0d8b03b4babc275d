import { Inject, Injectable } from '@nestjs/common';
import { type Call, Gate, NotFound } from '../authority/index.js';
import { CLOCK_RULES } from '../rules/index.js';
import { automationOf, holdAutomation, keepAutomation, mayBeAutomatic } from './automation.queries.js';
import type { AutomationView } from './automation.view.js';
import type { SetAutomationRequest } from './due-right.requests.js';
import { ByHandOnly } from './due-rights.errors.js';

/** Rulebook 0: a right that may be exercised is exercised by a decision, or by an explicit policy for its rule. The rows are the operator's register of who set it. */
@Injectable()
export class AutomationService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  list(call: Call): Promise<AutomationView[]> {
    return this.gate.operator(call, ({ tx }) => automationOf(tx));
  }

  /** Behind its answer nothing is exercised by what was set before; the same again changes nothing. */
  set(call: Call, rule: string, { automatic, reason }: SetAutomationRequest): Promise<AutomationView> {
    const named = CLOCK_RULES.find((each) => each === rule);
    if (!named) throw new NotFound();
    if (automatic && !mayBeAutomatic(named)) throw new ByHandOnly(named);
    return this.gate.operator(call, async ({ tx, actor }) => {
      await holdAutomation(tx, named, 'alone');
      tx.readClockAgain();
      const before = (await automationOf(tx)).find((each) => each.rule === named);
      if (before?.automatic !== automatic) await keepAutomation(tx, { rule: named, automatic, reason, by: actor.id });
      return (await automationOf(tx)).find((each) => each.rule === named) as AutomationView;
    });
  }
}
