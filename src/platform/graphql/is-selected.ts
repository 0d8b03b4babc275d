import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Look-ahead: does the query ask for this field of the answer? A field that a directive may leave out counts as asked. */
export function isSelected({ fieldNodes, fragments }: GraphQLResolveInfo, field: string): boolean {
  const within = (set: SelectionSetNode | undefined): boolean => (set?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === field;
    return within(selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments[selection.name.value]?.selectionSet);
  });
  return fieldNodes.some(({ selectionSet }) => within(selectionSet));
}
