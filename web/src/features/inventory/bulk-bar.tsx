import { Anchor, Button, Group } from '@mantine/core';
import { IconArrowRight, IconDeviceMobile, IconDeviceMobileOff, IconLock, IconLockOpen } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { BulkDeedKind, Permission } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { Action } from '../../lib/why';
import { BulkDialog } from './bulk-dialog';
import css from './inventory.module.css';
import type { Chosen } from './use-selection';

const DEEDS: readonly { deed: BulkDeedKind; permission: Permission; icon: ReactNode }[] = [
  { deed: 'allocate', permission: 'line:allocate', icon: <IconArrowRight size={16} aria-hidden /> },
  { deed: 'block', permission: 'sim:block', icon: <IconLock size={16} aria-hidden /> },
  { deed: 'unblock', permission: 'sim:block', icon: <IconLockOpen size={16} aria-hidden /> },
  { deed: 'markOwned', permission: 'device:mark', icon: <IconDeviceMobile size={16} aria-hidden /> },
  { deed: 'markNotOwned', permission: 'device:mark', icon: <IconDeviceMobileOff size={16} aria-hidden /> },
];

/** What can be done to all that is chosen; it stays in sight while one scrolls. */
export function BulkBar({ chosen, total, totalShown }: { chosen: Chosen; total: number | undefined; totalShown: string | undefined }): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  const { can } = useActing();
  const [deed, setDeed] = useState<BulkDeedKind | null>(null);
  const { count, everything, chooseEverything, clear } = chosen;
  if (count === 0 && !everything) return null;
  const many = can('sim:change-many');
  return (
    <div className={css['bulk']} role="region" aria-label={t('select.bar')}>
      <Group gap="sm">
        <strong role="status">{everything ? t('select.everything', { shown: totalShown ?? '' }) : t('select.count', { count, shown: format.number(count) })}</strong>
        {!everything && total !== undefined && total > count && <Anchor component="button" type="button" size="sm" onClick={chooseEverything}>{t('select.choose', { shown: totalShown ?? '' })}</Anchor>}
      </Group>
      <Group gap="xs">
        {DEEDS.map(({ deed: each, permission, icon }) => (
          <Action key={each} size="xs" allowed={many && can(permission)} permission={many ? permission : 'sim:change-many'} leftSection={icon} onClick={() => setDeed(each)}>{t(`bulk.deeds.${each}`)}</Action>
        ))}
        <Button size="xs" variant="subtle" onClick={clear}>{t('select.clear')}</Button>
      </Group>
      {deed && <BulkDialog deed={deed} selection={chosen.selection} onClose={() => setDeed(null)} onDone={clear} />}
    </div>
  );
}
