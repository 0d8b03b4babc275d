import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, told } from '../../lib/api';
import { DoorPage } from '../../lib/door-page';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import css from '../../ui/door.module.css';
import { ButtonLink } from '../../ui/link';
import { useToken } from './use-token';

/** Behind the mail that told of a sign-in: opening the page does nothing, saying that it was somebody else ends everything. */
export function SignInReportPage(): ReactNode {
  const { t } = useTranslation('session');
  const token = useToken();
  const report = useMutation({ mutationFn: (of: string) => told(api.POST('/api/v1/compromise/by-link', { body: { token: of } })) });
  if (token === null || isProblem(report.error, 410)) {
    return (
      <DoorPage title={t('dead.title')}>
        <Text>{t('report.dead')}</Text>
        <ButtonLink to="/sign-in" variant="default">{t('toSignIn')}</ButtonLink>
      </DoorPage>
    );
  }
  if (report.isSuccess) return <DoorPage title={t('report.doneTitle')}><Text role="status">{t('report.done')}</Text></DoorPage>;
  return (
    <DoorPage title={t('report.title')} lead={t('report.lead')}>
      <ProblemNote fault={report.error} />
      <section className={css['form']} aria-label={t('report.notMe')}>
        <Text>{t('report.effect')}</Text>
        <Button size="md" color="red.9" loading={report.isPending} onClick={() => report.mutate(token)}>{t('report.notMe')}</Button>
      </section>
    </DoorPage>
  );
}
