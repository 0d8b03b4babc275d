import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { FaultPanel } from '../../lib/fault-pages';
import { Holders } from '../../lib/holders';
import type { MomentDays } from '../../lib/moment';
import { MomentFields, OnAnotherDate, useMomentWords } from '../../lib/moment-fields';
import { WhyNot } from '../../lib/why';
import { Section } from '../../ui/page';
import css from './inventory.module.css';
import { ACCESS, type SimPageSearch } from './search';
import { accessFile, accessQuery } from './sims.queries';
import { Waiting } from './waiting';

type Asked = (typeof ACCESS)[number];

interface SimAccessProps {
  simId: string;
  asked: SimPageSearch;
  onAsk: (asked: SimPageSearch) => void;
}

/** Who can do what with this SIM, now or on another date, each with his sentence and the proof of it. */
export function SimAccess({ simId, asked, onAsk }: SimAccessProps): ReactNode {
  const { t } = useTranslation('inventory');
  const { can } = useActing();
  const words = useMomentWords()(asked);
  const { can: permission = 'sim:read', when, at, knownAt } = asked;
  if (!can('grant:read')) return <Section title={t('access.title')}><WhyNot permission="grant:read" /></Section>;
  return (
    <Section title={t('access.title')} actions={<OnAnotherDate pressed={when === 'date'} onToggle={() => onAsk({ can: asked.can, when: when ? undefined : 'date' })} />}>
      {when && <div className={css['then']}><MomentFields at={at} knownAt={knownAt} onChange={(days) => onAsk({ can: asked.can, when, ...days })} /></div>}
      {when && <p className={css['thenWords']} role="status">{words}</p>}
      <NativeSelect
        label={t('access.label')} mb="sm" value={permission} onChange={({ currentTarget }) => onAsk({ ...asked, can: currentTarget.value as Asked })}
        data={ACCESS.map((value) => ({ value, label: t(`access.can.${value.replace(':', '_') as 'sim_read'}`) }))}
      />
      <Answer simId={simId} permission={permission} days={when ? { at, knownAt } : {}} />
    </Section>
  );
}

const FEW = 8;

function Answer({ simId, permission, days }: { simId: string; permission: Asked; days: MomentDays }): ReactNode {
  const { t } = useTranslation('inventory');
  const { customerId } = useActing();
  const { data, error } = useQuery(accessQuery(customerId, simId, { permission, ...days }));
  if (error) return <FaultPanel fault={error} />;
  if (!data) return <Waiting />;
  return <Holders holders={data} few={FEW} nobody={t(days.at || days.knownAt ? 'access.noneThen' : 'access.none')} file={() => accessFile(customerId, simId, { permission, ...days })} />;
}
