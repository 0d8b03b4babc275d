import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { bundleName } from '../../lib/bundle-name';
import { useFilterWords } from '../../lib/filter-words';
import { type Filter, Filters } from '../../ui/filters';
import { subProfilesQuery } from './access.queries';
import { type AccessOn, anybodyQuery, memberQuery } from './moment.queries';

const PROFILES = ['AccessManager', 'SupportPortalUser', 'ServiceUser'] as const;

interface AccessOnFiltersProps {
  asked: AccessOn;
  onChange: (changed: Partial<AccessOn>) => void;
}

/** Whose rights, and which. */
export function AccessOnFilters({ asked, onChange }: AccessOnFiltersProps): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const { customerId, can } = useActing();
  const words = useFilterWords();
  const { data: bundles = [] } = useQuery({ ...subProfilesQuery(customerId), enabled: can('sub-profile:read') });
  const person = usePerson(asked.person, (value) => onChange({ person: value ?? undefined }));
  const filters: Filter[] = [
    ...(can('member:read') ? [person] : []),
    { id: 'profile', label: t('accessOn.profile'), value: asked.profile ?? null, options: PROFILES.map((value) => ({ value, label: tLib(`profiles.${value}`) })), onChange: (value) => onChange({ profile: (value ?? undefined) as AccessOn['profile'] }) },
    {
      id: 'subProfile', label: t('accessOn.subProfile'), value: asked.subProfile ?? null, onChange: (value) => onChange({ subProfile: value ?? undefined }),
      options: bundles.map((bundle) => ({ value: bundle.id, label: bundleName(tLib, bundle) })).sort((one, other) => one.label.localeCompare(other.label)),
    },
  ];
  return <Filters words={words} filters={filters} />;
}

/** Found by name as one types; whoever stands in the address is called by his name. */
function usePerson(chosen: string | undefined, onChange: Filter['onChange']): Filter {
  const { t } = useTranslation('access');
  const { customerId, can } = useActing();
  const [name, setName] = useState('');
  const { data: found = [] } = useQuery({ ...anybodyQuery(customerId, name), enabled: can('member:read') });
  const { data: one } = useQuery({ ...memberQuery(customerId, chosen ?? ''), enabled: chosen !== undefined && can('member:read') });
  return { id: 'person', label: t('accessOn.person'), value: chosen ?? null, shown: chosen && (one?.displayName ?? '…'), options: found.map(({ id, displayName }) => ({ value: id, label: displayName })), onSearch: setName, onChange };
}
