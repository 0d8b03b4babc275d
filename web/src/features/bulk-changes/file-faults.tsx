import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format';
import type { Problem } from '../../lib/problem';
import css from './bulk-changes.module.css';
import { useFault } from './fault-words';

/** Why a file could not be read at all: row, column, reason. */
export function FileFaults({ problem: { details } }: { problem: Problem }): ReactNode {
  const { t } = useTranslation('bulk-changes');
  const format = useFormat();
  const says = useFault();
  return (
    <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle aria-hidden />} title={t('import.unreadable')}>
      <ul className={css['faults']}>
        {(details.errors ?? []).map(({ pointer, message }) => {
          const [, , row = '1', column = ''] = pointer.split('/');
          const [code = '', reason = ''] = message.split(/: (.*)/s);
          return <li key={pointer + message}>{t('inRow', { row: format.number(Number(row)), says: says({ column, code, reason }) })}</li>;
        })}
      </ul>
    </Alert>
  );
}
