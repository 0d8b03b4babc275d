import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { GrantView, Permission } from '../../lib/api-types.gen';
import { Action } from '../../lib/why';
import { ExtendDialog } from './extend-dialog';
import { NarrowDialog } from './narrow-dialog';
import { RevokeDialog } from './revoke-dialog';

type Deed = 'narrow' | 'extend' | 'revoke';

/** What stands in the way where the right to do it is there. */
function because({ state, profile, endsAt, revokedAt }: GrantView, deed: Deed): 'pending' | 'over' | 'noParts' | 'noEnd' | 'noLonger' {
  if (revokedAt !== null) return 'over';
  if (state === 'pending') return 'pending';
  if (deed === 'narrow') return profile === 'SupportPortalUser' ? 'over' : 'noParts';
  if (deed === 'revoke') return 'over';
  return endsAt === null ? 'noEnd' : 'noLonger';
}

/** Narrow, extend, revoke: what cannot be done stays, with its reason. */
export function GrantDeeds({ grant }: { grant: GrantView }): ReactNode {
  const { t } = useTranslation('access');
  const { can } = useActing();
  const [deed, setDeed] = useState<Deed | null>(null);
  const close = (): void => setDeed(null);
  /** Over Managers their namer alone decides (Q3). */
  const asked = (each: Deed): Permission => (grant.profile === 'AccessManager' && can(`grant:${each}`) ? 'manager:name' : `grant:${each}`);
  const action = (each: Deed): ReactNode => (
    <Action key={each} allowed={grant.abilities[each]} permission={asked(each)} because={t(`because.${because(grant, each)}`)} size="xs" onClick={() => setDeed(each)}>{t(`${each}.title`)}</Action>
  );
  return (
    <>
      {(['narrow', 'extend', 'revoke'] as const).map(action)}
      <NarrowDialog grant={grant} opened={deed === 'narrow'} onClose={close} />
      <ExtendDialog grant={grant} opened={deed === 'extend'} onClose={close} />
      <RevokeDialog grant={grant} opened={deed === 'revoke'} onClose={close} />
    </>
  );
}
