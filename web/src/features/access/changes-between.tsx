import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { FaultPanel } from '../../lib/fault-pages';
import { daysAgo, useFormat } from '../../lib/format';
import { WholeDay } from '../../lib/moment-fields';
import { SaveButton } from '../../lib/save-button';
import small from '../../ui/small.module.css';
import css from './access.module.css';
import { Sentences, useInShort } from './effect-words';
import { comparisonFile, comparisonQuery } from './moment.queries';

interface Days {
  from?: string;
  to?: string;
}

interface ChangesBetweenProps extends Days {
  memberId: string;
  name: string;
  onChange: (days: Days) => void;
}

/** What somebody gained and lost from one day to another, by time and by what was changed. */
export function ChangesBetween({ memberId, name, from, to, onChange }: ChangesBetweenProps): ReactNode {
  const { t } = useTranslation('access');
  const last = to ?? daysAgo(0);
  const backwards = from !== undefined && from > last;
  return (
    <>
      <div className={`${small['days'] ?? ''} no-print`}>
        <WholeDay label={t('between.from')} description={t('between.fromHint')} max={last} value={from} error={backwards ? t('between.backwards') : undefined} onChange={(day) => onChange({ from: day, to })} />
        <WholeDay label={t('between.to')} description={t('between.toHint')} value={to} onChange={(day) => onChange({ from, to: day })} />
      </div>
      <div className={css['changes']} role="status">
        {from === undefined && <p className={css['grantFacts']}>{t('between.choose')}</p>}
        {from !== undefined && !backwards && <Changes memberId={memberId} name={name} from={from} to={last} />}
      </div>
    </>
  );
}

function Changes({ memberId, name, from, to }: Required<Days> & { memberId: string; name: string }): ReactNode {
  const { t } = useTranslation('access');
  const format = useFormat();
  const inShort = useInShort();
  const { customerId } = useActing();
  const { data, error } = useQuery(comparisonQuery(customerId, memberId, { from, to }));
  if (error) return <FaultPanel fault={error} />;
  if (!data) return <Loader size="sm" aria-label={t('effect.working')} />;
  const [first, last] = [from, to].map((day) => format.day(`${day}T12:00:00Z`));
  return (
    <div className={css['effects']}>
      <p className={css['moment']}>{t('between.days', { first, last })}</p>
      <p className={css['inShort']}><strong>{data.effects.length > 0 ? `${name} ${inShort(data.effects)}.` : t('between.nothing', { name })}</strong></p>
      <Sentences effects={data.effects} full />
      <SaveButton request={() => comparisonFile(customerId, memberId, { from, to })} />
    </div>
  );
}
