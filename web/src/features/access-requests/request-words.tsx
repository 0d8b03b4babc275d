import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { AccessRequestState, AccessRequestView } from '../../lib/api-types.gen';
import { language } from '../../lib/i18n';
import { When } from '../../lib/when';
import { TextLink } from '../../ui/link';
import { Tag } from '../../ui/tag';

export const STATES = ['waiting', 'granted', 'declined', 'withdrawn', 'lapsed'] as const satisfies readonly AccessRequestState[];
const TONES = { waiting: 'warn', granted: 'good', declined: 'bad', withdrawn: 'quiet', lapsed: 'quiet' } as const;

/** Where it stands, and what of that somebody should know. */
export function RequestState({ of: { state, overdue, need, grant } }: { of: AccessRequestView }): ReactNode {
  const { t } = useTranslation('access-requests');
  const second = grant?.secondPerson === 'pending' || grant?.secondPerson === 'refused' ? grant.secondPerson : null;
  return (
    <>
      <Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag>
      {overdue && <> <Tag tone="bad">{t('overdue')}</Tag></>}
      {need === 'met' && <> <Tag tone="good">{t('met')}</Tag></>}
      {second && <> <Tag tone="warn">{t(`second.${second}`)}</Tag></>}
    </>
  );
}

/** The permission as a heading has it. */
export const deedOf = ({ label }: AccessRequestView): string => label.charAt(0).toLocaleUpperCase(language()) + label.slice(1);

/** A line has its number for whoever may see it (I1). */
export function useWhere(): (request: Pick<AccessRequestView, 'part'>) => string {
  const { t } = useTranslation('access-requests');
  return ({ part }) => {
    if (part === null) return t('where.customer');
    const name = [part.code, part.name].filter((each) => each !== null).join(' ');
    return name === '' ? t(`where.${part.kind === 'line' ? 'line' : 'part'}`) : t(`where.named.${part.kind}`, { name });
  };
}

/** Whoever asks; a link for whoever sees people. */
export function Asker({ of: { member } }: { of: AccessRequestView }): ReactNode {
  const { customerId, can } = useActing();
  if (!can('member:read')) return member.name;
  return <TextLink to="/customers/$customerId/people/$memberId" params={{ customerId, memberId: member.id }} inherit>{member.name}</TextLink>;
}

/** "as long as the link", or until when. */
export function WishedUntil({ of: { wishedUntil } }: { of: AccessRequestView }): ReactNode {
  const { t } = useTranslation('access-requests');
  return wishedUntil === null ? t('asLongAs') : <When at={wishedUntil} exact />;
}
