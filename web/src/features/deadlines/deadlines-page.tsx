import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultPanel } from '../../lib/fault-pages';
import { daysAgo } from '../../lib/format';
import { Columns, Page, Section } from '../../ui/page';
import { FIRST_RULE, isCountable, partsOf, periodOf } from './countable';
import { DeadlineAnswer } from './deadline-answer';
import { DeadlineForm } from './deadline-form';
import { deadlineQuery } from './deadlines.queries';
import type { DeadlineSearch } from './deadlines.search';

/** A period of one's own counts before a rule. */
function clockOf({ period, rule = FIRST_RULE, ...asked }: DeadlineSearch): DeadlineSearch {
  if (!period) return { ...asked, rule };
  const { count, unit } = partsOf(period);
  return { ...asked, period: periodOf(count, unit) };
}

/**
 * Any date of the terms, with every day that counted and did not. The same in the back office and at a Customer.
 * @param actions where else one goes from here
 * @param children what belongs to one of them only
 */
export function DeadlinesPage({ actions, children }: { actions?: ReactNode; children?: ReactNode }): ReactNode {
  const { t } = useTranslation('deadlines');
  const navigate = useNavigate();
  const { from: said, ...clock } = clockOf(useSearch({ strict: false }));
  const from = isCountable(said) ? said : daysAgo(0);
  const { data, error, isPlaceholderData } = useQuery({ ...deadlineQuery({ from, ...clock }), placeholderData: keepPreviousData });
  return (
    <Page title={t('title')} lead={t('lead')} actions={actions}>
      <Columns sideFirst>
        <Section title={t('question')}>
          <DeadlineForm asked={{ from, ...clock }} onChange={(search) => void navigate({ to: '.', search, replace: true, resetScroll: false })} />
        </Section>
        <Section title={t('answer')}>
          {error ? <FaultPanel fault={error} /> : data && <div aria-busy={isPlaceholderData}><DeadlineAnswer deadline={data} /></div>}
        </Section>
      </Columns>
      {children}
    </Page>
  );
}
