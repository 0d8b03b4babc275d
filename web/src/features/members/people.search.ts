import * as v from 'valibot';

/** Whom rights are about: with hundreds of employees most hold none. */
export const USUAL = 'nowOrAwaited';

const asked = v.object({
  name: v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100))), undefined),
  profile: v.fallback(v.optional(v.picklist(['AccessOwner', 'AccessManager', 'SupportPortalUser', 'ServiceUser'])), undefined),
  state: v.fallback(v.optional(v.picklist(['notBegun', 'inForce', 'ended'])), undefined),
  holding: v.fallback(v.optional(v.picklist(['now', USUAL, 'nothing', 'anything'])), undefined),
});

export type PeopleAsked = v.InferOutput<typeof asked>;

/** The list is its address. A question is asked of everybody; without one the usual people are shown, and the address says so. */
export const peopleSearch = v.pipe(asked, v.transform((search): PeopleAsked => (Object.values<unknown>(search).some((value) => value !== undefined) ? search : { ...search, holding: USUAL })));

/** The next question; it takes the place of the usual view, and does not narrow it. */
export function askedNext(former: PeopleAsked, changed: PeopleAsked): PeopleAsked {
  const { holding, ...rest } = former;
  return { ...rest, ...(holding !== USUAL && { holding }), ...changed };
}
