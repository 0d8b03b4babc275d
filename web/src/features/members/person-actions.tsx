import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { MemberView } from '../../lib/api-types.gen';
import { useChanged } from '../../lib/changed';
import { Action } from '../../lib/why';
import { EndDialog } from './end-dialog';
import { endPreviewQuery } from './members.queries';

/** What can be done with a person; what cannot stays, with its reason. */
export function PersonActions({ member }: { member: MemberView }): ReactNode {
  return (
    <>
      {member.invitation !== null && <InviteAgain member={member} />}
      <Attest member={member} />
      <End member={member} />
    </>
  );
}

function Attest({ member }: { member: MemberView }): ReactNode {
  const { t } = useTranslation('members');
  const { customerId } = useActing();
  const changed = useChanged();
  const [opened, { open, close }] = useDisclosure();
  const name = member.displayName;
  const attest = async (): Promise<void> => {
    await told(api.POST('/api/v1/customers/{customerId}/members/{memberId}/attestation', { params: { path: { customerId, memberId: member.id }, header: ifMatch(member.version) } }));
    notifications.show({ message: t('attest.done', { name }) });
    await changed();
  };
  return (
    <>
      <Action allowed={member.abilities.attest} permission="member:admit" because={member.state === 'ended' ? t('endedAlready') : t('attest.another')} onClick={open}>{t('attest.title')}</Action>
      <ActionDialog title={t('attest.ask', { name })} opened={opened} onClose={close} submit={t('attest.submit')} onSubmit={attest}>
        <p style={{ margin: 0 }}>{t('attest.effect', { name, link: t(`links.${member.link}`) })}</p>
      </ActionDialog>
    </>
  );
}

function InviteAgain({ member }: { member: MemberView }): ReactNode {
  const { t } = useTranslation('members');
  const { customerId } = useActing();
  const changed = useChanged();
  const [opened, { open, close }] = useDisclosure();
  const { displayName: name, email } = member;
  const invite = async (): Promise<void> => {
    await told(api.POST('/api/v1/customers/{customerId}/members/{memberId}/invitation', { params: { path: { customerId, memberId: member.id } } }));
    notifications.show({ message: t('invite.done', { email }) });
    await changed();
  };
  return (
    <>
      <Action allowed={member.abilities.invite} permission="member:admit" because={t('endedAlready')} onClick={open}>{t('invite.title')}</Action>
      <ActionDialog title={t('invite.ask', { name })} opened={opened} onClose={close} submit={t('invite.submit')} onSubmit={invite}>
        <p style={{ margin: 0 }}>{t('invite.effect', { email })}</p>
      </ActionDialog>
    </>
  );
}

function End({ member }: { member: MemberView }): ReactNode {
  const { t } = useTranslation('members');
  const { t: tLib } = useTranslation('lib');
  const { customerId, can } = useActing();
  const [opened, { open, close }] = useDisclosure();
  const allowed = member.abilities.end;
  const ended = member.state === 'ended';
  const { data: preview } = useQuery({ ...endPreviewQuery(customerId, member.id), enabled: !allowed && !ended && can('member:end') });
  const refusal = preview?.refusal ?? null;
  const because = refusal ? (tLib(`codes.${refusal.replaceAll('.', '_')}` as never) as string) : ended ? t('endedAlready') : undefined;
  // whoever may end people and meets no obstacle lacks the right over Managers (Q3)
  return (
    <>
      <Action allowed={allowed} permission={can('member:end') && !because ? 'manager:name' : 'member:end'} because={because} onClick={open}>{t('end.title')}</Action>
      <EndDialog member={member} opened={opened} onClose={close} />
    </>
  );
}
