import { mayGrant, type SubProfile } from '../access/index.js';
import { type Acting, BUNDLED, decide, type Known, isForTheAsking, nearestWay, OF_ONES_OWN, type Permission, permissionLabel, permissionsOf, policiesOf, type Policy, type Row, type Standing } from '../authority/index.js';
import type { AccessChoiceView, Need } from './access-request.views.js';
import { subProfilesWith } from './access-requests.queries.js';

/** Somebody who lacks a permission on a row, as whoever acts may know of him. */
export interface Case {
  standing: Standing;
  contacts: Known;
  permission: Permission;
  row: Row;
}

/** In whichever capacity is open to him: whether he has it, or a grant is all that is missing. */
export function needOf(acting: Pick<Acting, 'pack' | 'tx'>, { standing, contacts, permission, row }: Case): Need {
  const answers = policiesOf(standing, acting.tx.now, acting.pack).map((policy) => decide(policy, permission, row));
  if (answers.some(({ allowed }) => allowed)) return 'met';
  return answers.some(({ withheld }) => isForTheAsking(nearestWay(withheld, { standing, contacts }))) ? 'stands' : 'otherwise';
}

/** What whoever acts could give that has the permission, the least besides it first. */
export async function choicesFor(acting: Acting, { standing, permission, row }: Case): Promise<AccessChoiceView[]> {
  const policies = policiesOf(standing, acting.tx.now, acting.pack);
  const choices = (await bundlesWith(acting, permission)).filter(({ profile }) => acting.decide(mayGrant(profile)).allowed);
  return choices.map(({ profile, subProfile }) => ({
    profile, subProfile: subProfile && { id: subProfile.id, code: subProfile.code, name: subProfile.name },
    extra: permissionsOf({ profile, subProfile }).filter((each) => each !== permission && isNew(policies, each, row)).map((each) => ({ permission: each, label: permissionLabel(acting.language, each) })),
  })).sort((one, other) => one.extra.length - other.extra.length || (one.subProfile?.code ?? '').localeCompare(other.subProfile?.code ?? ''));
}

const isNew = (policies: readonly Policy[], permission: Permission, row: Row): boolean => !policies.some((policy) => decide(policy, permission, row).allowed);

/** A right over rights stands in no sub-profile: it comes with a profile. */
async function bundlesWith(acting: Acting, permission: Permission): Promise<{ profile: AccessChoiceView['profile']; subProfile: SubProfile | null }[]> {
  if (OF_ONES_OWN.includes(permission)) return [{ profile: 'ServiceUser', subProfile: null }];
  if (!BUNDLED.includes(permission)) return [{ profile: 'AccessManager', subProfile: null }];
  return (await subProfilesWith(acting, permission)).map((subProfile) => ({ profile: 'SupportPortalUser', subProfile }));
}

/** Has what somebody chose the permission? */
export async function helps(acting: Acting, permission: Permission, { profile, subProfileId }: { profile: AccessChoiceView['profile']; subProfileId?: string }): Promise<boolean> {
  if (!subProfileId) return permissionsOf({ profile, subProfile: null }).includes(permission);
  return (await subProfilesWith(acting, permission)).some(({ id }) => id === subProfileId.toLowerCase());
}
