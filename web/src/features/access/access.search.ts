import * as v from 'valibot';
import { daysSearch, momentSearch } from '../../lib/moment';

const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined);
const id = maybe(v.pipe(v.string(), v.uuid()));

/** Which rights were in force when. */
export const accessOnSearch = v.object({ ...momentSearch, person: id, profile: maybe(v.picklist(['AccessManager', 'SupportPortalUser', 'ServiceUser'])), subProfile: id });

/** Who could do what, and when. */
export const couldActSearch = v.object({ ...momentSearch, can: maybe(v.pipe(v.string(), v.regex(/^[a-z-]+:[a-z-]+$/))) });

/** Of which time a person's rights are shown; absent: now. */
export const rightsSearch = v.object({ when: maybe(v.picklist(['date', 'between'])), ...momentSearch, ...daysSearch });
export type RightsSearch = v.InferOutput<typeof rightsSearch>;

/** What a sub-profile is supposed to give: permissions, with commas between them. */
export const whatIfSearch = v.object({ gives: maybe(v.pipe(v.string(), v.regex(/^[a-z:,-]*$/))) });

export const DELEGATION_SIDES = ['given', 'received'] as const;
/** Those that are looked for. */
export const DELEGATION_STATES = ['proposed', 'inForce', 'sourceGone', 'revoked', 'ended'] as const;
export const delegationsSearch = v.object({ side: maybe(v.picklist(DELEGATION_SIDES)), state: maybe(v.picklist(DELEGATION_STATES)) });
