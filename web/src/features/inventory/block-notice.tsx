import { Alert, Group } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SimDetailView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { lastInstantOf } from './numbers';

/** S0-6: how long it is blocked, what comes then, and what can be chosen before. */
export function BlockNotice({ sim: { block }, children }: { sim: SimDetailView; children: ReactNode }): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  if (!block) return null;
  const day = (at: string): string => format.day(lastInstantOf(at));
  return (
    <Alert icon={<IconLock size={20} aria-hidden />} color="gray" variant="outline" title={block.until ? t('notice.title', { day: day(block.until) }) : t('states.blocked')} mb="md">
      {block.cause && block.since && <p style={{ margin: 0 }}>{t('notice.since', { cause: t(`causes.${block.cause}`), since: format.minute(block.since) })}</p>}
      {block.until && <p style={{ margin: 0 }}>{t('notice.then')} {block.latestUntil && t('notice.latest', { day: day(block.latestUntil) })}</p>}
      <Group gap="xs" mt="sm">{children}</Group>
    </Alert>
  );
}
