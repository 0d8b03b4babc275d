import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberView } from '../../lib/api-types.gen';
import { Tag } from '../../ui/tag';

type Told = Pick<MemberView, 'state' | 'invitation'>;

/** What is out of the ordinary about a person: whoever is simply here has none. */
export function MemberTags({ member }: { member: Told }): ReactNode {
  const { t } = useTranslation('members');
  const told = tagOf(member);
  return told && <Tag tone={told === 'invited' || told === 'expired' ? 'warn' : 'quiet'}>{t(`tags.${told}`)}</Tag>;
}

function tagOf({ state, invitation }: Told): 'ended' | 'notBegun' | 'invited' | 'expired' | null {
  if (state === 'ended') return 'ended';
  if (invitation) return invitation === 'open' ? 'invited' : 'expired';
  return state === 'notBegun' ? 'notBegun' : null;
}
