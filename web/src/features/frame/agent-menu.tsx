import type { ReactNode } from 'react';
import { api, told } from '../../lib/api';
import { useAgent } from '../../lib/session';
import { OwnMenu } from './person-menu';
import { useSignOut } from './use-sign-out';

export function AgentMenu(): ReactNode {
  const { displayName, email } = useAgent();
  const signOut = useSignOut(() => told(api.DELETE('/api/v1/operator/session', {})), '/sign-in?as=agent');
  return <OwnMenu name={displayName} email={email} account="/operator/account" onSignOut={signOut} />;
}
