import { Button, Loader } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { DeputyView, NamedView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { lastDayOf, useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { Action, WhyNot } from '../../lib/why';
import { TextLink } from '../../ui/link';
import { Section } from '../../ui/page';
import { Tag } from '../../ui/tag';
import css from './access.module.css';
import { deputiesQuery, deputyshipQuery } from './deputies.queries';
import { EndDeputyshipDialog } from './end-deputyship-dialog';
import { NameDeputyDialog } from './name-deputy-dialog';

/** Who stands in for the Access Owner or a Manager, and the way to name somebody. */
export function DeputiesSection(): ReactNode {
  const { t } = useTranslation('access');
  const { can } = useActing();
  const [naming, { open, close }] = useDisclosure();
  const name = <Action allowed={can('responsibility:delegate')} permission="responsibility:delegate" size="xs" variant="filled" leftSection={<IconPlus size={15} aria-hidden />} onClick={open}>{t('deputies.name')}</Action>;
  return (
    <Section title={t('deputies.title')} actions={name}>
      <p className={css['lead']}>{t('deputies.lead')}</p>
      <InPlaceOf />
      {can('grant:read') ? <Deputies /> : <WhyNot permission="grant:read" />}
      <NameDeputyDialog opened={naming} onClose={close} />
    </Section>
  );
}

function Deputies(): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const { data, error } = useQuery(deputiesQuery(customerId));
  if (error) return <FaultPanel fault={error} />;
  if (!data) return <Loader size="sm" />;
  const former = data.items.filter(({ state }) => state === 'ended');
  const live = data.items.filter((each) => !former.includes(each));
  return (
    <>
      {live.length > 0 ? <List label={t('deputies.title')} deputies={live} /> : <p className={css['grantFacts']}>{t('deputies.none')}</p>}
      {former.length > 0 && <details className={css['former']}><summary>{t('deputies.former', { count: former.length })}</summary><List label={t('deputies.former', { count: former.length })} deputies={former} /></details>}
    </>
  );
}

/** What is said here of oneself: it is given back by whoever has it, also where he may see no list. */
function InPlaceOf(): ReactNode {
  const { standsInFor, can } = useActing();
  return can('grant:read') ? null : <>{standsInFor.map(({ deputyshipId }) => <Own key={deputyshipId} id={deputyshipId} />)}</>;
}

function Own({ id }: { id: string }): ReactNode {
  const { customerId } = useActing();
  const { data } = useQuery(deputyshipQuery(customerId, id));
  return data ? <List label={data.principal.name} deputies={[data]} /> : null;
}

function List({ label, deputies }: { label: string; deputies: readonly DeputyView[] }): ReactNode {
  return <ul className={css['grants']} aria-label={label}>{deputies.map((each) => <Item key={each.id} deputyship={each} />)}</ul>;
}

const TONES = { planned: undefined, inForce: 'good', ended: undefined } as const;

function Item({ deputyship }: { deputyship: DeputyView }): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const format = useFormat();
  const [ending, setEnding] = useState(false);
  const { principal, deputy, capacity, state, cause, startsAt, endsAt, endedAt, namedBy, namedAt, reason, endedBy, endReason } = deputyship;
  return (
    <li className={css['grant']}>
      <div className={css['grantHead']}>
        <h3 className={css['grantName']}><Person of={deputy} /> {t('deputies.for')} <Person of={principal} /></h3>
        <Tag tone={TONES[state]}>{cause === null ? t(`deputies.states.${state === 'planned' ? 'planned' : 'inForce'}`) : t(`deputies.causes.${cause}`)}</Tag>
      </div>
      <p className={css['grantFacts']}>{tLib(`profiles.${capacity}`)}, {t('from')} <When at={startsAt} /> {t('until')} <time dateTime={endsAt}>{format.day(lastDayOf(endsAt))}</time></p>
      <p className={css['grantFacts']}>{t('deputies.namedBy')} {namedBy.name}, <When at={namedAt} /> – <q>{reason}</q></p>
      {endedAt !== null && <p className={css['grantFacts']}>{t('deputies.endedBy')} {endedBy?.name ?? tLib('operator')}, <When at={endedAt} exact /> – <q>{endReason}</q></p>}
      <div className={css['deeds']}>
        <Deed deputyship={deputyship} onEnd={() => setEnding(true)} />
        <Done of={principal} />
      </div>
      <EndDeputyshipDialog deputyship={deputyship} opened={ending} onClose={() => setEnding(false)} />
    </li>
  );
}

function Deed({ deputyship: { state, abilities, deputy }, onEnd }: { deputyship: DeputyView; onEnd: () => void }): ReactNode {
  const { t } = useTranslation('access');
  const { memberId } = useActing();
  if (state === 'ended') return null;
  if (deputy.id === memberId && abilities.end) return <Button size="xs" variant="default" onClick={onEnd}>{t('deputies.giveBack')}</Button>;
  return <Action allowed={abilities.end} permission="responsibility:delegate" because={t('deputies.notYours')} size="xs" onClick={onEnd}>{t('deputies.end')}</Action>;
}

/** Whoever is back reads what was done meanwhile. */
function Done({ of: { id, name } }: { of: NamedView }): ReactNode {
  const { t } = useTranslation('access');
  const { customerId, can, memberId } = useActing();
  if (!can('ledger:read')) return null;
  return <TextLink to="/customers/$customerId/activity" params={{ customerId }} search={{ deputyOf: id }} size="sm">{id === memberId ? t('deputies.doneForYou') : t('deputies.doneFor', { name })}</TextLink>;
}

function Person({ of: { id, name } }: { of: NamedView }): ReactNode {
  const { customerId, can } = useActing();
  return can('member:read') ? <TextLink to="/customers/$customerId/people/$memberId" params={{ customerId, memberId: id }} inherit>{name}</TextLink> : name;
}
