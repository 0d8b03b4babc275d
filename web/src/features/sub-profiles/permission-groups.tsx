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
            <h3>{category}{wide && <Applications of={given} />}</h3>
            <ul className={css['permissions']}>
              {given.map((entry) => <li key={entry.permission} className={css['item']}><IconCheck size={16} aria-hidden /><Given entry={entry} brief={!wide} /></li>)}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

/** Where customer data is seen: in these Applications. */
function Applications({ of: given }: { of: readonly PermissionView[] }): ReactNode {
  const format = useFormat();
  const labels = [...new Set(given.filter(({ data }) => data).flatMap(({ applications }) => applications.map(({ label }) => label)))];
  return labels.length > 0 && <small>{format.list(labels)}</small>;
}

/** The deed, its name for machines, and whether an Application that it lives in is on. */
function Given({ entry: { label, permission, on }, brief }: { entry: PermissionView; brief: boolean }): ReactNode {
  const { t } = useTranslation('sub-profiles');
  return (
    <span>
      {label} {!on && <Tag tone="warn">{t('applicationOff')}</Tag>}
      {!brief && <small>{permission}</small>}
    </span>
  );
}
