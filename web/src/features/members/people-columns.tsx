import { useTranslation } from 'react-i18next';
import type { MemberView } from '../../lib/api-types.gen';
import { When } from '../../lib/when';
import type { Column } from '../../ui/data-table';
import { Above } from '../../ui/data-table';
import { MemberTags } from './member-tags';

/** A person in a row: who, with what, until when. */
export function usePeopleColumns(): Column<MemberView>[] {
  const { t } = useTranslation('members');
  const { t: tLib } = useTranslation('lib');
  const rightsOf = ({ rights, profiles }: MemberView): string => (rights ?? profiles.map((profile) => tLib(`profiles.${profile}`))).join('; ');
  return [
    { id: 'name', header: t('name'), width: '17%', cell: ({ displayName }) => displayName },
    { id: 'email', header: t('email'), width: '21%', cell: ({ email }) => email },
    { id: 'rights', header: t('profilesAndRights'), cell: (row) => rightsOf(row) && <span title={rightsOf(row)}>{rightsOf(row)}</span> },
    { id: 'until', header: t('until'), width: '7rem', cell: ({ nextEnd, endsAt }) => atOf(nextEnd ?? endsAt) },
    { id: 'seen', header: t('seen'), width: '7rem', cell: ({ lastSeenAt }) => atOf(lastSeenAt) },
    { id: 'state', header: t('state'), width: '7.5rem', cell: (row) => <MemberTags member={row} /> },
  ];
}

const atOf = (at: string | null) => at && <Above><When at={at} /></Above>;
