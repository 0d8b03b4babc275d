import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgentView } from './api-types.gen';
import { Locked } from './locked';

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
  if (allowed) return <Button variant="default" {...look} onClick={onClick}>{children}</Button>;
  return <Locked {...look} reason={because ?? t(`desks.${desk}`)}>{children}</Locked>;
}
