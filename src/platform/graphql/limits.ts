import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { type DocumentNode, type FieldNode, Kind, NoSchemaIntrospectionCustomRule, type OperationDefinitionNode, type SelectionSetNode, type ValidationRule, valueFromASTUntyped } from 'graphql';
import { Problem } from '../http/problem.js';

/** What one request may ask (S33): the document is bounded by its tokens, the variables by the bytes (a thousand questions are 120 kB); a page of rows by its own `first`. */
export const GRAPHQL_LIMITS = { depth: 8, aliases: 15, directives: 20, cost: 12_000, bytes: 262_144, tokens: 1_500, rootFields: 10 } as const;

export const validationRules = (introspection: boolean): ValidationRule[] => [
  // Mercurius' own depth limit would refuse every tool's introspection query, which is 15 deep
  maxDepthRule({ n: GRAPHQL_LIMITS.depth, ignoreIntrospection: introspection, flattenFragments: true }),
  maxAliasesRule({ n: GRAPHQL_LIMITS.aliases }),
  maxDirectivesRule({ n: GRAPHQL_LIMITS.directives }),
  costLimitRule({ maxCost: GRAPHQL_LIMITS.cost, ignoreIntrospection: introspection }),
  ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
];

/** One operation speaks to one Customer (blueprint 5): a second one is an error, told before anything runs. */
export function demandOneCustomer(document: DocumentNode, variables: Record<string, unknown>): void {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fields = operations.flatMap(({ selectionSet }) => rootFields(selectionSet, document));
  if (fields.length > GRAPHQL_LIMITS.rootFields) throw new Problem(400, 'graphql.too-much', 'Ask for fewer fields at the root.');
  const given = { ...Object.assign({}, ...operations.map(defaultsOf)) as Record<string, unknown>, ...variables };
  const customers = fields.flatMap((field) => field.arguments ?? []).filter((argument) => argument.name.value === 'customerId')
    .map((argument) => String(valueFromASTUntyped(argument.value, given)).toLowerCase());
  if (new Set(customers).size > 1) throw new Problem(400, 'graphql.two-customers', 'One operation speaks to one Customer.');
}

/** What a variable is that the request leaves out. */
const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> => Object.fromEntries(
  variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [])));

/** Also those in fragments; the document is valid by now, so no fragment contains itself. */
function rootFields({ selections }: SelectionSetNode, document: DocumentNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, document);
    const fragment = document.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value);
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootFields(fragment.selectionSet, document) : [];
  });
}
