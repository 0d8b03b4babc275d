import { IconActivity, IconApi, IconApps, IconBriefcase, IconCalendarDue, IconDeviceSim, IconFileText, IconHierarchy2, IconHome, IconInbox, IconKey, IconPhone, IconShieldLock, IconUsers } from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type { Permission } from '../../lib/api-types.gen';

export interface Place {
  id: 'home' | 'people' | 'mandates' | 'affiliates' | 'inbox' | 'delegations' | 'subProfiles' | 'sims' | 'documents' | 'ownLines' | 'clients' | 'applications' | 'activity' | 'deadlines';
  icon: Icon;
  to: LinkProps['to'];
  /** Whoever has it finds this place in his menu; null: everybody. */
  permission: Permission | null;
}

/** The places of a Customer, in the order of its menu. */
export const PLACES: readonly Place[] = [
  { id: 'home', icon: IconHome, to: '/customers/$customerId', permission: null },
  { id: 'ownLines', icon: IconPhone, to: '/customers/$customerId/own-lines', permission: 'line:read-own' },
  { id: 'sims', icon: IconDeviceSim, to: '/customers/$customerId/sims', permission: 'sim:read' },
  { id: 'documents', icon: IconFileText, to: '/customers/$customerId/documents', permission: 'document:read' },
  { id: 'people', icon: IconUsers, to: '/customers/$customerId/people', permission: 'member:read' },
  { id: 'mandates', icon: IconBriefcase, to: '/customers/$customerId/mandates', permission: 'mandate:read' },
  { id: 'affiliates', icon: IconHierarchy2, to: '/customers/$customerId/affiliates', permission: 'affiliate:read' },
  { id: 'inbox', icon: IconInbox, to: '/customers/$customerId/inbox', permission: 'grant:decide' },
  { id: 'subProfiles', icon: IconShieldLock, to: '/customers/$customerId/sub-profiles', permission: 'sub-profile:read' },
  { id: 'clients', icon: IconApi, to: '/customers/$customerId/api', permission: 'client:read' },
  { id: 'applications', icon: IconApps, to: '/customers/$customerId/applications', permission: 'subscription:read' },
  { id: 'activity', icon: IconActivity, to: '/customers/$customerId/activity', permission: 'ledger:read' },
  { id: 'delegations', icon: IconKey, to: '/customers/$customerId/delegations', permission: 'contact:read' },
  { id: 'deadlines', icon: IconCalendarDue, to: '/customers/$customerId/deadlines', permission: null },
];

