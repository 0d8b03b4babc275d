import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useCatalogue } from '../../lib/catalogue';
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
              {given.map(({ permission, label }) => (
                <li key={permission} className={css['item']}><IconCheck size={16} aria-hidden /><span>{label} <code>{permission}</code></span></li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
