import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArchive, IconArrowsDiff, IconCopy, IconQuestionMark } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { SubProfileView } from '../../lib/api-types.gen';
import { bundleName } from '../../lib/bundle-name';
import { FaultPage, LoadingPage, MissingPage } from '../../lib/fault-pages';
import { When } from '../../lib/when';
import { Action } from '../../lib/why';
import { Columns, Facts, Page, Section } from '../../ui/page';
import { Tag } from '../../ui/tag';
import { Holders, type TickedDeeds } from './holders';
import { PermissionGroups } from './permission-groups';
import { RetireDialog } from './retire-dialog';
import { subProfilesQuery } from './sub-profiles.queries';

const route = getRouteApi('/customers/$customerId/sub-profiles/$subProfileId/');

/** One bundle: what it gives, and who has it. */
export function SubProfilePage({ deeds }: { deeds: TickedDeeds }): ReactNode {
  const { customerId, subProfileId } = route.useParams();
  const { data, error } = useQuery(subProfilesQuery(customerId));
  if (error) return <FaultPage error={error} />;
  if (!data) return <LoadingPage />;
  const subProfile = data.find(({ id }) => id === subProfileId);
  return subProfile ? <One subProfile={subProfile} deeds={deeds} /> : <MissingPage />;
}

function One({ subProfile, deeds }: { subProfile: SubProfileView; deeds: TickedDeeds }): ReactNode {
  const { t } = useTranslation('sub-profiles');
  const { customerId } = useActing();
  const { t: lib } = useTranslation('lib');
  const { code, builtIn, retiredAt, permissions } = subProfile;
  return (
    <Page
      title={bundleName(lib, subProfile)} back={{ to: { to: '/customers/$customerId/sub-profiles', params: { customerId } }, label: t('title') }}
      lead={<>{builtIn ? t('builtInLead') : t('ownLead')}{retiredAt && <> <Tag>{t('retired')}</Tag></>}</>}
      actions={<Actions subProfile={subProfile} />}
    >
      <Columns>
        <Section title={t('whatItGives', { count: permissions.length })}><PermissionGroups permissions={permissions} wide /></Section>
        <Section title={t('facts')}>
          <Facts facts={[
            [t('code'), <code key="code">{code}</code>],
            [t('kind'), builtIn ? t('builtIn') : t('own')],
            [t('state'), retiredAt ? <span key="state">{t('retired')}, <When at={retiredAt} /></span> : t('inUse')],
          ]} />
        </Section>
      </Columns>
      <Holders subProfile={subProfile} deeds={deeds} />
    </Page>
  );
}

function Actions({ subProfile }: { subProfile: SubProfileView }): ReactNode {
  const { t } = useTranslation('sub-profiles');
  const { customerId, can } = useActing();
  const navigate = route.useNavigate();
  const [retiring, { open, close }] = useDisclosure();
  const { id, builtIn, retiredAt, abilities } = subProfile;
  return (
    <>
      <Button variant="default" leftSection={<IconArrowsDiff size={16} aria-hidden />} renderRoot={(props) => <Link {...props} to="/customers/$customerId/sub-profiles/compare" params={{ customerId }} search={{ a: id }} />}>{t('compareWith')}</Button>
      <Action allowed={can('grant:read')} permission="grant:read" leftSection={<IconQuestionMark size={16} aria-hidden />} onClick={() => void navigate({ to: '/customers/$customerId/sub-profiles/$subProfileId/what-if', params: { customerId, subProfileId: id } })}>{t('whatIf')}</Action>
      <Action allowed={can('sub-profile:define')} permission="sub-profile:define" leftSection={<IconCopy size={16} aria-hidden />} onClick={() => void navigate({ to: '/customers/$customerId/sub-profiles/new', params: { customerId }, search: { from: id } })}>{t('defineLike')}</Action>
      <Action allowed={abilities.retire} permission="sub-profile:define" because={retiredAt ? t('retiredAlready') : builtIn ? t('builtInStays') : undefined} leftSection={<IconArchive size={16} aria-hidden />} onClick={open}>{t('retire')}</Action>
      <RetireDialog subProfile={subProfile} opened={retiring} onClose={close} />
    </>
  );
}
