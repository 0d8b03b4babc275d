import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { DelegationView, NamedView } from '../../lib/api-types.gen';
import { TextLink } from '../../ui/link';
import { Tag } from '../../ui/tag';
import { GrantTag } from './grant-words';

/** Where it stands; what waits for the reader says so. */
export function DelegationTag({ of: { state, abilities, acceptedAt } }: { of: DelegationView }): ReactNode {
  const { t } = useTranslation('access');
  if (abilities.answer) return <Tag tone="warn">{t('delegations.waitsForYou')}</Tag>;
  if (state === 'proposed') return <Tag tone="warn">{t('states.proposed')}</Tag>;
  if (state === 'sourceGone') return <Tag tone="warn">{t('delegations.states.sourceGone')}</Tag>;
  if (state === 'revoked') return <Tag>{t(acceptedAt === null ? 'delegations.declined' : 'delegations.states.revoked')}</Tag>;
  return <GrantTag state={state} />;
}

/** A person's name, or "you". */
export function useParty(): (who: NamedView) => string {
  const { t } = useTranslation('access');
  const { memberId } = useActing();
  return ({ id, name }) => (id === memberId ? t('delegations.you') : name);
}

/** With the way to him, for whoever sees people. */
export function Party({ of }: { of: NamedView }): ReactNode {
  const { customerId, can, memberId } = useActing();
  const party = useParty();
  if (of.id === memberId || !can('member:read')) return party(of);
  return <TextLink to="/customers/$customerId/people/$memberId" params={{ customerId, memberId: of.id }} inherit>{of.name}</TextLink>;
}

/** Through how many more hands it may go. */
export function useOnward(): (depth: number) => string {
  const { t } = useTranslation('access');
  return (depth) => (depth === 0 ? t('delegations.notOnward') : t('delegations.depth', { count: depth }));
}
