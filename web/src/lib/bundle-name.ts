import type { TFunction } from 'i18next';
import type { GrantProfile } from './api-types.gen';

interface Held {
  profile: GrantProfile;
  subProfile: { code: string; name: string } | null;
}

/** The built-in sub-profiles are called in the reader's language, those of a Customer as it named them. */
export const bundleName = (t: TFunction, { code, name }: { code: string; name: string }): string => t(`subProfiles.${code}` as never, { defaultValue: name });

/** What a grant gives, in a name. */
export const rightName = (t: TFunction, { profile, subProfile }: Held): string => (subProfile ? bundleName(t, subProfile) : t(`profiles.${profile}`));
