import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkChangeView } from '../../lib/api-types.gen';
import { ProblemNote } from '../../lib/problem-note';
import { Section } from '../../ui/page';
import css from './access.module.css';
import { bulkEffectQuery } from './moment.queries';
import { Affected } from './what-if-answer';

/** Who would gain and lose what by all ticked rows together; worked out when it is asked for, because they may be thousands. */
export function BulkEffect({ change: { id, version, customer } }: { change: BulkChangeView }): ReactNode {
  const { t } = useTranslation('access');
  const [asked, setAsked] = useState(false);
  return (
    <div className={css['bulkEffect']}>
      <Section>
        <details onToggle={({ currentTarget }) => setAsked(currentTarget.open)}>
          <summary>{t('many.effect')}</summary>
          {asked && <Answer customerId={customer.id} bulkChangeId={id} version={version} />}
        </details>
      </Section>
    </div>
  );
}

function Answer(asked: { customerId: string; bulkChangeId: string; version: number }): ReactNode {
  const { t } = useTranslation('access');
  const { data, error, isFetching } = useQuery(bulkEffectQuery(asked));
  if (error) return <ProblemNote fault={error} />;
  if (!data) return <Loader size="sm" mt="sm" aria-label={t('effect.working')} />;
  return <Affected answer={data} waits={isFetching} />;
}
