import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { GrantView, Permission } from '../../lib/api-types.gen';
import { WhoCan } from '../../lib/problem-note';
import { decisionQuery } from '../../lib/why';
import css from './access.module.css';
import { subProfilesQuery } from './access.queries';

/** Who could decide on it instead, or that nobody can: the server's answer to why its holder may not yet. */
export function WhoDecides({ grant }: { grant: GrantView }): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const permission = useOneOf(grant);
  const actor = grant.memberId ?? grant.clientId ?? undefined;
  const { data } = useQuery({ ...decisionQuery(customerId, { permission: permission ?? 'decision:explain', actor }), enabled: permission !== null });
  if (!data || data.allowed || !data.missing.some(({ grantId }) => grantId === grant.id)) return null;
  return data.grantableBy.length > 0 ? <div className={css['grantFacts']}><WhoCan grantors={data.grantableBy} /></div> : <p className={css['grantFacts']}>{t('inbox.nobody')}</p>;
}

/** Something that the grant would give. */
function useOneOf({ profile, subProfile }: GrantView): Permission | null {
  const { customerId } = useActing();
  const { data } = useQuery({ ...subProfilesQuery(customerId), enabled: subProfile !== null });
  if (profile === 'AccessManager') return 'grant:give';
  if (profile === 'ServiceUser') return 'line:read-own';
  return (data?.find(({ id }) => id === subProfile?.id)?.permissions[0] ?? null) as Permission | null;
}
