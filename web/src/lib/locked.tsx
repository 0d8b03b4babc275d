import { Button, type ButtonProps, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLock } from '@tabler/icons-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from '../ui/small.module.css';

export type Look = Pick<ButtonProps, 'variant' | 'color' | 'size' | 'leftSection'>;

/** What may not be pressed is quiet, whatever its place. */
export function LockedButton({ variant, children, color: _, ...rest }: Look & Omit<ComponentPropsWithRef<'button'>, 'color'>): ReactNode {
  const { t } = useTranslation('lib');
  return <Button {...rest} variant={variant === 'filled' ? 'default' : variant ?? 'default'} color="gray" leftSection={<IconLock size={14} aria-hidden />} data-locked>{children}<span className="visually-hidden">{t('locked')}</span></Button>;
}

/** A button that stays where it is and says why it may not be pressed, where the page itself knows the reason. */
export function Locked({ reason, children, ...look }: Look & { reason: string; children: ReactNode }): ReactNode {
  const [opened, { toggle, close }] = useDisclosure();
  return (
    <Popover opened={opened} onClose={close} onDismiss={close} trapFocus withArrow shadow="md" width="min(20rem, 100vw - 1.5rem)" position="bottom">
      <Popover.Target>
        <LockedButton {...look} onClick={toggle}>{children}</LockedButton>
      </Popover.Target>
      <Popover.Dropdown><div className={css['reason']} tabIndex={-1} data-autofocus><p>{reason}</p></div></Popover.Dropdown>
    </Popover>
  );
}
