import { CompoundCondition, type Condition, FieldCondition } from '@ucast/core';
import { rulesToAST } from '@casl/ability/extra';
import { casl, type Policy } from './policy.js';
import type { Permission } from './permissions.js';
import type { Row } from './decision.js';

/** Attribute of a row → column expression. The only names that ever reach SQL. */
export type ColumnMap = Partial<Record<keyof Row, string>>;

/** Collects bound values of one statement; `bind` answers the placeholder. */
export class Binds {
  readonly values: unknown[] = [];

  bind(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/**
 * The rows on which `decide` would say yes, as a SQL condition made of the same rules (P02).
 * An attribute without a column can match nothing; an operator we do not know is a broken assumption and throws.
 */
export function visibleTo(policy: Policy, permission: Permission, into: { columns: ColumnMap; binds: Binds }): string {
  const [action, subject] = casl(permission);
  const ast = rulesToAST(policy.ability, action, subject);
  return ast === null ? 'false' : toSql(ast, into);
}

type Into = Parameters<typeof visibleTo>[2];

function toSql(condition: Condition, into: Into): string {
  if (condition instanceof FieldCondition) return compare(condition, into);
  if (!(condition instanceof CompoundCondition)) throw new Error(`no SQL for ${condition.constructor.name}`);
  const parts = condition.value.map((part: Condition) => toSql(part, into));
  if (condition.operator === 'and') return parts.length === 0 ? 'true' : `(${parts.join(' and ')})`;
  if (condition.operator === 'or') return parts.length === 0 ? 'false' : `(${parts.join(' or ')})`;
  throw new Error(`no SQL for the operator ${condition.operator}`);
}

function compare({ field, operator, value }: FieldCondition, { columns, binds }: Into): string {
  const column = Object.hasOwn(columns, field) ? columns[field as keyof Row] : undefined;
  if (column === undefined) return 'false';
  switch (operator) {
    case 'eq': return value === null ? `${column} is null` : `${column} = ${binds.bind(value)}`;
    case 'in': return oneOf(column, value as unknown[], binds);
    case 'gte': return `${column} >= ${binds.bind(value)}`;
    case 'lte': return `${column} <= ${binds.bind(value)}`;
    default: throw new Error(`no SQL for the operator ${operator}`);
  }
}

/** One value as an equation: an index that begins with the column then also gives the order of the next. */
const oneOf = (column: string, values: readonly unknown[], binds: Binds): string =>
  (values.length === 1 ? `${column} = ${binds.bind(values[0])}` : `${column} = any(${binds.bind(values)})`);
