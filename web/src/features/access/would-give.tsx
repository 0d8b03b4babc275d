import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { GrantView } from '../../lib/api-types.gen';
import { now } from '../../lib/now';
import css from './access.module.css';
import { givingQuery, type Wanted } from './access.queries';
import { EffectPanel } from './effect-panel';
import { asText } from './parts-field';

/** What waits, as if it were given now: the effect of a yes. */
export function asWanted({ memberId, clientId, profile, subProfile, scope, startsAt, endsAt }: GrantView): Wanted {
  return {
    ...(memberId && { memberId }), ...(clientId && { clientId }), profile, ...(subProfile && { subProfileId: subProfile.id }), ...(scope.length > 0 && { scope: scope.map(asText) }),
    ...(Date.parse(startsAt) > now() && { startsAt }), ...(endsAt && { endsAt }),
  };
}

/** What a yes would give, worked out when somebody wants to see it. */
export function WouldGive({ grant }: { grant: GrantView }): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const [opened, setOpened] = useState(false);
  const forecast = useQuery({ ...givingQuery(customerId, asWanted(grant)), enabled: opened });
  return (
    <details className={css['gives']} onToggle={({ currentTarget: { open } }) => setOpened(open)}>
      <summary>{t('inbox.gives')}</summary>
      {opened && <EffectPanel forecast={forecast} decided />}
    </details>
  );
}
