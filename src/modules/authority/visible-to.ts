import type { Condition, FieldCondition } from '@ucast/core';
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
export function visibleTo(policy: Policy, permission: Permission, columns: ColumnMap, binds: Binds): string {
  const [action, subject] = casl(permission);
  const ast = rulesToAST(policy.ability, action, subject);
  return ast === null ? 'false' : toSql(ast, columns, binds);
}

function toSql(condition: Condition, columns: ColumnMap, binds: Binds): string {
  if (Array.isArray(condition.value) && (condition.operator === 'and' || condition.operator === 'or')) {
    const parts = condition.value as Condition[];
    if (parts.length === 0) return condition.operator === 'and' ? 'true' : 'false';
    return `(${parts.map((part) => toSql(part, columns, binds)).join(` ${condition.operator} `)})`;
  }
  return compare(condition as FieldCondition, columns, binds);
}

function compare(condition: FieldCondition, columns: ColumnMap, binds: Binds): string {
  const column = Object.hasOwn(columns, condition.field) ? columns[condition.field as keyof Row] : undefined;
  if (column === undefined) return 'false';
  switch (condition.operator) {
    case 'eq': return condition.value === null ? `${column} is null` : `${column} = ${binds.bind(condition.value)}`;
    case 'in': return `${column} = any(${binds.bind(condition.value)})`;
    case 'gte': return `${column} >= ${binds.bind(condition.value)}`;
    case 'lte': return `${column} <= ${binds.bind(condition.value)}`;
    default: throw new Error(`no SQL for the operator ${condition.operator}`);
  }
}
