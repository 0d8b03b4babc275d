import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, told } from '../../lib/api';
import type { ControlWhatIfRequest, ControlWhatIfView } from '../../lib/api-types.gen';
import { DayField } from '../../lib/fields';
import { daysAgo } from '../../lib/format';
import { isDay } from '../../lib/moment';
import { ProblemNote } from '../../lib/problem-note';
import { Page, Section } from '../../ui/page';
import { ChangeFields } from './change-fields';
import css from './legal-entities.module.css';
import { bodyOf, type DraftChange, draftOf, isComplete } from './supposed-change';
import { WhatIfAnswer } from './what-if-answer';

/** As many as are taken at once. */
const MOST = 20;

/** An answer tells so many Customers at once; the rest is asked for, and stands behind them. */
const answered = (body: ControlWhatIfRequest): Promise<ControlWhatIfView> => told(api.POST('/api/v1/operator/control-what-ifs', { body }));

/** What a sale, a purchase, a merger, a meeting or an agreement would change. Nothing of it is recorded. */
export function WhatIfPage(): ReactNode {
  const { t } = useTranslation('legal-entities');
  const [asOf, setAsOf] = useState(daysAgo(0));
  const [changes, setChanges] = useState<readonly DraftChange[]>([draftOf(0)]);
  const [answer, setAnswer] = useState<ControlWhatIfView | null>(null);
  const ask = useMutation({
    mutationFn: async (before: ControlWhatIfView | null) => {
      const shown = before?.customers ?? [];
      const next = await answered({ asOf, changes: changes.map(bodyOf), customersAfter: shown.length });
      return { ...next, customers: [...shown, ...next.customers] };
    },
    onSuccess: setAnswer,
  });
  const forget = (): void => { // what stands below would be of other changes
    setAnswer(null);
    ask.reset();
  };
  const edit = (next: readonly DraftChange[]): void => {
    setChanges(next);
    forget();
  };
  const add = (): void => edit([...changes, draftOf(Math.max(...changes.map(({ key }) => key)) + 1)]);
  return (
    <Page title={t('whatIf.title')} lead={t('whatIf.lead')} back={{ to: { to: '/operator/legal-entities' }, label: t('title') }}>
      <Section>
        <form
          noValidate className={css['whatIf']}
          onSubmit={(event) => {
            event.preventDefault();
            ask.mutate(null);
          }}
        >
          <div className={css['whatIfDay']}><DayField label={t('whatIf.day')} value={asOf} onChange={(day) => { setAsOf(day); forget(); }} /></div>
          {changes.map((draft, at) => (
            <ChangeFields
              key={draft.key} draft={draft} number={at + 1} onChange={(next) => edit(changes.map((each) => (each.key === draft.key ? next : each)))}
              onRemove={changes.length > 1 ? () => edit(changes.filter((each) => each.key !== draft.key)) : null}
            />
          ))}
          <Group>
            <Button variant="default" disabled={changes.length >= MOST} onClick={add}>{t('whatIf.add')}</Button>
            <Button type="submit" variant="filled" loading={ask.isPending} disabled={!isDay(asOf) || !changes.every(isComplete)}>{t('whatIf.ask')}</Button>
          </Group>
          <ProblemNote fault={ask.error} />
        </form>
      </Section>
      {answer && <WhatIfAnswer answer={answer} more={{ loading: ask.isPending, onMore: () => ask.mutate(answer) }} />}
    </Page>
  );
}
