import type { Acting } from '../authority/index.js';

/**
 * Rights that leave the portal as a file are told, with what was chosen and for which moment (GC-8.3-a).
 * @param subjectId the card or the person it is about
 */
export const tellExport = (acting: Acting, subjectId: string | null, chosen: { list: 'grants' | 'whoCan' | 'comparison' } & Record<string, unknown>): Promise<void> => acting.record({
  event: 'grant.exported', subjectId, rules: ['GC-8.3-a'], basis: acting.decide('grant:read').basis.flatMap(({ grantId }) => grantId ?? []), after: { ...chosen },
});
