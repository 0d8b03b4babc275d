import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, told } from '../../lib/api';
import type { AnsweredEmailChangeView } from '../../lib/api-types.gen';
import { DoorPage } from '../../lib/door-page';
import { useFormat } from '../../lib/format';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { ButtonLink } from '../../ui/link';
import { DeadLink } from './link-door';
import { useToken } from './use-token';

type As = 'agent' | undefined;

const route = getRouteApi('/email-confirmation');

/** At the new address. Opening the page confirms nothing: mail scanners open pages, too. */
export function EmailConfirmationPage(): ReactNode {
  const { t } = useTranslation('session');
  const { as } = route.useSearch();
  const token = useToken();
  const confirm = useMutation({ mutationFn: (of: string) => told(api.POST('/api/v1/email-change/confirmation', { body: { token: of } })) });
  if (token === null || isProblem(confirm.error, 410)) return <DeadLink purpose="email" as={as} />;
  if (confirm.data) return <AnsweredChange change={confirm.data} as={as} waiting={t('email-change.confirmedWaiting')} />;
  return (
    <DoorPage title={t('email-change.confirmTitle')} lead={t('email-change.confirmLead')}>
      <ProblemNote fault={confirm.error} />
      <Button size="md" loading={confirm.isPending} onClick={() => confirm.mutate(token)}>{t('email-change.confirm')}</Button>
    </DoorPage>
  );
}

/** In force already, or from when. */
export function AnsweredChange({ change: { email, inForce, takesEffectAt }, as, waiting }: { change: AnsweredEmailChangeView; as: As; waiting: string }): ReactNode {
  const { t } = useTranslation('session');
  const format = useFormat();
  return (
    <DoorPage title={t(inForce ? 'email-change.doneTitle' : 'email-change.waitTitle')}>
      <Text role="status">{inForce ? t('email-change.done', { email }) : t('email-change.wait', { email, when: format.minute(takesEffectAt) })}</Text>
      {!inForce && <Text c="dimmed">{waiting}</Text>}
      <ButtonLink to="/sign-in" search={{ as }} state={{ email: inForce ? email : undefined }} variant="default">{t('toSignIn')}</ButtonLink>
    </DoorPage>
  );
}
