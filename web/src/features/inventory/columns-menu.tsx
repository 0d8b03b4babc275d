import { Button, Checkbox, Popover, Stack, Text } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColumnChoice } from './sim-columns';

/** Which columns stand in the list; the choice is part of its address. */
export function ColumnsMenu({ choice: { choices, toggle }, onChange }: { choice: ColumnChoice; onChange: (columns: string | undefined) => void }): ReactNode {
  const { t } = useTranslation('inventory');
  return (
    <Popover trapFocus withArrow shadow="md" position="bottom-end" width={260}>
      <Popover.Target><Button variant="subtle" size="xs" leftSection={<IconColumns3 size={14} aria-hidden />}>{t('columnsMenu')}</Button></Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" role="group" aria-label={t('columnsMenu')}>
          {choices.map(({ id, header, shown }) => <Checkbox key={id} label={header} checked={shown} onChange={() => onChange(toggle(id))} />)}
          <Text size="sm" c="dimmed">{t('columnsFixed')}</Text>
          <Button size="xs" variant="default" onClick={() => onChange(undefined)}>{t('columnsUsual')}</Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
