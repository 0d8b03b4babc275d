import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, told } from '../../lib/api';
import { DoorPage } from '../../lib/door-page';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import css from '../../ui/door.module.css';
import { ButtonLink } from '../../ui/link';
import { AnsweredChange } from './email-confirmation-page';
import { DeadLink } from './link-door';
import { useToken } from './use-token';

const route = getRouteApi('/email-veto');

/** At the present address: stop the change, or let it be at once. What each does stands before it. */
export function EmailVetoPage(): ReactNode {
  const { t } = useTranslation('session');
  const { as } = route.useSearch();
  const token = useToken();
  const veto = useMutation({ mutationFn: (of: string) => told(api.POST('/api/v1/email-change/veto', { body: { token: of } })) });
  const approve = useMutation({ mutationFn: (of: string) => told(api.POST('/api/v1/email-change/approval', { body: { token: of } })) });
  if (token === null || isProblem(veto.error, 410) || isProblem(approve.error, 410)) return <DeadLink purpose="email" as={as} />;
  if (approve.data) return <AnsweredChange change={approve.data} as={as} waiting={t('email-change.approvedWaiting')} />;
  if (veto.isSuccess) {
    return (
      <DoorPage title={t('email-change.stoppedTitle')}>
        <Text role="status">{t('email-change.stopped')}</Text>
        <ButtonLink to="/password-reset" search={{ as }} size="md">{t('email-change.newPassword')}</ButtonLink>
      </DoorPage>
    );
  }
  const busy = veto.isPending || approve.isPending;
  return (
    <DoorPage title={t('email-change.vetoTitle')} lead={t('email-change.vetoLead')}>
      <ProblemNote fault={veto.error ?? approve.error} />
      <section className={css['form']} aria-label={t('email-change.stop')}>
        <Text>{t('email-change.stopEffect')}</Text>
        <Button size="md" color="red.9" loading={veto.isPending} disabled={busy && !veto.isPending} onClick={() => veto.mutate(token)}>{t('email-change.stop')}</Button>
      </section>
      <div className={css['or']}>{t('or')}</div>
      <section className={css['form']} aria-label={t('email-change.approve')}>
        <Text>{t('email-change.approveEffect')}</Text>
        <Button size="md" variant="default" loading={approve.isPending} disabled={busy && !approve.isPending} onClick={() => approve.mutate(token)}>{t('email-change.approve')}</Button>
      </section>
    </DoorPage>
  );
}
