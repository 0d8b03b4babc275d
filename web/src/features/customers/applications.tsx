import { Checkbox, Input, SegmentedControl, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { AgentAction } from '../../lib/agent-action';
import { api, ifMatch, told } from '../../lib/api';
import type { ApplicationState, ApplicationView, CustomerView } from '../../lib/api-types.gen';
import { isReason, ReasonField } from '../../lib/fields';
import { useAgent } from '../../lib/session';
import { When } from '../../lib/when';
import { Section } from '../../ui/page';
import { Tag } from '../../ui/tag';
import css from './customers.module.css';
import { customerQuery } from './customers.queries';

const STATES: readonly ApplicationState[] = ['active', 'suspended', 'off'];
const TONES = { active: 'good', suspended: 'warn', off: 'quiet' } as const;

/** The Applications of a Customer, and how each is changed. */
export function Applications({ customer }: { customer: CustomerView }): ReactNode {
  const { t } = useTranslation('customers');
  const [switched, setSwitched] = useState<ApplicationView | null>(null);
  return (
    <Section title={t('apps.title')}>
      <Text c="dimmed" size="sm" mb="xs">{t('apps.lead')}</Text>
      <ul className={css['apps']}>{customer.applications.map((each) => <Application key={each.application} of={each} onSwitch={() => setSwitched(each)} />)}</ul>
      {switched && <SwitchDialog customer={customer} of={switched} onClose={() => setSwitched(null)} />}
    </Section>
  );
}

function Application({ of: { application, state, since }, onSwitch }: { of: ApplicationView; onSwitch: () => void }): ReactNode {
  const { t } = useTranslation('customers');
  const { permissions } = useAgent();
  const name = t(`apps.names.${application}`);
  const always = application === 'administration';
  return (
    <li className={css['app']}>
      <span className={css['appName']}>{name}</span>
      {since && <span className={css['quiet']}>{t('apps.since')} <When at={since} /></span>}
      <Tag tone={TONES[state]}>{always ? t('apps.always') : t(`apps.states.${state}`)}</Tag>
      {!always && <AgentAction allowed={permissions.includes('subscription:set')} desk="BackOffice" size="compact-sm" onClick={onSwitch}>{t('apps.change')}<span className="visually-hidden"> {name}</span></AgentAction>}
    </li>
  );
}

function SwitchDialog({ customer, of: { application, state }, onClose }: { customer: CustomerView; of: ApplicationView; onClose: () => void }): ReactNode {
  const { t } = useTranslation('customers');
  const queryClient = useQueryClient();
  const [wanted, setWanted] = useState<ApplicationState>(state);
  const [reason, setReason] = useState('');
  const [againstRule, setAgainstRule] = useState(false);
  const { id: customerId, version, legalName } = customer;
  const name = t(`apps.names.${application}`);
  async function set(): Promise<void> {
    const answer = await told(api.PUT('/api/v1/operator/customers/{customerId}/subscriptions/{application}', {
      params: { path: { customerId, application }, header: ifMatch(version) }, body: { state: wanted, reason: reason.trim(), ...(wanted === 'active' && againstRule && { againstRule }) },
    }));
    queryClient.setQueryData(customerQuery(customerId).queryKey, answer);
    notifications.show({ message: t('apps.switched', { application: name, state: t(`apps.states.${wanted}`) }) });
  }
  return (
    <ActionDialog opened title={t('apps.changeOf', { application: name })} onClose={onClose} submit={wanted === state ? t('apps.change') : t(`apps.changeTo.${wanted}`)} danger={wanted !== 'active'} incomplete={wanted === state || !isReason(reason)} onSubmit={set}>
      <Text>{t('apps.from', { state: t(`apps.states.${state}`) })}</Text>
      <Input.Wrapper label={t('apps.to')} labelElement="div">
        <div><SegmentedControl aria-label={t('apps.to')} value={wanted} onChange={(value) => setWanted(value)} data={STATES.map((each) => ({ value: each, label: t(`apps.states.${each}`) }))} /></div>
      </Input.Wrapper>
      {wanted !== state && <Text role="status">{t(`apps.effect.${wanted}`, { customer: legalName })}</Text>}
      {wanted === 'active' && wanted !== state && <Checkbox label={t('apps.against')} description={t('apps.againstHint')} checked={againstRule} onChange={({ currentTarget }) => setAgainstRule(currentTarget.checked)} />}
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
