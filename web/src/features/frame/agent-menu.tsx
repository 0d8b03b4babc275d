import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, told } from '../../lib/api';
import { endLook } from '../../lib/look';
import { useAgent } from '../../lib/session';
import { OwnMenu } from './person-menu';

export function AgentMenu(): ReactNode {
  const { displayName, email } = useAgent();
  const leave = (): void => {
    endLook();
    location.assign('/sign-in?as=agent'); // a new page: nothing that was read stays in this one's memory
  };
  const signOut = useMutation({ mutationFn: () => told(api.DELETE('/api/v1/operator/session', {})), onSettled: leave });
  return <OwnMenu name={displayName} email={email} account="/operator/account" onSignOut={() => signOut.mutate()} />;
}
