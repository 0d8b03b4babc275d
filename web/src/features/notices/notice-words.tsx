import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeState } from '../../lib/api-types.gen';
import { When } from '../../lib/when';
import type { Column } from '../../ui/data-table';
import { Tag } from '../../ui/tag';

const TONES = { waiting: 'quiet', sent: 'good', refused: 'bad', givenUp: 'bad', bounced: 'bad' } as const;

function StateTag({ state }: { state: NoticeState }): ReactNode {
  const { t } = useTranslation('notices');
  return <Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag>;
}

interface Told {
  kind: string;
  subject: string;
  courtesy: boolean;
  writtenAt: string;
  sentAt: string | null;
  state: NoticeState;
}

/** What every list of notices says; the others stand between them. */
export function useToldColumns<Row extends Told>(between: Column<Row>[]): Column<Row>[] {
  const { t } = useTranslation('notices');
  return [
    { id: 'kind', header: t('kind'), width: '16rem', wraps: true, cell: ({ kind, courtesy }) => <span>{t(`kinds.${kind as 'invitation'}`)}{courtesy && <> <Tag>{t('courtesy')}</Tag></>}</span> },
    ...between,
    { id: 'when', header: t('when'), width: '11rem', cell: ({ sentAt, writtenAt }) => <When at={sentAt ?? writtenAt} exact /> },
    { id: 'state', header: t('state'), width: '9rem', cell: ({ state }) => <StateTag state={state} /> },
  ];
}
