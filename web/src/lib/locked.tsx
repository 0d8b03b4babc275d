import { Button, type ButtonProps, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from '../ui/small.module.css';

/** A button that stays where it is and says why it may not be pressed, where the page itself knows the reason. */
export function Locked({ reason, children, ...look }: Pick<ButtonProps, 'variant' | 'color' | 'size' | 'leftSection'> & { reason: string; children: ReactNode }): ReactNode {
  const { t } = useTranslation('lib');
  const [opened, { toggle, close }] = useDisclosure();
  return (
    <Popover opened={opened} onClose={close} onDismiss={close} trapFocus withArrow shadow="md" width="min(20rem, 100vw - 1.5rem)" position="bottom">
      <Popover.Target>
        <Button {...look} variant={look.variant === 'filled' ? 'default' : look.variant ?? 'default'} color="gray" leftSection={<IconLock size={14} aria-hidden />} data-locked onClick={toggle}>{children}<span className="visually-hidden">{t('locked')}</span></Button>
      </Popover.Target>
      <Popover.Dropdown><div className={css['reason']} tabIndex={-1} data-autofocus><p>{reason}</p></div></Popover.Dropdown>
    </Popover>
  );
}
