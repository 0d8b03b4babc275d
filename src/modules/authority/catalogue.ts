import type { Language } from './call.js';
import { BUNDLED } from './may-grant.js';
import { type Application, CATEGORIES, type Category, CATEGORY_NAMES, isOfTheWhole, type Permission, PERMISSIONS } from './permissions.js';
import type { Policy } from './policy.js';
import { TEXTS } from './texts.js';

/** A permission as pages show it, in the language of the reader. */
export interface ListedPermission {
  permission: Permission;
  label: string;
  category: Category;
  categoryLabel: string;
  /** It gives nothing unless one of them is on. */
  applications: { application: Application; label: string }[];
  /** One of them is on at this Customer now. */
  on: boolean;
  data: boolean;
  whole: boolean;
  bundled: boolean;
  rule: string;
}

/** Every permission there is, under its heading. */
export function catalogue(language: Language, policy: Policy): ListedPermission[] {
  const texts = TEXTS[language];
  return CATEGORY_NAMES.flatMap((category) => permissionsIn(category).map((permission) => {
    const { applications, data, rule } = PERMISSIONS[permission];
    return {
      permission, label: permissionLabel(language, permission), category, categoryLabel: texts.categories[category],
      applications: applications.map((application) => ({ application, label: applicationLabel(language, application) })), on: policy.obstacleOf(permission)?.cause !== 'applicationOff',
      data, whole: isOfTheWhole(permission), bundled: BUNDLED.includes(permission), rule,
    };
  }));
}

/** What an Application is called. */
export const applicationLabel = (language: Language, application: Application): string => TEXTS[language].applications[application];

/** The deed, as it stands alone. */
export const permissionLabel = (language: Language, permission: Permission): string => alone(language, TEXTS[language].permissions[permission]);

/** Dutch and German write the deed with its particle ("te bekijken", "toe te kennen", "einzusehen"), which a label has not. */
function alone(language: Language, deed: string): string {
  if (language === 'nl') return deed.replaceAll(/(?<=^|\s)(toe|in|aan|vast|vrij) te (?=\p{L})/gu, '$1').replaceAll(/(?<=^|\s)te (?=\p{L})/gu, '');
  return language === 'de' ? deed.replaceAll(/(?<=^|\s)zu (?=\p{Ll})/gu, '').replaceAll(/(\p{L}{2,})zu(\p{L}+en)(?=$|[ ,])/gu, '$1$2') : deed;
}

const permissionsIn = (category: Category): Permission[] => {
  const nouns: readonly string[] = CATEGORIES[category];
  return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => nouns.includes(permission.split(':')[0] ?? ''));
};
