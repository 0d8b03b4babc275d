import { Button, Center, Loader } from '@mantine/core';
import { IconCloudOff, IconLock, IconMapOff, IconMoodPuzzled } from '@tabler/icons-react';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/link';
import { Page, StatePanel } from '../ui/page';
import { asProblem, isPassing, isProblem, type Problem } from './problem';
import { problemTitle, Refusal } from './problem-note';
import { Askable } from './why';

/** Nothing yet; said to whoever hears the page. */
export function LoadingPage(): ReactNode {
  const { t } = useTranslation('lib');
  return <Center mih="40vh"><Loader role="status" aria-label={t('loading')} /></Center>;
}

export function MissingPage(): ReactNode {
  const { t } = useTranslation('lib');
  return (
    <Page title={t('missing.title')}>
      <StatePanel icon={<IconMapOff size={40} />} action={<ButtonLink to="/">{t('missing.home')}</ButtonLink>}>{t('missing.text')}</StatePanel>
    </Page>
  );
}

/** Not allowed, not there, out of reach, broken: in place of the page that could not be read. */
export function FaultPage({ error }: Pick<ErrorComponentProps, 'error'>): ReactNode {
  const { t } = useTranslation('lib');
  if (isProblem(error, 404)) return <MissingPage />;
  return <Page title={isProblem(error, 403) ? t('noAccess.title') : t('broken')}><FaultPanel fault={error} /></Page>;
}

/** The same inside a page. */
export function FaultPanel({ fault }: { fault: unknown }): ReactNode {
  const { t } = useTranslation('lib');
  const router = useRouter();
  const queryClient = useQueryClient();
  const problem = asProblem(fault);
  const again = (): void => {
    void queryClient.resetQueries({ predicate: ({ state }) => state.status === 'error' }).then(() => router.invalidate());
  };
  if (problem.status === 403) return <NoAccess problem={problem} />;
  if (problem.status === 404) return <StatePanel icon={<IconMapOff size={40} />} title={t('missing.title')}>{t('missing.text')}</StatePanel>;
  return (
    <StatePanel urgent icon={isPassing(problem) ? <IconCloudOff size={40} /> : <IconMoodPuzzled size={40} />} title={problemTitle(t, problem)} action={<Button onClick={again}>{t('retry')}</Button>}>
      <p>{isPassing(problem) ? t('problem.offlineAdvice') : t('problem.faultAdvice', { id: problem.details.requestId ?? '' })}</p>
    </StatePanel>
  );
}

/** A no, with its reason, its rule and who can change it. */
function NoAccess({ problem }: { problem: Problem }): ReactNode {
  const { t } = useTranslation('lib');
  const { details } = problem;
  return (
    <StatePanel icon={<IconLock size={40} />} title={t('noAccess.title')}>
      <Refusal sentence={details.decision?.sentence ?? details.detail ?? problemTitle(t, problem)} grantors={details.grantableBy ?? []} />
      {details.decision && <p><small>{t('rules', { rules: details.decision.rules.join(', ') })}</small></p>}
      {details.decision && <Askable decision={details.decision} />}
    </StatePanel>
  );
}
