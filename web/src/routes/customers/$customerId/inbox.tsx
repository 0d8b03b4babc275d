import { createFileRoute } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { showGivingEffect } from '../../../features/access/giving-effect';
import { InboxPage } from '../../../features/access/inbox-page';
import { AskedOfYou } from '../../../features/access-requests/asked-of-you';

export const Route = createFileRoute('/customers/$customerId/inbox')({ component: Inbox });

function Inbox(): ReactNode {
  return <InboxPage asked={(ifNone) => <AskedOfYou effect={showGivingEffect} ifNone={ifNone} />} />;
}
