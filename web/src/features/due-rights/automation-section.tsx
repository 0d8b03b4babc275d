import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { AgentAction } from '../../lib/agent-action';
import { api, told } from '../../lib/api';
import type { AutomationView } from '../../lib/api-types.gen';
import { isReason, ReasonField } from '../../lib/fields';
import { useAgent } from '../../lib/session';
import { When } from '../../lib/when';
import { Section } from '../../ui/page';
import { Tag } from '../../ui/tag';
import css from './automation.module.css';
import { automationQuery } from './due-rights.queries';
import { RULE_TEXTS } from './due-rights.search';

/** Which rights need nobody's hand: none, unless an agent said so. */
export function AutomationSection(): ReactNode {
  const { t } = useTranslation('due-rights');
  const { data = [] } = useQuery(automationQuery);
  const [changed, setChanged] = useState<AutomationView | null>(null);
  return (
    <Section title={t('automation.title')}>
      <Text size="sm" c="dimmed" mb="xs">{t('automation.lead')}</Text>
      <ul className={css['rules']}>{data.map((each) => <Rule key={each.rule} of={each} onChange={() => setChanged(each)} />)}</ul>
      {changed && <ChangeDialog of={changed} onClose={() => setChanged(null)} />}
    </Section>
  );
}

function Rule({ of: { rule, automatic, mayBeAutomatic, reason, by, at }, onChange }: { of: AutomationView; onChange: () => void }): ReactNode {
  const { t } = useTranslation('due-rights');
  const { permissions } = useAgent();
  const name = t(`rules.${RULE_TEXTS[rule]}`);
  return (
    <li className={css['rule']}>
      <span className={css['name']}>{name} <span className={css['quiet']}>{rule}</span></span>
      {by && at && <span className={css['quiet']}>{by.name} · <When at={at} /> · {reason}</span>}
      <Tag tone={automatic ? 'warn' : 'quiet'}>{t(automatic ? 'automation.on' : 'automation.off')}</Tag>
      <AgentAction allowed={mayBeAutomatic && permissions.includes('due-right:automate')} because={mayBeAutomatic ? undefined : t('automation.byHandOnly')} desk="BackOffice" size="compact-sm" onClick={onChange}>{t(automatic ? 'automation.stop' : 'automation.start')}<span className="visually-hidden"> {name}</span></AgentAction>
    </li>
  );
}

function ChangeDialog({ of: { rule, automatic }, onClose }: { of: AutomationView; onClose: () => void }): ReactNode {
  const { t } = useTranslation('due-rights');
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const name = t(`rules.${RULE_TEXTS[rule]}`);
  async function set(): Promise<void> {
    await told(api.PUT('/api/v1/operator/due-rights/automation/{rule}', { params: { path: { rule } }, body: { automatic: !automatic, reason: reason.trim() } }));
    await queryClient.invalidateQueries({ queryKey: ['operator', 'due-rights'] });
    notifications.show({ message: t(automatic ? 'automation.stopped' : 'automation.started') });
  }
  return (
    <ActionDialog opened title={name} submit={t(automatic ? 'automation.stop' : 'automation.start')} danger={!automatic} onClose={onClose} incomplete={!isReason(reason)} onSubmit={set}>
      <Text>{t(automatic ? 'automation.stopEffect' : 'automation.startEffect')}</Text>
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
