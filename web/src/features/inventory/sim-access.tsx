import { Button, NativeSelect, Text } from '@mantine/core';
import { IconApi, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { AccessToResourceView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import type { MomentDays } from '../../lib/moment';
import { MomentFields, OnAnotherDate, useMomentWords } from '../../lib/moment-fields';
import { SaveButton } from '../../lib/save-button';
import { Why, WhyNot } from '../../lib/why';
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
      <Holders simId={simId} permission={permission} days={when ? { at, knownAt } : {}} />
    </Section>
  );
}

const FEW = 8;

function Holders({ simId, permission, days }: { simId: string; permission: Asked; days: MomentDays }): ReactNode {
  const { t } = useTranslation('inventory');
  const { customerId } = useActing();
  const [all, setAll] = useState(false);
  const { data, error } = useQuery(accessQuery(customerId, simId, { permission, ...days }));
  if (error) return <FaultPanel fault={error} />;
  if (!data) return <Waiting />;
  if (data.length === 0) return <Text c="dimmed">{t(days.at || days.knownAt ? 'access.noneThen' : 'access.none')}</Text>;
  return (
    <>
      <ul className={css['access']}>{(all ? data : data.slice(0, FEW)).map((holder) => <Holder key={holder.id} holder={holder} />)}</ul>
      {!all && data.length > FEW && <Button variant="subtle" size="xs" onClick={() => setAll(true)}>{t('access.more', { count: data.length - FEW })}</Button>}
      <SaveButton request={() => accessFile(customerId, simId, { permission, ...days })} />
    </>
  );
}

function Holder({ holder: { displayName, kind, decision } }: { holder: AccessToResourceView }): ReactNode {
  const { t } = useTranslation('inventory');
  return (
    <li>
      <span className={css['moment']}>{kind === 'client' ? <IconApi size={16} aria-hidden /> : <IconUser size={16} aria-hidden />}<strong>{displayName}</strong>{kind === 'client' && <span className={css['quiet']}>{t('access.client')}</span>}</span>
      <p>{decision.sentence} <Why decision={decision} /></p>
    </li>
  );
}
