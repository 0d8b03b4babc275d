import { Button, type ButtonProps, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from '../ui/small.module.css';
import type { AgentView } from './api-types.gen';

interface AgentActionProps extends Pick<ButtonProps, 'variant' | 'color' | 'size' | 'leftSection'> {
  allowed: boolean;
  /** Which desk of the operator does it. */
  desk: AgentView['role'];
  /** Why not, where the desk is right and something else is in the way. */
  because?: string;
  onClick: () => void;
  children: ReactNode;
}

/** What an agent of the operator may do, or may not: then it stays where it is, and says who does it. */
export function AgentAction({ allowed, desk, because, onClick, children, ...look }: AgentActionProps): ReactNode {
  const { t } = useTranslation('lib');
  const [opened, { toggle, close }] = useDisclosure();
  if (allowed) return <Button variant="default" {...look} onClick={onClick}>{children}</Button>;
  return (
    <Popover opened={opened} onClose={close} onDismiss={close} trapFocus withArrow shadow="md" width={320} position="bottom">
      <Popover.Target>
        <Button variant="default" {...look} color="gray" leftSection={<IconLock size={14} aria-hidden />} data-locked onClick={toggle}>{children}<span className="visually-hidden">{t('locked')}</span></Button>
      </Popover.Target>
      <Popover.Dropdown><div className={css['reason']} tabIndex={-1} data-autofocus><p>{because ?? t(`desks.${desk}`)}</p></div></Popover.Dropdown>
    </Popover>
  );
}
