import { Anchor, Checkbox, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconExternalLink } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { ThirdPartyServiceView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { Action } from '../../lib/why';
import { Facts, Section } from '../../ui/page';
import { Tag } from '../../ui/tag';
import css from './applications.module.css';
import { servicesQuery } from './applications.queries';
import { useDay } from './words';

const TONES = { notAccepted: 'quiet', accepted: 'good', termsChanged: 'warn' } as const;

/** GC-4.7: what the portal leads to and others answer for; nothing where there is none. */
export function ThirdParty({ customerId }: { customerId: string }): ReactNode {
  const { t } = useTranslation('applications');
  const [accepting, setAccepting] = useState<ThirdPartyServiceView | null>(null);
  const { data, error } = useQuery(servicesQuery(customerId));
  if (error) return <Section title={t('third.title')}><FaultPanel fault={error} /></Section>;
  if (!data || data.length === 0) return null;
  return (
    <Section title={t('third.title')}>
      <Text size="sm" c="dimmed">{t('third.lead')}</Text>
      <ul className={css['list']}>{data.map((service) => <Service key={service.code} of={service} onAccept={() => setAccepting(service)} />)}</ul>
      {accepting && <AcceptDialog customerId={customerId} of={accepting} onClose={() => setAccepting(null)} />}
    </Section>
  );
}

function Service({ of, onAccept }: { of: ThirdPartyServiceView; onAccept: () => void }): ReactNode {
  const { t } = useTranslation('applications');
  const { name, supplier, state, url, abilities } = of;
  return (
    <li className={css['item']}>
      <div className={css['head']}>
        <span className={css['name']}>{name}</span><span className={css['quiet']}>{supplier}</span>
        <Tag tone={TONES[state]}>{t(`third.states.${state}`)}</Tag>
      </div>
      <div className={`${css['deeds'] ?? ''} no-print`}>
        {url !== null && <Anchor href={url} target="_blank" rel="noopener noreferrer">{t('third.open', { name })} <IconExternalLink size={14} aria-hidden /><span className="visually-hidden"> ({t('third.outbound')})</span></Anchor>}
        {state !== 'accepted' && <Action size="compact-sm" allowed={abilities.accept} permission="order:place" onClick={onAccept}>{t('third.accept')}<span className="visually-hidden"> {name}</span></Action>}
      </div>
    </li>
  );
}

function AcceptDialog({ customerId, of: { code, version, name, supplier, terms, fee, dataShared, announcedAt }, onClose }: { customerId: string; of: ThirdPartyServiceView; onClose: () => void }): ReactNode {
  const { t } = useTranslation('applications');
  const day = useDay();
  const queryClient = useQueryClient();
  const [agrees, setAgrees] = useState(false);
  async function accept(): Promise<void> {
    await told(api.POST('/api/v1/customers/{customerId}/third-party-services/{code}/acceptance', { params: { path: { customerId, code } }, body: { termsVersion: version } }));
    await queryClient.invalidateQueries({ queryKey: servicesQuery(customerId).queryKey });
    notifications.show({ message: t('third.accepted', { supplier }) });
  }
  return (
    <ActionDialog opened title={t('third.acceptOf', { supplier })} submit={t('third.accept')} onClose={onClose} incomplete={!agrees} onSubmit={accept}>
      <Text>{t('third.lead')}</Text>
      <Facts facts={[[t('third.supplier'), `${supplier}: ${name}`], [t('third.terms'), `${terms} (${t('third.version', { version, day: day(announcedAt) })})`], [t('third.fee'), fee], [t('third.dataShared'), dataShared]]} />
      <Checkbox label={t('third.agree')} checked={agrees} onChange={({ currentTarget }) => setAgrees(currentTarget.checked)} />
    </ActionDialog>
  );
}
