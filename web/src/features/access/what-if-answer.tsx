import { Button, Loader } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { AffectedHolderView, WhatIfRequest, WhatIfView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { ProblemNote } from '../../lib/problem-note';
import { TextLink } from '../../ui/link';
import { usePrinting } from '../../ui/use-printing';
import css from './access.module.css';
import { Sentences, useInShort } from './effect-words';
import { whatIfQuery } from './moment.queries';

/** How long one may choose before the answer is asked for. */
const PAUSE = 250;
/** More than these are shown on demand. */
const FIRST = 20;

/** How many hold it, for how many of them something would change, and what. */
export function WhatIfAnswer({ changes }: { changes: WhatIfRequest }): ReactNode {
  const { t } = useTranslation('access');
  const format = useFormat();
  const { customerId } = useActing();
  const [asked] = useDebouncedValue(JSON.stringify(changes), PAUSE);
  const { data, error, isFetching } = useQuery(whatIfQuery(customerId, JSON.parse(asked) as WhatIfRequest));
  if (error) return <ProblemNote fault={error} />;
  if (!data) return <Loader size="sm" aria-label={t('effect.working')} />;
  const waits = isFetching || asked !== JSON.stringify(changes);
  return <Affected answer={data} waits={waits}> {t('whatIf.asked', { count: data.asked, shown: format.number(data.asked) })}</Affected>;
}

interface AffectedProps {
  answer: WhatIfView;
  waits: boolean;
  children?: ReactNode;
}

/** For how many something would change, and what for each. */
export function Affected({ answer: { affected, holders }, waits, children }: AffectedProps): ReactNode {
  const { t } = useTranslation('access');
  const format = useFormat();
  return (
    <div aria-busy={waits} className={css['answer']}>
      <p className={css['inShort']} role="status"><strong>{t('whatIf.affected', { count: affected, shown: format.number(affected) })}</strong>{children}</p>
      <Holders holders={holders} />
      {holders.length < affected && <p className={css['grantFacts']}>{t('whatIf.first', { count: holders.length })}</p>}
    </div>
  );
}

function Holders({ holders }: { holders: readonly AffectedHolderView[] }): ReactNode {
  const { t } = useTranslation('access');
  const [all, { open }] = useDisclosure();
  const printing = usePrinting();
  const shown = all || printing ? holders : holders.slice(0, FIRST);
  if (holders.length === 0) return null;
  return (
    <>
      <ul className={css['affected']} aria-label={t('whatIf.who')}>{shown.map((holder) => <Holder key={holder.id} holder={holder} />)}</ul>
      {shown.length < holders.length && <Button variant="subtle" size="xs" mt="xs" className="no-print" onClick={open}>{t('showAll', { count: holders.length })}</Button>}
    </>
  );
}

function Holder({ holder: { id, kind, displayName, effects } }: { holder: AffectedHolderView }): ReactNode {
  const { customerId } = useActing();
  const inShort = useInShort();
  return (
    <li className={css['effects']}>
      <h3>
        {kind === 'client'
          ? <TextLink to="/customers/$customerId/api/$clientId" params={{ customerId, clientId: id }} inherit>{displayName}</TextLink>
          : <TextLink to="/customers/$customerId/people/$memberId" params={{ customerId, memberId: id }} inherit>{displayName}</TextLink>}
        <span className={css['kind']}> {inShort(effects)}</span>
      </h3>
      <Sentences effects={effects} />
    </li>
  );
}
