export interface RowsAsked {
  only?: 'faulty';
}

export const rowsSearch = ({ only }: Record<string, unknown>): RowsAsked => (only === 'faulty' ? { only } : {});
