import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PermissionView } from '../../lib/api-types.gen';
import { useCatalogue } from '../../lib/catalogue';
import { useFormat } from '../../lib/format';
import { Tag } from '../../ui/tag';
import css from './sub-profiles.module.css';

/** What a bundle gives, by category; a category of which it gives nothing is not mentioned. */
export function PermissionGroups({ permissions, wide }: { permissions: readonly string[]; wide?: boolean }): ReactNode {
  const { groups } = useCatalogue();
  return (
    <div className={wide ? css['wide'] : css['groups']}>
      {groups.map(({ category, entries }) => {
        const given = entries.filter(({ permission }) => permissions.includes(permission));
        return given.length === 0 ? null : (
          <div key={category}>
            <h3>{category}</h3>
            <ul className={css['permissions']}>
              {given.map((entry) => <li key={entry.permission} className={css['item']}><IconCheck size={16} aria-hidden /><Given entry={entry} brief={!wide} /></li>)}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

/** The deed, its name for machines, the Applications it lives in, and whether one of them is on. */
function Given({ entry: { label, permission, applications, data, on }, brief }: { entry: PermissionView; brief: boolean }): ReactNode {
  const { t } = useTranslation('sub-profiles');
  const format = useFormat();
  return (
    <span>
      <span className={css['deed']}>{label}</span> {!on && <Tag tone="warn">{t('applicationOff')}</Tag>}
      {!brief && <small>{permission}{data && ` · ${format.list(applications.map((each) => each.label))}`}</small>}
    </span>
  );
}
