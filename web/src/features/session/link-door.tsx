import { Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkPreviewView } from '../../lib/api-types.gen';
import { DoorPage } from '../../lib/door-page';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { ButtonLink } from '../../ui/link';
import { linkQuery } from './link.queries';

interface LinkDoorProps {
  purpose: 'invitations' | 'password-resets';
  token: string;
  as: 'agent' | undefined;
  children: (link: LinkPreviewView) => ReactNode;
}

/** Behind a mailed link: first whose it is, or that it is worth nothing any more. */
export function LinkDoor({ purpose, token, as, children }: LinkDoorProps): ReactNode {
  const { t } = useTranslation('session');
  const { data, error, refetch } = useQuery(linkQuery(purpose, token));
  if (data) return children(data);
  if (isProblem(error, 410)) return <DeadLink purpose={purpose} as={as} />;
  return <DoorPage title={t(`${purpose}.title`)}>{error ? <ProblemNote fault={error} onRetry={() => void refetch()} /> : <Loader role="status" aria-label={t('looking')} />}</DoorPage>;
}

/** Used, replaced or too old: which, nobody is told. */
export function DeadLink({ purpose, as }: Pick<LinkDoorProps, 'as'> & { purpose: LinkDoorProps['purpose'] | 'email' }): ReactNode {
  const { t } = useTranslation('session');
  return (
    <DoorPage title={t('dead.title')}>
      <Text>{t(`dead.${purpose}`)}</Text>
      {purpose === 'password-resets' && <ButtonLink to="/password-reset" search={{ as }}>{t('dead.askAgain')}</ButtonLink>}
      <ButtonLink to="/sign-in" search={{ as }} variant="default">{t('toSignIn')}</ButtonLink>
    </DoorPage>
  );
}
