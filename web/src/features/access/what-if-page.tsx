import { Checkbox, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { SubProfilePermission, SubProfileView } from '../../lib/api-types.gen';
import { bundleName } from '../../lib/bundle-name';
import { FaultPage, LoadingPage, MissingPage } from '../../lib/fault-pages';
import { PermissionChoice } from '../../lib/permission-choice';
import { Action, WhyNot } from '../../lib/why';
import { Columns, Page, Section } from '../../ui/page';
import css from './access.module.css';
import { subProfilesQuery } from './access.queries';
import { WhatIfAnswer } from './what-if-answer';

const route = getRouteApi('/customers/$customerId/sub-profiles/$subProfileId/what-if');

/** Who would gain and lose what if a sub-profile gave something else; nothing is stored. */
export function WhatIfPage(): ReactNode {
  const { customerId, subProfileId } = route.useParams();
  const { data, error } = useQuery(subProfilesQuery(customerId));
  if (error) return <FaultPage error={error} />;
  if (!data) return <LoadingPage />;
  const subProfile = data.find(({ id }) => id === subProfileId);
  return subProfile ? <Supposed subProfile={subProfile} /> : <MissingPage />;
}

function Supposed({ subProfile }: { subProfile: SubProfileView }): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const { customerId, can } = useActing();
  const name = bundleName(tLib, subProfile);
  return (
    <Page
      title={t('whatIf.title', { name })} lead={t('whatIf.lead')}
      back={{ to: { to: '/customers/$customerId/sub-profiles/$subProfileId', params: { customerId, subProfileId: subProfile.id } }, label: name }}
    >
      {can('grant:read') ? <Choice subProfile={subProfile} /> : <Section><WhyNot permission="grant:read" /></Section>}
    </Page>
  );
}

function Choice({ subProfile: { id, permissions } }: { subProfile: SubProfileView }): ReactNode {
  const { t } = useTranslation('access');
  const { customerId, can } = useActing();
  const { gives } = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = gives === undefined ? permissions : gives.split(',').filter((permission) => permission !== '');
  const isSame = chosen.length === permissions.length && chosen.every((permission) => permissions.includes(permission));
  const choose = (next: string[]): void => void navigate({ search: { gives: next.join(',') }, replace: true, resetScroll: false });
  return (
    <Columns>
      <Section>
        <Checkbox.Group label={t('whatIf.choose')} value={[...chosen]} onChange={choose}><PermissionChoice chosen={chosen} onChange={choose} /></Checkbox.Group>
      </Section>
      <Stack gap="md" className={css['supposed']}>
        <Section title={t('whatIf.answer')}>
          {isSame || chosen.length === 0
            ? <p className={css['grantFacts']}>{t(isSame ? 'whatIf.same' : 'whatIf.nothingChosen')}</p>
            : <WhatIfAnswer changes={{ changedSubProfiles: [{ subProfileId: id, permissions: chosen as SubProfilePermission[] }] }} />}
          <p className={css['example']}>{t('whatIf.neverEdited')}</p>
          <div className={`${css['define'] ?? ''} no-print`}>
            <Action allowed={can('sub-profile:define')} permission="sub-profile:define" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => void navigate({ to: '/customers/$customerId/sub-profiles/new', params: { customerId }, search: { from: id, gives: isSame ? undefined : gives } })}>{t('whatIf.define')}</Action>
          </div>
        </Section>
      </Stack>
    </Columns>
  );
}
