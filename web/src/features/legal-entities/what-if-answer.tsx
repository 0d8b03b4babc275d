import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ControlWhatIfView, CustomerConcernedView, LegalControlView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { Columns, Section } from '../../ui/page';
import { Tag } from '../../ui/tag';
import css from './legal-entities.module.css';

/** The rest of the Customers that an answer concerns. */
export interface More {
  loading: boolean;
  onMore: () => void;
}

/** What would be otherwise on that day: what ends, what begins, whom it concerns, and what it says nothing of. */
export function WhatIfAnswer({ answer: { asOf, gained, lost, notModelled, ...concerned }, more }: { answer: ControlWhatIfView; more: More }): ReactNode {
  const { t } = useTranslation('legal-entities');
  const format = useFormat();
  const day = format.day(`${asOf}T12:00:00Z`);
  return (
    <div className={css['parts']}>
      <p className={css['says']} role="status">{t(gained.length + lost.length === 0 ? 'whatIf.nothing' : 'whatIf.answer', { day, gained: gained.length, lost: lost.length })}</p>
      <Columns>
        <div>
          <Section title={t('whatIf.lost')}><Pairs pairs={lost} sign="−" none={t('whatIf.noneLost')} /></Section>
          <Section title={t('whatIf.gained')}><Pairs pairs={gained} sign="+" none={t('whatIf.noneGained')} /></Section>
          <Section title={t('whatIf.customers')}><Customers concerned={concerned} more={more} /></Section>
        </div>
        <Section title={t('whatIf.notModelled')}>
          <ul className={css['plain']}>{notModelled.map(({ code }) => <li key={code}>{t(`whatIf.without.${code}`)}</li>)}</ul>
        </Section>
      </Columns>
    </div>
  );
}

function Pairs({ pairs, sign, none }: { pairs: readonly LegalControlView[]; sign: '+' | '−'; none: string }): ReactNode {
  const { t } = useTranslation('legal-entities');
  if (pairs.length === 0) return <p className={css['says']}>{none}</p>;
  return (
    <ul className={css['list']}>
      {pairs.map(({ holder, company, kind, basis, restsOnUnreviewed }) => (
        <li key={`${holder.id} ${company.id}`}>
          <span className={css['sign']} data-sign={sign} aria-hidden>{sign}</span> {t('step', { holder: holder.name, company: company.name })}{' '}
          <span className={css['quiet']}>{t(`byKind.${kind}`)}, {t(`bases.${basis}`)}</span> {restsOnUnreviewed && <Tag tone="warn">{t('rests')}</Tag>}
        </li>
      ))}
    </ul>
  );
}

function Customers({ concerned: { customers, customerCount, countedAt }, more }: { concerned: Pick<ControlWhatIfView, 'customers' | 'customerCount' | 'countedAt'>; more: More }): ReactNode {
  const { t } = useTranslation('legal-entities');
  const format = useFormat();
  if (customers.length === 0) return <p className={css['says']}>{t('whatIf.noCustomers')}</p>;
  return (
    <>
      <p className={css['quiet']}>{t('whatIf.customersHint', { at: format.minute(countedAt) })}</p>
      <ul className={css['list']}>{customers.map((row) => <li key={`${row.change} ${row.holder?.id ?? ''} ${row.customer.id}`}><Concerned row={row} /></li>)}</ul>
      {customers.length < customerCount && (
        <Group gap="xs" mt="sm">
          <span role="status">{t('whatIf.shown', { shown: format.number(customers.length), count: customerCount, all: format.number(customerCount) })}</span>
          <Button variant="default" size="compact-md" loading={more.loading} onClick={more.onMore}>{t('whatIf.more')}</Button>
        </Group>
      )}
    </>
  );
}

function Concerned({ row: { change, holder, customer, grants, mandates, clients, byControl } }: { row: CustomerConcernedView }): ReactNode {
  const { t } = useTranslation('legal-entities');
  return (
    <>
      {t(`whatIf.concerns.${change}`, { holder: holder?.name, customer: customer.name })}{' '}
      <span className={css['quiet']}>{t('whatIf.grants', { count: grants })}, {t('whatIf.mandates', { count: mandates })}, {t('whatIf.clients', { count: clients })}</span>
      {byControl && <span className={css['quiet']}>{t('whatIf.byControl', { ...byControl })}</span>}
    </>
  );
}
