import { type Application, APPLICATIONS, NotFound } from '../authority/index.js';
import { CLOCK_RULES } from '../rules/index.js';
import type { Right } from './due-rights.queries.js';

/** @throws NotFound for what no right is called */
export function namedRight(customerId: string, rule: string, application: string): Right {
  const named = CLOCK_RULES.find((each) => each === rule);
  if (!named || !Object.hasOwn(APPLICATIONS, application)) throw new NotFound();
  return { customerId, rule: named, application: application as Application };
}
